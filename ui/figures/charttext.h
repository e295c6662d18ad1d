#pragma once

#include "ui/figures/plotchart.h"

#include <functional>

class QFontMetricsF;
class QPainter;

/// The lettering of a chart: nothing that is written here lies on its neighbour.
namespace malar::charttext {

/// Writes into the rectangle. As outlines in an SVG, which cannot carry its font with it.
void write(QPainter &, const QRectF &, Qt::Alignment, const QString &);
/// The same; where it is too long it shrinks by up to a third, then ends in an ellipsis, as on the sheets.
void writeFitted(QPainter &, const QRectF &, Qt::Alignment, const QString &);
/// As write() from the bottom upwards, centred on the point.
void writeUpwards(QPainter &, QPointF centre, qreal length, Qt::Alignment, const QString &);
QString elided(const PlotChart &, const QString &, qreal width);
qreal widthOf(const PlotChart &, const QString &);
/// A tick, as the language writes it.
QString number(double);
/// A score, median or quartile by the plot's rounding.
QString score(const PlotChart &, double);

struct Label {
    double x;
    QString text;
    int row = 0;
};
/// Each label goes to the first row where it has room.
std::vector<Label> stagger(std::vector<Label>, const QFontMetricsF &, qreal gap);

/// What a row of the small table above or under the plot says for every column.
struct Row {
    QString head;
    std::function<QString(const Plot::Column &)> text;
};

/// Rows laid out for an area that begins there and has this width.
class Rows {
public:
    Rows(const PlotChart &, qreal left, qreal width, const std::vector<Row> &);

    qreal height() const;
    void draw(QPainter &, qreal top) const;

    /// What the heads need on the left of the area.
    static qreal headWidth(const PlotChart &, const std::vector<Row> &);
    /// How far the last column's text reaches beyond its place.
    static qreal overhang(const PlotChart &, const std::vector<Row> &);

private:
    qreal firstLabel() const;

    struct Laid {
        QString head;
        std::vector<Label> labels;
        int lines = 1;
    };
    const PlotChart &m_chart;
    qreal m_left;
    std::vector<Laid> m_rows;
};

} // namespace malar::charttext
