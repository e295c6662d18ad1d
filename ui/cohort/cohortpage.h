#pragma once

#include "core/analysis/cohort.h"
#include "ui/parts/prompts.h"
#include "ui/parts/strip.h"
#include "ui/session/filters.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace malar {

class CohortTabs;
class ExportBar;
class FilterBar;
class FiguresPane;
class PlanBar;
class Session;
struct CohortSnapshot;

/// The cohort: whom it is made of, by which plan it is analysed, and what came out. Shows the very values
/// that "Export PDF" prints. Filter and plan are kept in the registry; where that can only be read they hold
/// while the page lives.
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
    void resizeEvent(QResizeEvent *) override;

private:
    QWidget *head();
    void connectBars();
    void say(const QString &sentence, Strip::Kind, const QString &file);

    void refresh(); // now where the page is seen, else when it is next shown
    void read();    // plan and filter
    void keep(const AnalysisPlan &);
    void keep(const KeptFilters &);
    void save(const QString &setting, const QJsonObject &);
    void choosePlan();
    void chooseFilter();
    void showSummary();
    CohortSnapshot snapshot() const;

    Session &m_session;
    Prompts m_prompts;
    AnalysisPlan m_plan;
    KeptFilters m_filters;
    PlacedCohort m_cohort; // points into the session's records
    CohortSummary m_summary;
    bool m_stale = true;

    QBoxLayout *m_top = nullptr; // one line, or two in a narrow window
    ExportBar *m_export;
    FilterBar *m_filterBar;
    PlanBar *m_planBar;
    Strip *m_notice;  // what is missing
    Strip *m_message; // what the last command did
    QStackedWidget *m_body;
    QLabel *m_empty;
    FiguresPane *m_figures;
    CohortTabs *m_tabs;
};

} // namespace malar
