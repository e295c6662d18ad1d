#pragma once

#include "ui/cohort/planchoices.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QListWidget;
class QStackedWidget;

namespace malar {

class PlanSchedule;
class PrimaryBox;

/// Every choice of an analysis plan in five sections, each explained in a sentence. Holds the value; saves
/// nothing.
class PlanForm final : public QWidget {
    Q_OBJECT

public:
    /// The records live as long as the form; the schedule is what the registry has now.
    PlanForm(const std::vector<PatientRecord> &, const Schedule &, QWidget *parent = nullptr);

    const AnalysisPlan &plan() const { return m_plan; }
    void setPlan(const AnalysisPlan &);
    /// Why the plan cannot be used as it stands; empty where it can.
    QString problem() const;

signals:
    void edited();

private:
    QWidget *testSection();
    QWidget *estimateSection();
    QWidget *timeSection();
    QWidget *responseSection();
    QWidget *printSection();
    void addSection(const QString &name, QWidget *);
    void addChoice(QBoxLayout *, const PlanChoice &);
    void addNamed(QBoxLayout *, const QString &name, QWidget *, const QString &explanation);
    void addExplained(QBoxLayout *, QWidget *, const QString &explanation);
    void fill(); // the fields from the plan
    void takeResponders();
    void takeSchedule();
    void take(); // what follows from any edit

    AnalysisPlan m_plan;
    bool m_filling = false;
    std::vector<std::pair<PlanChoice, QComboBox *>> m_choices;
    std::vector<std::pair<Response, QCheckBox *>> m_responders;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
    PrimaryBox *m_primary;
    QDoubleSpinBox *m_confidence;
    QCheckBox *m_lastVisit;
    PlanSchedule *m_schedule;
};

} // namespace malar
