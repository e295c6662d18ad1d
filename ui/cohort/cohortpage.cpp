#include "ui/cohort/cohortpage.h"

#include "ui/cohort/cohorttabs.h"
#include "ui/cohort/exportbar.h"
#include "ui/cohort/figurespane.h"
#include "ui/cohort/filterbar.h"
#include "ui/cohort/filterdialog.h"
#include "ui/cohort/planbar.h"
#include "ui/cohort/plandialog.h"
#include "ui/parts/look.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/strip.h"
#include "ui/session/plan.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/memberwords.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {

CohortPage::CohortPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_prompts(prompts),
      m_plan(defaultPlan(session.schedule())),
      m_cohort(place({}, m_plan)),
      m_summary(summarise(m_cohort)),
      m_export(new ExportBar(
          prompts, [this] { return snapshot(); }, session.noteOutput())),
      m_filterBar(new FilterBar(prompts)),
      m_planBar(new PlanBar),
      m_notice(new Strip(Strip::Kind::Notice)),
      m_message(new Strip(Strip::Kind::Warning)),
      m_body(new QStackedWidget),
      m_empty(
          new QLabel(tr("There is no patient in this registry yet.\nAdd one with Ctrl+Shift+N: the cohort "
                        "shows itself as soon as there is one."))),
      m_figures(new FiguresPane(prompts, session.noteOutput())),
      m_tabs(new CohortTabs(m_figures))
{
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_body->addWidget(m_tabs);
    m_body->addWidget(m_empty);
    m_message->setClosable();
    m_notice->setObjectName(u"cohortNotice"_s);
    m_message->setObjectName(u"cohortMessage"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(m_notice);
    column->addWidget(m_body, 1);
    m_message->floatOver(this);
    passFocus(*this, [this] { return m_tabs; });
    connectBars();
    for (auto changed : {&Session::recordsChanged, &Session::scheduleChanged, &Session::registryChanged,
                         &Session::panelsChanged})
        connect(&m_session, changed, this, &CohortPage::refresh);
    connect(&m_session, &Session::patientChanged, this, &CohortPage::refresh);
}

QWidget *CohortPage::head()
{
    const int half = look::halfLine(*this);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(half * 2, half * 2, half * 2, half);
    column->setSpacing(half);
    auto *who = new QHBoxLayout;
    who->setSpacing(half * 2);
    who->addWidget(look::title(tr("Cohort")));
    who->addWidget(m_filterBar, 1);
    m_top = new QBoxLayout(QBoxLayout::TopToBottom);
    m_top->setSpacing(half);
    m_top->addLayout(who, 1);
    m_top->addWidget(m_export, 0, Qt::AlignRight);
    column->addLayout(m_top);
    column->addWidget(m_planBar);
    return head;
}

void CohortPage::connectBars()
{
    connect(m_export, &ExportBar::said, this, &CohortPage::say);
    connect(m_tabs, &CohortTabs::patientChosen, this, [this](const QString &code) {
        for (const PatientRecord &record : m_session.records())
            if (record.patient.code == code)
                return emit patientRequested(record.patient.id);
    });
    connect(m_figures, &FiguresPane::patientChosen, this, &CohortPage::patientRequested);
    connect(
        m_figures, &FiguresPane::exported, m_message,
        [this](const QString &sentence, const QString &file) { say(sentence, Strip::Kind::Notice, file); });
    connect(m_figures, &FiguresPane::failed, m_message,
            [this](const QString &sentence) { say(sentence, Strip::Kind::Warning, {}); });
    connect(m_filterBar, &FilterBar::dialogRequested, this, &CohortPage::chooseFilter);
    connect(m_filterBar, &FilterBar::changed, this, [this](const KeptFilters &filters) { keep(filters); });
    connect(m_planBar, &PlanBar::dialogRequested, this, &CohortPage::choosePlan);
    connect(m_planBar, &PlanBar::presetChosen, this, [this](const QString &preset) {
        if (const auto plan = presetOf(preset, m_plan))
            keep(*plan);
    });
    connect(m_planBar, &PlanBar::scheduleRequested, this,
            [this] { keep(withSchedule(m_plan, m_session.schedule())); });
}

void CohortPage::say(const QString &sentence, Strip::Kind kind, const QString &file)
{
    m_message->say(sentence, kind);
    m_message->offer(file);
}

void CohortPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void CohortPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 120;
    m_top->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CohortPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    read();
    m_cohort = place(m_session.records(), m_plan, m_filters.inUse, m_session.now().date());
    m_cohort.panels = m_session.panels();
    m_summary = summarise(m_cohort);
    showSummary();
}

