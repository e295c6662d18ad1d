#include "ui/parts/noticebar.h"

#include "ui/parts/look.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/strip.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace malar {

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_strip(new Strip(Strip::Kind::Warning))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_strip);
    hide();
}

void NoticeBar::show(const QString &text, const std::vector<Choice> &choices)
{
    clear();
    std::vector<Choice> all = choices;
    if (m_page && all.empty()) // what lies on others can be put away
        all.push_back({tr("Close"), [this] { clear(); }});
    for (const Choice &choice : all) {
        QPushButton *button = look::plain(choice.text);
        connect(button, &QPushButton::clicked, this, choice.act);
        m_strip->add(button);
        m_buttons.push_back(button);
    }
    m_strip->say(text);
    setVisible(true);
    place();
    if (m_page)
        raise();
}

void NoticeBar::floatOver(QWidget &page)
{
    m_page = &page;
    m_strip->outline();
    page.installEventFilter(this);
}

bool NoticeBar::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_page && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(object, event);
}

bool NoticeBar::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return taken;
}

void NoticeBar::place()
{
    if (!m_page)
        return;
    const int margin = look::halfLine(*this);
    const int width = m_page->width() - 2 * margin;
    const int height = layout()->totalHeightForWidth(width);
    setGeometry(margin, m_page->height() - height, width, height);
}

QString NoticeBar::text() const { return m_strip->text(); }
void NoticeBar::offer(const QString &file) { m_strip->offer(file); }

void NoticeBar::clear()
{
    leaveFocus(*this);
    for (QWidget *button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_strip->say({});
    hide();
}

} // namespace malar
