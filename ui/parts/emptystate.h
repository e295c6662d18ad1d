#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

/// What stands in the middle of a page that has nothing to show yet: a sentence, and the button that begins.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &action, QWidget *parent = nullptr);

    /// The button is there only where the user can begin now.
    void say(const QString &sentence, bool canBegin);
    QPushButton *button() const { return m_button; }

signals:
    void begun();

private:
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace malar