void CohortPage::read()
{
    const bool wasRead = m_cohort.records > 0;
    if (!may(m_session, Right::Configure) && wasRead)
        return; // what was chosen here cannot be in the registry
    if (const Result<AnalysisPlan> plan = planOf(m_session.store()))
        m_plan = *plan;
    else {
        m_plan = defaultPlan(m_session.schedule());
        m_message->say(tr("The analysis plan of this registry cannot be read, so the default plan is shown. "
                          "Choose a plan to replace it."),
                       Strip::Kind::Warning);
    }
    if (const Result<KeptFilters> filters = filtersOf(m_session.store()))
        m_filters = *filters;
    else {
        m_filters = {};
        m_message->say(
            tr("The filters of this registry cannot be read, so all patients are shown. Choosing a "
               "filter replaces them."),
            Strip::Kind::Warning);
    }
}

void CohortPage::keep(const AnalysisPlan &plan)
{
    if (!may(m_session, Right::Configure))
        m_plan = plan;
    save(planSetting(), toJson(plan));
}

void CohortPage::keep(const KeptFilters &filters)
{
    if (!may(m_session, Right::Configure))
        m_filters = filters;
    save(filtersSetting(), toJson(filters));
}

void CohortPage::save(const QString &setting, const QJsonObject &value)
{
    m_message->say({}); // a report that was written shows what was before
    if (!may(m_session, Right::Configure)) {
        m_message->say(
            m_session.isReadOnly()
                ? tr("This registry can only be read: the choice holds until its window is closed.")
                : tr("As %1 you do not change the registry: the choice holds until its window is "
                     "closed.")
                      .arg(terms::label(m_session.store().role())),
            Strip::Kind::Notice);
        return refresh();
    }
    // Saving announces a change of the registry, and that shows the page anew.
    if (const Result<Done> saved = m_session.saveSetting(setting, value); !saved) {
        m_message->say(terms::message(saved.error()), Strip::Kind::Warning);
        refresh();
    }
}

void CohortPage::choosePlan()
{
    PlanDialog dialog({m_session.records(), m_session.schedule(), m_summary}, m_prompts, this);
    if (dialog.exec() == QDialog::Accepted && dialog.plan() != m_plan)
        keep(dialog.plan());
}

void CohortPage::chooseFilter()
{
    FilterDialog dialog(place(m_session.records(), m_plan), m_session.centres(), m_filters.inUse, this);
    if (dialog.exec() != QDialog::Accepted || dialog.filter() == m_filters.inUse)
        return;
    KeptFilters filters = m_filters;
    filters.inUse = dialog.filter();
    keep(filters);
}

void CohortPage::showSummary()
{
    const bool empty = m_session.records().empty();
    m_body->setCurrentIndex(empty ? 1 : 0);
    m_export->setEnabled(!empty);
    m_notice->say(empty ? QString() : words::trouble(m_summary));
    m_filterBar->show(m_summary, m_filters);
    m_planBar->show(m_plan, m_session.schedule());
    m_figures->nameFiles(m_session.registry().name, m_session.today());
    m_tabs->show(m_cohort, m_summary);
}

void CohortPage::exportPdf() { m_export->exportAs(ReportFormat::Pdf); }

CohortSnapshot CohortPage::snapshot() const
{
    return {m_session.records(),
            m_session.registry(),
            m_plan,
            m_filters.inUse,
            m_session.now(),
            m_session.panels(),
            static_cast<int>(m_cohort.patients.size())};
}

} // namespace malar
