#pragma once

#include "core/analysis/cohort.h"

#include <QWidget>

class QLabel;

namespace malar {

class PlotView;

/// Figure 1 on the screen, CLASI-A and CLASI-D side by side, with its caption.
class FiguresPane final : public QWidget {
    Q_OBJECT

public:
    explicit FiguresPane(QWidget *parent = nullptr);

    /// The cohort and the summary made of it.
    void show(const PlacedCohort &, const CohortSummary &);
    using QWidget::show;

private:
    std::array<PlotView *, 2> m_figures{};
    QLabel *m_caption;
};

} // namespace malar
