#include "ui/cohort/planbar.h"

#include "ui/cohort/presetbox.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PlanBar::PlanBar(QWidget *parent)
    : QWidget(parent),
      m_preset(new PresetBox),
      m_explanation(look::caption()),
      m_schedule(new Strip(Strip::Kind::Notice))
{
    auto *label = new QLabel(tr("&Analysis plan"));
    label->setBuddy(m_preset);
    auto *choices = new QPushButton(tr("All &choices…"));
    choices->setObjectName(u"planChoices"_s);
    choices->setAccessibleDescription(tr("Opens the analysis plan."));
    m_explanation->setWordWrap(true);
    m_schedule->setObjectName(u"planSchedule"_s);
    auto *take = look::plain(tr("Take the new schedule"));
    take->setObjectName(u"takeSchedule"_s);
    m_schedule->add(take);

    const int half = look::halfLine(*this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(half / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(half);
    row->addWidget(label);
    row->addWidget(m_preset);
    row->addWidget(choices);
    row->addSpacing(half);
    row->addWidget(m_explanation, 1);
    column->addLayout(row);
    column->addWidget(m_schedule);

    connect(m_preset, &PresetBox::chosen, this, &PlanBar::presetChosen);
    connect(choices, &QPushButton::clicked, this, &PlanBar::dialogRequested);
    connect(take, &QPushButton::clicked, this, &PlanBar::scheduleRequested);
}

void PlanBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A narrow window needs its lines for the figures; the box's tips say the same.
    m_explanation->setVisible(width() > fontMetrics().averageCharWidth() * 110);
}

void PlanBar::show(const AnalysisPlan &plan, const Schedule &schedule)
{
    m_preset->show(plan.preset);
    m_explanation->setText(words::presetExplanation(plan.preset));
    m_preset->setToolTip(m_explanation->text());
    m_schedule->say(plan.schedule == schedule
                        ? QString()
                        : tr("The registry's schedule has changed since this plan was made; the figures "
                             "still follow the plan's own."));
}

} // namespace malar
