#include "ui/cohort/cohorttabs.h"

#include "ui/cohort/figurespane.h"
#include "ui/cohort/leftoutpane.h"
#include "ui/cohort/scorespane.h"
#include "ui/cohort/tablecolumn.h"
#include "ui/cohort/tablepane.h"
#include "ui/report/tables.h"

#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace malar {

CohortTabs::CohortTabs(FiguresPane *figures, QWidget *parent)
    : QTabWidget(parent),
      m_features(new TablePane),
      m_centres(new TablePane),
      m_scores(new ScoresPane),
      m_figures(figures),
      m_responders(new TablePane),
      m_changes(new TablePane),
      m_bands(new TablePane),
      m_time(new TablePane),
      m_leftOut(new LeftOutPane),
      m_exposure(new TablePane),
      m_safety(new TablePane),
      m_biomarkers(new TablePane)
{
    setObjectName(u"cohortTabs"_s);
    addTab(patients(), tr("Patients"));
    addTab(m_scores, tr("Scores"));
    addTab(figuresTab(), tr("Figures"));
    addTab(responders(), tr("Responders"));
    addTab(safety(), tr("Safety"));
    m_biomarkersTab = addTab(biomarkers(), tr("Biomarkers"));
    setDocumentMode(true);
    setCurrentWidget(m_scores);
}

QWidget *CohortTabs::patients()
{
    m_features->setObjectName(u"features"_s);
    auto *scroll = new QScrollArea;
    m_centres->setObjectName(u"centres"_s);
    tablecolumn::fill(*scroll, {m_features, m_centres});
    return scroll;
}

QWidget *CohortTabs::figuresTab()
{
    auto *scroll = new QScrollArea; // a narrow window scrolls them
    scroll->setWidget(m_figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *CohortTabs::responders()
{
    m_responders->setObjectName(u"responders"_s);
    m_changes->setObjectName(u"responderChanges"_s);
    m_bands->setObjectName(u"bands"_s);
    m_time->setObjectName(u"timeToResponse"_s);
    auto *scroll = new QScrollArea;
    tablecolumn::fill(*scroll, {m_responders, m_changes, m_bands, m_time, m_leftOut});
    connect(m_leftOut, &LeftOutPane::patientChosen, this, &CohortTabs::patientChosen);
    connect(m_scores, &ScoresPane::patientChosen, this, &CohortTabs::patientChosen);
    connect(m_leftOut, &LeftOutPane::opened, scroll,
            [scroll](QWidget *table) { scroll->ensureWidgetVisible(table); });
    return scroll;
}

QWidget *CohortTabs::safety()
{
    m_exposure->setObjectName(u"exposure"_s);
    m_safety->setObjectName(u"safety"_s);
    auto *scroll = new QScrollArea;
    tablecolumn::fill(*scroll, {m_safety, m_exposure}); // what it is opened for first
    return scroll;
}

QWidget *CohortTabs::biomarkers()
{
    m_biomarkers->setObjectName(u"biomarkers"_s);
    auto *scroll = new QScrollArea;
    tablecolumn::fill(*scroll, {m_biomarkers});
    return scroll;
}

void CohortTabs::show(const PlacedCohort &cohort, const CohortSummary &summary)
{
    m_features->show(featuresTable(summary));
    m_centres->setVisible(!summary.centres.centres.empty());
    if (!summary.centres.centres.empty())
        m_centres->show(centresTable(summary));
    m_scores->show(cohort, summary);
    m_figures->show(cohort, summary);
    m_responders->show(respondersTable(summary));
    m_changes->show(responderChangesTable(summary));
    m_changes->setVisible(!summary.responders.empty());
    m_bands->show(bandsTable(summary));
    m_time->show(timeToResponseTable(summary));
    m_leftOut->show(summary);
    m_exposure->show(exposureTable(summary));
    m_safety->show(safetyTable(summary));
    m_biomarkers->show(biomarkersTable(summary));
    setTabVisible(m_biomarkersTab, !summary.biomarkers.empty());
}

} // namespace malar
