#include "ui/parts/passfocus.h"

#include <QApplication>
#include <QFocusEvent>
#include <QWidget>

namespace malar {
namespace {

constexpr char passes[] = "passesFocus";

class Passer final : public QObject {
public:
    Passer(QWidget &page, std::function<QWidget *()> part) : QObject(&page), m_part(std::move(part))
    {
        page.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            m_part()->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

private:
    std::function<QWidget *()> m_part;
};

} // namespace

void passFocus(QWidget &page, std::function<QWidget *()> part)
{
    page.setProperty(passes, true);
    new Passer(page, std::move(part));
}

void leaveFocus(const QWidget &going)
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || (focus != &going && !going.isAncestorOf(focus)))
        return;
    for (QWidget *page = going.parentWidget(); page; page = page->parentWidget())
        if (page->property(passes).toBool())
            return page->setFocus();
}

} // namespace malar
