#include "ui/figures/plotfile.h"

#include "core/analysis/plotcsv.h"
#include "ui/figures/plotchart.h"
#include "ui/paper/files.h"
#include "ui/paper/paper.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr double pointsPerMm = 72 / 25.4;
/// The chart's geometry is this much finer than a point, so that nothing is rounded to one.
constexpr double finer = 20;
constexpr int unitsPerMm = 100; // of an SVG

/// The chart in a scene, in twentieths of a point.
struct Drawing {
    Drawing(const Plot &plot, double widthMm)
        : chart(new PlotChart(plot, paperTheme(figureTypeSize(widthMm) * finer, paper::family())))
    {
        scene.addItem(chart);
        const double width = widthMm * pointsPerMm * finer;
        chart->resize(width, chart->heightFor(width));
    }
    QSizeF millimetres() const { return chart->size() / (pointsPerMm * finer); }
    void render(QPaintDevice &device, QSizeF target)
    {
        QPainter painter(&device);
        painter.setRenderHint(QPainter::Antialiasing);
        scene.render(&painter, QRectF(QPointF(), target), QRectF(QPointF(), chart->size()),
                     Qt::IgnoreAspectRatio);
    }

    QGraphicsScene scene; // owns the chart
    PlotChart *chart;
};

QByteArray pdf(Drawing &drawing, const QString &title)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setResolution(1200);
        writer.setPageSize(QPageSize(drawing.millimetres(), QPageSize::Millimeter));
        writer.setPageMargins({});
        writer.setTitle(title);
        writer.setCreator(u"Malar "_s + QStringLiteral(MALAR_VERSION));
        drawing.render(writer, QSizeF(writer.width(), writer.height()));
    }
    return file.data();
}

QByteArray svg(Drawing &drawing, const QString &title)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    const QSize size = (drawing.millimetres() * unitsPerMm).toSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(static_cast<int>(25.4 * unitsPerMm));
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(title);
    drawing.render(generator, size);
    return file.data();
}

QByteArray png(Drawing &drawing, int dotsPerInch)
{
    const double dotsPerMm = dotsPerInch / 25.4;
    QImage image((drawing.millimetres() * dotsPerMm).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMm * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    drawing.render(image, image.size());
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

QByteArray drawn(const Plot &plot, FigureFormat format, double widthMm, const QString &title)
{
    Drawing drawing(plot, widthMm);
    switch (format) {
    case FigureFormat::Pdf:
        return pdf(drawing, title);
    case FigureFormat::Svg:
        return svg(drawing, title);
    case FigureFormat::Png300:
        return png(drawing, 300);
    case FigureFormat::Png600:
        return png(drawing, 600);
    }
    return {};
}

QByteArray beginningOf(FigureFormat format)
{
    if (format == FigureFormat::Pdf)
        return "%PDF";
    return format == FigureFormat::Svg ? "<?xml" : "\x89PNG";
}

} // namespace

QString suffix(FigureFormat format)
{
    if (format == FigureFormat::Pdf)
        return u"pdf"_s;
    return format == FigureFormat::Svg ? u"svg"_s : u"png"_s;
}

double figureTypeSize(double widthMm) { return widthMm < 120 ? 7 : paper::figureSize; }

QSizeF figureSize(const Plot &plot, double widthMm) { return Drawing(plot, widthMm).millimetres(); }

QString dataPath(const QString &figurePath)
{
    const QFileInfo figure(figurePath);
    return figure.path() + u'/' + figure.completeBaseName() + u".csv"_s;
}

Result<Done> writeFigure(const QString &path, const Plot &plot, FigureFormat format, double widthMm,
                         const QString &title)
{
    const QByteArrayList begins{beginningOf(format)};
    if (const std::optional<Error> unfit = unfitTarget(path, begins)) // before the work of drawing
        return *unfit;
    return writeFiles({{dataPath(path), plotCsv(plot), plotCsvHeads()},
                       {path, drawn(plot, format, widthMm, title), begins}});
}

} // namespace malar
