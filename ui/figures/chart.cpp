#include "ui/figures/chart.h"

#include "ui/figures/chartroute.h"
#include "ui/figures/plotchart.h"
#include "ui/words/writtennumber.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <memory>

namespace malar {

QChart *makeChart(const Plot &plot, const PlotTheme &theme) { return new PlotChart(plot, theme); }

PlotView::PlotView(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    draw();
}

PlotView::~PlotView() = default;

void PlotView::show(const Plot &plot)
{
    if (plot == m_plot)
        return;
    m_plot = plot;
    draw();
}

void PlotView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void PlotView::draw()
{
    // The view does not delete the chart that it had.
    const std::unique_ptr<QChart> old(chart());
    m_chart = new PlotChart(m_plot, screenTheme(palette(), font()));
    setBackgroundBrush(palette().base());
    setChart(m_chart);
    m_placed = false;
    go({});
    setFocusPolicy(spots().empty() ? Qt::NoFocus : Qt::StrongFocus);
    fitHeight();
}

void PlotView::fitHeight() { setMinimumHeight(qCeil(m_chart->leastHeight(width()))); }

void PlotView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_placed = false;
    fitHeight();
}

const std::vector<ChartSpot> &PlotView::spots()
{
    if (!m_placed)
        m_spots = m_chart->face().spots(*m_chart);
    m_placed = true;
    return m_spots;
}

QString PlotView::spotText() const { return m_spot ? chartroute::wordsAt(m_spots, *m_spot) : QString(); }

void PlotView::go(std::optional<std::size_t> spot)
{
    m_spot = spot;
    const bool choosable = m_spot && !(spots()[*m_spot].patient.isNull() && spots()[*m_spot].visit.isNull());
    viewport()->setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QString help = m_plot.kind == Plot::Kind::Course
                             ? tr("The arrow keys go from point to point, Enter opens the visit.")
                             : tr("The arrow keys go from point to point, Enter opens the patient.");
    setAccessibleDescription(m_spot ? spotText() : help);
    viewport()->update();
}

std::optional<std::size_t> PlotView::spotAt(QPointF point)
{
    return chartroute::nearest(spots(), m_chart->mapFromScene(mapToScene(point.toPoint())),
                               1.2 * m_chart->look().em());
}

void PlotView::choose()
{
    if (!m_spot)
        return;
    const ChartSpot spot = spots()[*m_spot]; // a copy: whoever hears it may take us away
    if (!spot.visit.isNull())
        emit visitChosen(spot.visit);
    else if (!spot.patient.isNull())
        emit patientChosen(spot.patient);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const auto next = chartroute::next(spots(), m_spot, event->key()))
            go(next);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose();
    case Qt::Key_Escape:
        if (m_spot)
            return go({});
        break;
    default:
        break;
    }
    event->ignore();
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    if (const auto spot = spotAt(event->position()); spot != m_spot)
        go(spot);
}

void PlotView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    go(spotAt(event->position()));
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_spot && spotAt(event->position()) == m_spot)
        choose();
}

void PlotView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    go({});
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    go({});
}

void PlotView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->setFont(m_chart->look().font);
    if (hasFocus()) {
        // As a chosen row of a table: a bar at its side, not a frame round the page.
        const QRectF side = sceneRect();
        painter->fillRect(QRectF(side.topLeft(), QSizeF(3, side.height())), palette().highlight());
    }
    if (m_spot)
        drawSpot(*painter, spots()[*m_spot]);
    painter->restore();
}

/// A ring about it, its line, and a label that stays inside the view.
void PlotView::drawSpot(QPainter &painter, const ChartSpot &spot) const
{
    const PlotTheme &theme = m_chart->look();
    const qreal em = theme.em();
    painter.setPen(QPen(theme.ink, 0.14 * em));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(spot.trail);
    if (spot.place.isEmpty())
        painter.drawEllipse(spot.place.topLeft(), 0.55 * em, 0.55 * em);
    else
        painter.drawRect(spot.place);

    const QRectF whole = sceneRect().adjusted(2, 2, -2, -2);
    const QRectF most(0, 0, std::max(whole.width() - 1.2 * em, em), whole.height());
    const QString told = withUnits(spotText());
    const QSizeF words =
        QFontMetricsF(theme.font).boundingRect(most, Qt::TextWordWrap | Qt::AlignHCenter, told).size();
    const QSizeF size = words + QSizeF(1.2 * em, 0.6 * em);
    QPointF corner = spot.place.center() + QPointF(0.9 * em, -0.9 * em - size.height());
    corner.setX(std::max(whole.left(), std::min(corner.x(), whole.right() - size.width())));
    if (corner.y() < whole.top())
        corner.setY(std::min(spot.place.center().y() + 0.9 * em, whole.bottom() - size.height()));
    const QRectF box(corner, size);
    painter.setPen(QPen(theme.ink, 1));
    painter.setBrush(theme.paper);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(theme.ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, told);
}

} // namespace malar
