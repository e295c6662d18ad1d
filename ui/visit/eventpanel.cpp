#include "ui/visit/eventpanel.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/levelbutton.h"
#include "ui/parts/look.h"
#include "ui/words/terms.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {

EventPanel::EventPanel(QWidget *parent)
    : QWidget(parent),
      m_told(look::caption()),
      m_open(look::caption()),
      m_still(look::plain(tr("Still there  F9"))),
      m_recovered(look::plain(tr("Recovered today  Shift+F9")))
{
    m_told->setObjectName(u"eventsTold"_s);
    m_open->setObjectName(u"openEvent"_s);
    for (QLabel *label : {m_told, m_open})
        label->setWordWrap(true);
    auto *carried = new QWidget;
    auto *row = new FlowLayout(carried, 4, 2);
    row->addWidget(m_still);
    row->addWidget(m_recovered);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    column->addWidget(m_open);
    column->addWidget(carried);
    column->addWidget(look::caption(tr("Adverse events since the last visit")));
    column->addWidget(answers());
    column->addWidget(m_told);
    connect(m_still, &QPushButton::clicked, this, &EventPanel::stillThere);
    connect(m_recovered, &QPushButton::clicked, this, &EventPanel::recovered);
}

QWidget *EventPanel::answers()
{
    auto *all = new QWidget(this);
    auto *row = new FlowLayout(all, 0, 0);
    const std::array faces{tr("not asked"), tr("none  F7"), tr("some…  F8")};
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto answer = static_cast<AdverseEvents>(i);
        auto *choice = new LevelButton(faces[i], all);
        choice->setFocusPolicy(Qt::TabFocus);
        choice->setAutoExclusive(true);
        choice->setToolTip(terms::label(answer));
        choice->setAccessibleName(tr("Adverse events: %1").arg(terms::label(answer)));
        connect(choice, &LevelButton::clicked, this, [this, answer] { emit answered(answer); });
        m_answers.push_back(choice);
        row->addWidget(choice);
    }
    return all;
}

void EventPanel::show(const Content &content, bool locked)
{
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        const bool stands = static_cast<std::size_t>(content.answer) == i;
        m_answers[i]->show(stands ? LevelButton::Ground::Chosen : LevelButton::Ground::Plain,
                           palette().color(QPalette::Midlight));
    }
    m_told->setText(content.told);
    m_told->setVisible(!content.told.isEmpty());
    m_open->setText(content.open);
    for (QWidget *each : std::initializer_list<QWidget *>{m_open, m_still, m_recovered})
        each->setVisible(!content.open.isEmpty());
    for (QWidget *each : stops())
        each->setEnabled(!locked);
}

std::vector<QWidget *> EventPanel::stops() const
{
    std::vector<QWidget *> all{m_still, m_recovered};
    all.insert(all.end(), m_answers.begin(), m_answers.end());
    return all;
}

} // namespace malar
