#include "ui/report/figureobject.h"

#include "ui/report/chart.h"
#include "ui/report/paper.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int indexProperty = QTextFormat::UserProperty + 1;
/// The chart's geometry is this much finer than a point, so that nothing is rounded to one.
constexpr double finer = 20;

} // namespace

FigureObject::FigureObject(QTextDocument *document) : QObject(document)
{
    document->documentLayout()->registerHandler(type, this);
}

void FigureObject::insert(QTextCursor &cursor, const Plot &plot, QSizeF points)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(indexProperty, static_cast<int>(m_figures.size()));
    m_figures.push_back({plot, points});
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

const FigureObject::Figure &FigureObject::figure(const QTextFormat &format) const
{
    return m_figures[static_cast<std::size_t>(format.intProperty(indexProperty))];
}

QSizeF FigureObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    return figure(format).points * paper::pixelsPerPoint(document->documentLayout()->paintDevice());
}

void FigureObject::drawObject(QPainter *painter, const QRectF &place, QTextDocument *, int,
                              const QTextFormat &format)
{
    const Figure &shown = figure(format);
    QGraphicsScene scene; // owns the chart
    QChart *chart = makeChart(shown.plot, paperTheme(paper::figureSize * finer, paper::family()));
    scene.addItem(chart);
    chart->resize(shown.points * finer);
    scene.render(painter, place, QRectF(QPointF(), chart->size()));
}

} // namespace malar
