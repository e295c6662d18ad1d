#pragma once

#include <QPushButton>

class QAction;

namespace malar {

class Session;

/// Who is signed in, at the end of the menu bar, with what they can do about that.
class SignedIn final : public QPushButton {
    Q_OBJECT

public:
    SignedIn(const Session &, const QList<QAction *> &, QWidget *parent = nullptr);

    /// No higher than the bar is without it.
    QSize sizeHint() const override { return {QPushButton::sizeHint().width(), fontMetrics().height()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace malar
