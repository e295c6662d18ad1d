#pragma once

#include "core/analysis/cohort.h"
#include "ui/parts/prompts.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;

namespace malar {

class PlanForm;
class PresetBox;
class Strip;
class TablePane;

/// The analysis plan, choice by choice, and what each change does to the cohort at once. Changes nothing
/// itself: plan() is for the caller, once the dialog was accepted.
class PlanDialog final : public QDialog {
    Q_OBJECT

public:
    struct Cohort {
        const std::vector<PatientRecord> &records; // outlive the dialog
        Schedule schedule;                         // the registry's
        CohortSummary shown;                       // under the plan in use
    };

    PlanDialog(const Cohort &, const Prompts &, QWidget *parent = nullptr);

    AnalysisPlan plan() const;

public slots:
    void loadPlan();
    void savePlan();

private:
    QWidget *head();
    QWidget *effect();
    void judge();

    Cohort m_cohort;
    Prompts m_prompts;
    PlanForm *m_form;
    PresetBox *m_preset;
    QLabel *m_explanation;
    Strip *m_message;
    QLabel *m_headline;
    TablePane *m_table;
    QDialogButtonBox *m_buttons;
};

} // namespace malar
