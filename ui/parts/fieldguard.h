#pragma once

#include <QObject>

class QApplication;

namespace malar {

/// Keeps every field of the program from taking what was not meant for it: a completion list closes as soon
/// as its field loses the focus or its page is left, so that the next letter lands where the cursor is; and
/// the wheel changes nothing that has no focus, it scrolls the page. And Enter presses the default button of
/// a dialog wherever the focus has been.
class FieldGuard final : public QObject {
    Q_OBJECT

public:
    /// One for the application, however often it is asked for.
    static void watch(QApplication &);

    bool eventFilter(QObject *, QEvent *) override;

private:
    using QObject::QObject;
};

} // namespace malar
