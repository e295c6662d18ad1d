#include "ui/cohort/plandialog.h"

#include "ui/cohort/planeffect.h"
#include "ui/cohort/planform.h"
#include "ui/cohort/presetbox.h"
#include "ui/cohort/tablepane.h"
#include "ui/paper/filename.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/plan.h"
#include "ui/session/planfile.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PlanDialog::PlanDialog(const Cohort &cohort, const Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_cohort(cohort),
      m_prompts(prompts),
      m_form(new PlanForm(cohort.records, cohort.schedule)),
      m_preset(new PresetBox),
      m_explanation(look::caption()),
      m_message(new Strip(Strip::Kind::Warning)),
      m_headline(look::heading()),
      m_table(new TablePane),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Analysis plan"));
    m_message->setObjectName(u"planMessage"_s);
    m_message->setClosable();
    QPushButton *load = m_buttons->addButton(tr("&Load a plan…"), QDialogButtonBox::ResetRole);
    QPushButton *save = m_buttons->addButton(tr("&Save the plan as…"), QDialogButtonBox::ResetRole);
    load->setObjectName(u"loadPlan"_s);
    save->setObjectName(u"savePlan"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Use this plan"));

    auto *middle = new QSplitter;
    middle->addWidget(m_form);
    middle->addWidget(effect());
    middle->setChildrenCollapsible(false);
    middle->setSizes({fontMetrics().averageCharWidth() * 104, fontMetrics().averageCharWidth() * 74});
    middle->setStretchFactor(0, 1);
    middle->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::halfLine(*this));
    column->addWidget(head());
    column->addWidget(m_message);
    column->addWidget(middle, 1);
    column->addWidget(m_buttons);
    resize(fontMetrics().averageCharWidth() * 178, look::halfLine(*this) * 78);

    connect(m_form, &PlanForm::edited, this, &PlanDialog::judge);
    connect(load, &QPushButton::clicked, this, &PlanDialog::loadPlan);
    connect(save, &QPushButton::clicked, this, &PlanDialog::savePlan);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_preset, &PresetBox::chosen, this, [this](const QString &key) {
        m_form->setPlan(*presetOf(key, m_form->plan()));
        judge();
    });
    m_form->setPlan(cohort.shown.plan);
    m_form->setFocus();
    judge();
}

QWidget *PlanDialog::head()
{
    m_explanation->setWordWrap(true);
    auto *label = new QLabel(tr("As a whole, like"));
    label->setBuddy(m_preset);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(look::halfLine(*this));
    row->addWidget(label);
    row->addWidget(m_preset);
    row->addWidget(m_explanation, 1);
    return widget;
}

QWidget *PlanDialog::effect()
{
    m_headline->setObjectName(u"planEffect"_s);
    m_headline->setWordWrap(true);
    m_table->setObjectName(u"planFigures"_s);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_headline);
    column->addWidget(m_table);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

AnalysisPlan PlanDialog::plan() const { return m_form->plan(); }

void PlanDialog::judge()
{
    const AnalysisPlan &plan = m_form->plan();
    m_preset->show(plan.preset);
    m_explanation->setText(words::presetExplanation(plan.preset));
    const QString wrong = m_form->problem();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
    m_message->say(wrong, Strip::Kind::Warning);
    if (!wrong.isEmpty())
        return;
    const CohortSummary now =
        summarise(place(m_cohort.records, plan, m_cohort.shown.filter, m_cohort.shown.today));
    const PlanEffect effect = planEffect(m_cohort.shown, now);
    m_headline->setText(effect.sentences.join(u'\n'));
    m_table->show(effect.table);
}

void PlanDialog::loadPlan()
{
    const QString path = m_prompts.openFile(
        this, {tr("Load an analysis plan"), documentsFolder(), tr("Analysis plan (*.json)")});
    if (path.isEmpty())
        return;
    const auto read = readPlanFile(path);
    if (!read)
        return m_message->say(tr("%1 cannot be used as a plan: %2. The choices are as they were.")
                                  .arg(QDir::toNativeSeparators(path), read.error().detail),
                              Strip::Kind::Warning);
    AnalysisPlan plan = *read;
    plan.preset = matchingPreset(plan);
    m_form->setPlan(plan);
    judge();
    m_message->say(tr("%1 was read. It holds once you use this plan.").arg(QDir::toNativeSeparators(path)),
                   Strip::Kind::Notice);
}

void PlanDialog::savePlan()
{
    const QString path =
        m_prompts.saveFile(this, {tr("Save the analysis plan"), inDocuments(tr("analysis plan") + u".json"_s),
                                  tr("Analysis plan (*.json)")});
    if (path.isEmpty())
        return;
    const QString place = QDir::toNativeSeparators(path);
    if (const auto written = writePlanFile(path, m_form->plan()); !written)
        m_message->say(tr("The plan could not be written to %1 (%2). Nothing was changed; choose another "
                          "place.")
                           .arg(place, written.error().detail),
                       Strip::Kind::Warning);
    else
        m_message->say(tr("The plan was written to %1.").arg(place), Strip::Kind::Notice);
}

} // namespace malar
