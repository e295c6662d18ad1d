#include "ui/cohort/cohortpage.h"

#include "ui/cohort/exportbar.h"
#include "ui/cohort/figurespane.h"
#include "ui/cohort/tablepane.h"
#include "ui/plan.h"
#include "ui/report/cohortpdf.h"
#include "ui/report/tables.h"
#include "ui/report/words.h"
#include "ui/session.h"
#include "ui/style/look.h"
#include "ui/style/strip.h"
#include "ui/terms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// A tab's content in a column that scrolls.
QWidget *scrolling(std::initializer_list<QWidget *> widgets, int half)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    column->setSpacing(half * 2);
    for (QWidget *widget : widgets)
        column->addWidget(widget);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QLabel *wrapping(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CohortPage::CohortPage(Session &session, const Prompts &prompts, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_plan(defaultPlan(session.schedule())),
      m_summary(summarise(place({}, m_plan))),
      m_filter(new QLabel),
      m_preset(new QComboBox),
      m_explanation(wrapping(look::caption())),
      m_export(new ExportBar(prompts, [this] { return snapshot(); })),
      m_notice(new Strip(Strip::Kind::Notice)),
      m_schedule(new Strip(Strip::Kind::Notice)),
      m_message(new Strip(Strip::Kind::Warning)),
      m_body(new QStackedWidget),
      m_empty(wrapping(new QLabel)),
      m_tabs(new QTabWidget),
      m_results(wrapping(new QLabel)),
      m_features(new TablePane),
      m_scores(new TablePane),
      m_tests(new TablePane),
      m_leftOut(new TablePane),
      m_leftOutButton(look::plain({})),
      m_figures(new FiguresPane(prompts))
{
    m_tabs->addTab(patientsTab(), tr("Patients"));
    m_tabs->addTab(scoresTab(), tr("Scores"));
    m_tabs->addTab(m_figures, tr("Figures"));
    m_tabs->setDocumentMode(true);
    m_tabs->setCurrentIndex(1);
    m_empty->setAlignment(Qt::AlignCenter);
    m_body->addWidget(m_tabs);
    m_body->addWidget(m_empty);
    m_message->setClosable();
    auto *takeSchedule = look::plain(tr("Take the new schedule"));
    m_schedule->add(takeSchedule);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (QWidget *widget : {head(), static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_schedule),
                            static_cast<QWidget *>(m_notice)})
        column->addWidget(widget);
    column->addWidget(m_body, 1);
    setFocusProxy(m_tabs);

    connect(takeSchedule, &QPushButton::clicked, this, [this] { choosePreset(m_preset->currentIndex()); });
    connect(m_preset, &QComboBox::activated, this, &CohortPage::choosePreset);
    connect(m_figures, &FiguresPane::patientChosen, this, &CohortPage::patientRequested);
    connect(m_figures, &FiguresPane::exported, this,
            [this](const QString &sentence) { m_message->say(sentence, Strip::Kind::Notice); });
    connect(m_figures, &FiguresPane::failed, this,
            [this](const QString &sentence) { m_message->say(sentence, Strip::Kind::Warning); });
    connect(m_export, &ExportBar::said, m_message, qOverload<const QString &, Strip::Kind>(&Strip::say));
    for (auto changed : {&Session::scheduleChanged, &Session::registryChanged})
        connect(&m_session, changed, this, &CohortPage::refresh);
    connect(&m_session, &Session::patientChanged, this, &CohortPage::refresh);
}

QWidget *CohortPage::head()
{
    const int half = look::halfLine(*this);
    m_filter->setObjectName(u"filter"_s);
    m_preset->setObjectName(u"preset"_s);
    m_notice->setObjectName(u"cohortNotice"_s);
    m_message->setObjectName(u"cohortMessage"_s);
    for (const stats::Preset &preset : stats::presets) {
        const QString key = QString::fromLatin1(preset.key.data(), static_cast<qsizetype>(preset.key.size()));
        m_preset->addItem(words::presetName(key), key);
        m_preset->setItemData(m_preset->count() - 1, words::presetExplanation(key), Qt::ToolTipRole);
    }
    auto *label = new QLabel(tr("&Analysis plan"));
    label->setBuddy(m_preset);

    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(half * 2, half * 2, half * 2, half);
    column->setSpacing(half / 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(half * 2);
    row->addWidget(look::title(tr("Cohort")));
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(label);
    row->addWidget(m_preset);
    row->addWidget(m_export);
    column->addLayout(row);
    column->addWidget(m_explanation);
    return head;
}

QWidget *CohortPage::patientsTab()
{
    m_features->setObjectName(u"features"_s);
    return scrolling({m_features}, look::halfLine(*this));
}

QWidget *CohortPage::scoresTab()
{
    m_scores->setObjectName(u"scores"_s);
    m_tests->setObjectName(u"tests"_s);
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOutButton->setObjectName(u"showLeftOut"_s);
    m_leftOutButton->setCheckable(true);
    m_leftOut->hide();
    connect(m_leftOutButton, &QPushButton::toggled, m_leftOut, &QWidget::setVisible);
    return scrolling({m_results, m_scores, m_leftOutButton, m_leftOut, m_tests}, look::halfLine(*this));
}

void CohortPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void CohortPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    readPlan();
    const PlacedCohort cohort = place(m_session.records(), m_plan);
    m_summary = summarise(cohort);
    showSummary();
    m_figures->show(cohort, m_summary);
}

void CohortPage::readPlan()
{
    const Result<AnalysisPlan> kept = planOf(m_session.store());
    if (kept)
        m_plan = *kept;
    else {
        m_plan = defaultPlan(m_session.schedule());
        m_message->say(
            tr("The analysis plan of this registry cannot be read, so the default plan is shown. Choose a "
               "plan to replace it."),
            Strip::Kind::Warning);
    }
    m_preset->setCurrentIndex(m_preset->findData(m_plan.preset));
    m_explanation->setText(words::presetExplanation(m_plan.preset));
    m_schedule->say(
        m_plan.schedule == m_session.schedule()
            ? QString()
            : tr("The registry's schedule has changed since this plan was made; the figures still follow "
                 "the plan's own."));
}

void CohortPage::choosePreset(int index)
{
    m_message->say({}); // a report that was written shows the plan before
    if (const auto plan = planFromPreset(m_preset->itemData(index).toString(), m_session.schedule()))
        keepPlan(*plan);
}

void CohortPage::keepPlan(const AnalysisPlan &plan)
{
    // Saving announces a change of the registry, and that shows the page anew.
    if (const Result<Done> saved = m_session.saveSetting(planSetting(), toJson(plan)); !saved) {
        m_message->say(terms::message(saved.error()), Strip::Kind::Warning);
        readPlan();
    }
}

void CohortPage::showSummary()
{
    const bool empty = m_session.records().empty();
    m_body->setCurrentIndex(empty ? 1 : 0);
    m_export->setEnabled(!empty);
    m_empty->setText(
        tr("There is no patient in this registry yet.\nAdd one with Ctrl+Shift+N: the cohort shows itself "
           "as soon as there is one."));
    m_filter->setText(tr("All patients, N = %1").arg(m_summary.features.patients));
    m_notice->say(empty ? QString() : words::trouble(m_summary));

    QStringList results = resultSentences(m_summary);
    if (const QString note = smallestPNote(m_summary); !note.isEmpty())
        results << note;
    m_results->setText(results.join(u'\n'));
    m_features->show(featuresTable(m_summary));
    m_scores->show(scoresTable(m_summary));
    m_tests->show(testsTable(m_summary));
    m_leftOut->show(leftOutTable(m_summary));
    m_leftOutButton->setText(tr("Who was left out, and why"));
}

void CohortPage::exportPdf() { m_export->exportAs(ReportFormat::Pdf); }

CohortSnapshot CohortPage::snapshot()
{
    readPlan();
    return {m_session.records(), m_session.registry(), m_plan, {}, m_session.now()};
}

} // namespace malar
