#include "ui/visit/noticebar.h"

#include "ui/style/look.h"
#include "ui/style/passfocus.h"
#include "ui/style/strip.h"

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
    for (const Choice &choice : choices) {
        QPushButton *button = look::plain(choice.text);
        connect(button, &QPushButton::clicked, this, choice.act);
        m_strip->add(button);
        m_buttons.push_back(button);
    }
    m_strip->say(text);
    setVisible(true);
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
