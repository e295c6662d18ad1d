#pragma once

#include <QTabWidget>

namespace malar {

class FiguresPane;
class LeftOutPane;
class ScoresPane;
class TablePane;
struct CohortSummary;
struct PlacedCohort;

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

    TablePane *m_features;
    TablePane *m_centres;
    ScoresPane *m_scores;
    FiguresPane *m_figures;
    TablePane *m_responders;
    TablePane *m_changes;
    TablePane *m_bands;
    TablePane *m_time;
    LeftOutPane *m_leftOut;
    TablePane *m_exposure;
    TablePane *m_safety;
    TablePane *m_biomarkers;
    int m_biomarkersTab = -1;
};

} // namespace malar
