#include "ui/patients/courseview.h"

#include "core/analysis/trajectory.h"
#include "ui/figures/chart.h"
#include "ui/parts/look.h"
#include "ui/session/plan.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace malar {

CourseView::CourseView(const Session &session, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_noVisits(new QLabel), m_chart(new PlotView)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_chart->setAccessibleName(tr("Course"));
    m_noVisits->setAlignment(Qt::AlignCenter);
    m_noVisits->setWordWrap(true);
    m_noVisits->setMargin(look::halfLine(*this) * 2);
    m_noVisits->setText(!may(m_session, Right::Enter)
                            ? tr("No visit yet.")
                            : tr("No visit yet. New visit (Ctrl+N) begins the first one."));
    auto *body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(body);
    const int half = look::halfLine(*this);
    column->setContentsMargins(half + half / 4, 0, half, 0); // the key begins where the page's text does
    column->setSpacing(0);
    column->addWidget(m_noVisits);
    column->addWidget(m_chart, 1);
    setWidget(body);
    setFocusProxy(m_chart);
    connect(m_chart, &PlotView::visitChosen, this, &CourseView::visitRequested);
}

const Plot &CourseView::plot() const { return m_chart->plot(); }

void CourseView::show(const PatientRecord &record)
{
    const Plot plot = trajectory(record, m_session.schedule(), severitySetOf(m_session.store()));
    m_noVisits->setVisible(record.visits.empty());
    const bool drawn = !record.visits.empty() || !plot.marks.empty() || !plot.bars.empty();
    m_chart->setVisible(drawn);
    setFocusProxy(drawn ? m_chart : nullptr); // what is hidden would swallow the keys
    m_chart->show(plot);
}

} // namespace malar
