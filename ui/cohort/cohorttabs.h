#pragma once

#include "ui/report/tables.h"

#include <QTabWidget>

namespace malar {

class FiguresPane;
class LeftOutPane;
class ScoresPane;
class TablePane;

/// What the cohort page shows of a cohort: its patients, their scores, the figures, the responders,
/// what they were given and what befell them.
class CohortTabs final : public QTabWidget {
    Q_OBJECT

public:
    explicit CohortTabs(FiguresPane *, QWidget *parent = nullptr);

    /// The cohort, whose records live until the next call, and the summary made of it.
    void show(const PlacedCohort &, const CohortSummary &);
    using QWidget::show;

signals:
    void patientChosen(const QString &code);

private:
    QWidget *patients();
    QWidget *figuresTab();
    QWidget *responders();
    QWidget *safety();
    QWidget *biomarkers();

    /// The pane of a table that the report prints.
    TablePane *pane(const QString &name, TableMaker);

    std::vector<std::pair<TableMaker, TablePane *>> m_panes;
    ScoresPane *m_scores;
    FiguresPane *m_figures;
    LeftOutPane *m_leftOut;
    int m_biomarkersTab = -1;
};

} // namespace malar
