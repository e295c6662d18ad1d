#include "ui/parts/fieldguard.h"

#include "ui/parts/dialogroom.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QFocusEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

namespace malar {
namespace {

/// What one notch of the wheel would change.
bool changesByWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QTabBar *>(widget) ||
           (qobject_cast<const QAbstractSlider *>(widget) && !qobject_cast<const QScrollBar *>(widget));
}

bool hasFocus(const QWidget *widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

/// The list has the keyboard while it is open, also after the focus went elsewhere.
void closeCompletions(const QLineEdit *field)
{
    if (field && field->completer() && field->completer()->popup()->isVisible())
        field->completer()->popup()->hide();
}

/// Opening its own list takes the focus from a field, and nothing else.
bool isLeft(const QEvent *event)
{
    if (event->type() == QEvent::Hide)
        return true;
    return event->type() == QEvent::FocusOut &&
           static_cast<const QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
}

/// A default button that was chosen before it stood in its dialog is unknown to the dialog: once the focus
/// has been on another button, Enter would press nothing, or a button that nobody sees.
void makeDefaultKnown(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (!button->isDefault())
            continue;
        button->setDefault(false);
        button->setDefault(true);
        return;
    }
}

/// A button does not learn that the pointer left it while its menu is open, and would look pointed at until
/// the pointer comes again.
void forgetPointer(const QMenu &menu)
{
    for (QObject *each : menu.menuAction()->associatedObjects()) {
        auto *button = qobject_cast<QPushButton *>(each);
        if (!button || button->rect().contains(button->mapFromGlobal(QCursor::pos())))
            continue;
        button->setAttribute(Qt::WA_UnderMouse, false);
        button->update();
    }
}

} // namespace

void FieldGuard::watch(QApplication &app)
{
    if (!app.findChild<FieldGuard *>({}, Qt::FindDirectChildrenOnly))
        app.installEventFilter(new FieldGuard(&app));
}

bool FieldGuard::eventFilter(QObject *object, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return false;
    if (isLeft(event))
        closeCompletions(qobject_cast<QLineEdit *>(widget));
    // The wheel alone gives no focus either: letters would follow the pointer.
    if (event->type() == QEvent::Polish && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    auto *dialog = qobject_cast<QDialog *>(widget);
    if (dialog && event->type() == QEvent::Show) {
        makeDefaultKnown(*dialog);
        if (!dialog->isFullScreen() && !dialog->isMaximized())
            dialog->resize(dialog->size().boundedTo(roomFor(*dialog)));
    }
    if (dialog && (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest))
        makeRoom(*dialog);
    if (const auto *menu = qobject_cast<QMenu *>(widget); menu && event->type() == QEvent::Hide)
        forgetPointer(*menu);
    if (event->type() != QEvent::Wheel || !changesByWheel(widget) || hasFocus(widget))
        return false;
    event->ignore(); // the parent gets it, and scrolls
    return true;
}

} // namespace malar
