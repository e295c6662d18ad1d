#include "ui/cohort/cohorttabs.h"

#include "ui/cohort/figurespane.h"
#include "ui/cohort/leftoutpane.h"
#include "ui/cohort/scorespane.h"
#include "ui/cohort/tablecolumn.h"
#include "ui/cohort/tablepane.h"

#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

CohortTabs::CohortTabs(FiguresPane *figures, QWidget *parent)
    : QTabWidget(parent), m_scores(new ScoresPane), m_figures(figures), m_leftOut(new LeftOutPane)
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

TablePane *CohortTabs::pane(const QString &name, TableMaker make)
{
    auto *made = new TablePane;
    made->setObjectName(name);
    m_panes.emplace_back(make, made);
    return made;
}

QWidget *CohortTabs::patients()
{
    auto *scroll = new QScrollArea;
    tablecolumn::fill(*scroll, {pane(u"features"_s, featuresTable), pane(u"centres"_s, centresTable),
                                pane(u"centreScales"_s, centreScalesTable)});
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
    auto *scroll = new QScrollArea;
    tablecolumn::fill(
        *scroll, {pane(u"responders"_s, respondersTable), pane(u"responderChanges"_s, responderChangesTable),
                  pane(u"bands"_s, bandsTable), pane(u"timeToResponse"_s, timeToResponseTable), m_leftOut});
    connect(m_leftOut, &LeftOutPane::patientChosen, this, &CohortTabs::patientChosen);
    connect(m_scores, &ScoresPane::patientChosen, this, &CohortTabs::patientChosen);
    connect(m_leftOut, &LeftOutPane::opened, scroll,
            [scroll](QWidget *table) { scroll->ensureWidgetVisible(table); });
    return scroll;
}

QWidget *CohortTabs::safety()
{
    auto *scroll = new QScrollArea;
    tablecolumn::fill(*scroll, {pane(u"safety"_s, safetyTable), // what it is opened for first
                                pane(u"exposure"_s, exposureTable)});
    return scroll;
}

QWidget *CohortTabs::biomarkers()
{
    auto *scroll = new QScrollArea;
    tablecolumn::fill(*scroll, {pane(u"biomarkers"_s, biomarkersTable)});
    return scroll;
}

void CohortTabs::show(const PlacedCohort &cohort, const CohortSummary &summary)
{
    const std::vector<TableMaker> printed = tablesOf(summary);
    for (const auto &[make, pane] : m_panes) {
        const bool isThere = std::ranges::find(printed, make) != printed.end();
        // Of no response there is nothing to see but that.
        pane->setVisible(isThere && (make != responderChangesTable || !summary.responders.empty()));
        if (isThere)
            pane->show(numbered(make, summary));
    }
    m_scores->show(cohort, summary);
    m_figures->show(cohort, summary);
    m_leftOut->show(summary);
    setTabVisible(m_biomarkersTab, !summary.biomarkers.empty());
}

} // namespace malar
