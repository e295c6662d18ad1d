#pragma once

#include "core/analysis/cohort.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace malar {

class LeftOutPane;
class TablePane;

/// The scores by planned time with their tests; a line that is pressed opens its test in detail.
class ScoresPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScoresPane(QWidget *parent = nullptr);

    /// The cohort, whose records live until the next call, and the summary made of it.
    void show(const PlacedCohort &, const CohortSummary &);
    using QWidget::show;

signals:
    void patientChosen(const QString &code);

private:
    QWidget *detailsBox();
    void choose(std::size_t row);
    void showDetails();
    void reveal(QWidget *);

    PlacedCohort m_cohort;
    CohortSummary m_summary;
    std::optional<std::size_t> m_chosen; // a row of the scores
    QLabel *m_results;
    TablePane *m_scores;
    QLabel *m_hint;
    QWidget *m_detailsBox;
    TablePane *m_details;
    TablePane *m_others;
    LeftOutPane *m_leftOut;
    TablePane *m_tests;
};

} // namespace malar
