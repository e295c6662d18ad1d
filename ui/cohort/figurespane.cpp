#include "ui/cohort/figurespane.h"

#include "core/analysis/cohortplot.h"
#include "ui/report/chart.h"
#include "ui/report/document.h"
#include "ui/style/look.h"
#include "ui/terms.h"

#include <QGridLayout>
#include <QLabel>

namespace malar {

FiguresPane::FiguresPane(QWidget *parent) : QWidget(parent), m_caption(look::caption())
{
    m_caption->setWordWrap(true);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int half = look::halfLine(*this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(half * 2, half * 2, half * 2, half * 2);
    grid->setHorizontalSpacing(half * 2);
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const int column = static_cast<int>(axis);
        auto *view = new PlotView;
        view->setAccessibleName(tr("Figure 1, %1 by planned month").arg(terms::label(axis)));
        m_figures[static_cast<std::size_t>(axis)] = view;
        grid->addWidget(look::heading(terms::label(axis)), 0, column);
        grid->addWidget(view, 1, column);
        grid->setColumnStretch(column, 1);
    }
    grid->addWidget(m_caption, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
}

void FiguresPane::show(const PlacedCohort &cohort, const CohortSummary &summary)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        m_figures[static_cast<std::size_t>(axis)]->show(cohortPlot(cohort, summary, axis));
    m_caption->setText(figureCaption(summary));
}

} // namespace malar
