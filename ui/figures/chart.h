#pragma once

#include "core/analysis/plot.h"
#include "ui/figures/plottheme.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>

#include <optional>

namespace malar {

class PlotChart;
struct ChartSpot;

/// The figure of a plot: the same on screen and on paper. The caller owns it; a view or a scene takes it
/// over.
QChart *makeChart(const Plot &, const PlotTheme &);

/// A figure on the screen, in the colours of its palette, drawn anew when that changes. The pointer or the
/// arrow keys name what lies there; a click or Enter chooses its patient, or in a patient's course its visit.
class PlotView final : public QChartView {
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;

    void show(const Plot &);
    using QWidget::show;
    const Plot &plot() const { return m_plot; }

    QString spotText() const; // what is named just now; empty: nothing

signals:
    void patientChosen(const malar::PatientId &);
    void visitChosen(const malar::VisitId &);

protected:
    void changeEvent(QEvent *) override;
    void resizeEvent(QResizeEvent *) override;
    void keyPressEvent(QKeyEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void leaveEvent(QEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void drawForeground(QPainter *, const QRectF &) override;

private:
    void draw();
    void fitHeight();
    const std::vector<ChartSpot> &spots();
    void go(std::optional<std::size_t> spot);
    std::optional<std::size_t> spotAt(QPointF);
    void choose();
    void drawSpot(QPainter &, const ChartSpot &) const;

    Plot m_plot;
    PlotChart *m_chart = nullptr; // the view's
    std::vector<ChartSpot> m_spots;
    bool m_placed = false; // the spots lie where the chart has them now
    std::optional<std::size_t> m_spot;
};

} // namespace malar
