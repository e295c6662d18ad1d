#pragma once

#include "core/analysis/cohort.h"
#include "ui/prompts.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace malar {

class ExportBar;
class FiguresPane;
class Session;
class Strip;
class TablePane;
struct CohortSnapshot;

/// The cohort: who is in it, their scores by planned time with the paired tests, and figure 1. Shows the very
/// values that "Export PDF" prints.
class CohortPage final : public QWidget {
    Q_OBJECT

public:
    CohortPage(Session &, const Prompts &, QWidget *parent = nullptr);

    const CohortSummary &summary() const { return m_summary; }

public slots:
    void exportPdf();

signals:
    void patientRequested(const malar::PatientId &);

protected:
    void showEvent(QShowEvent *) override;

private:
    QWidget *head();
    QWidget *patientsTab();
    QWidget *scoresTab();

    void refresh(); // now where the page is seen, else when it is next shown
    void readPlan();
    CohortSnapshot snapshot();
    void choosePreset(int index);
    void keepPlan(const AnalysisPlan &);
    void showSummary();

    Session &m_session;
    AnalysisPlan m_plan;
    CohortSummary m_summary;
    bool m_stale = true;

    QLabel *m_filter;
    QComboBox *m_preset;
    QLabel *m_explanation;
    ExportBar *m_export;
    Strip *m_notice;   // what is missing
    Strip *m_schedule; // the plan's schedule is no longer the registry's
    Strip *m_message;  // what the last command did
    QStackedWidget *m_body;
    QLabel *m_empty;
    QTabWidget *m_tabs;
    QLabel *m_results;
    TablePane *m_features;
    TablePane *m_scores;
    TablePane *m_tests;
    TablePane *m_leftOut;
    QPushButton *m_leftOutButton;
    FiguresPane *m_figures;
};

} // namespace malar
