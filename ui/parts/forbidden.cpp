#include "ui/parts/forbidden.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace malar {
namespace {

/// Takes back what others change of it.
class Guard final : public QObject {
public:
    Guard(QWidget &widget, QString why) : QObject(&widget), m_why(std::move(why))
    {
        widget.installEventFilter(this);
        hold(widget);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ToolTipChange)
            hold(*static_cast<QWidget *>(object));
        return QObject::eventFilter(object, event);
    }

private:
    void hold(QWidget &widget) const
    {
        if (widget.isEnabled())
            widget.setEnabled(false);
        if (widget.toolTip() != m_why)
            widget.setToolTip(m_why);
    }
    const QString m_why;
};

} // namespace

void forbid(QWidget &widget, const QString &why)
{
    if (!why.isEmpty())
        new Guard(widget, why);
}

void forbid(QAction &action, const QString &why)
{
    if (why.isEmpty())
        return;
    const auto hold = [&action, why] {
        action.setEnabled(false);
        action.setToolTip(why);
    };
    hold();
    QObject::connect(&action, &QAction::changed, &action, hold);
}

} // namespace malar
