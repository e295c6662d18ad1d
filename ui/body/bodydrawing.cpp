#include "ui/body/bodydrawing.h"

#include "ui/parts/look.h"

#include <QFile>
#include <QPainterPath>
#include <QXmlStreamReader>

#include <algorithm>
#include <ranges>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Shape {
    Region region; // None: a line of the drawing that belongs to no region
    QPainterPath path;
};

struct Drawing {
    QRectF box;
    std::vector<Shape> shapes;
};

/// The file's own subset of SVG paths: "M x,y x,y …" runs, each closed by Z or open.
QPainterPath readPath(const QString &data)
{
    QPainterPath path;
    const QStringList runs = data.split(u'M', Qt::SkipEmptyParts);
    for (QString run : runs) {
        const bool closed = run.endsWith(u'Z');
        run.remove(u'Z');
        QPolygonF points;
        for (const QStringView point : QStringView(run).split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype comma = point.indexOf(u',');
            points << QPointF(point.left(comma).toDouble(), point.mid(comma + 1).toDouble());
        }
        path.addPolygon(points);
        if (closed)
            path.closeSubpath();
    }
    return path;
}

Region regionOf(const QString &id)
{
    const std::string name = id.section(u'-', 1).toStdString();
    for (const Region region : regions)
        if (key(region) == name)
            return region;
    return Region::None;
}

Drawing readDrawing()
{
    Drawing drawing;
    QFile file(u":/bodymap.svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return drawing;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"svg") {
            const QStringList box = xml.attributes().value(u"viewBox"_s).toString().split(u' ');
            if (box.size() == 4)
                drawing.box = {box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()};
        } else if (xml.name() == u"path") {
            drawing.shapes.push_back({regionOf(xml.attributes().value(u"id"_s).toString()),
                                      readPath(xml.attributes().value(u"d"_s).toString())});
        }
    }
    return drawing;
}

const Drawing &drawing()
{
    static const Drawing once = readDrawing();
    return once;
}

/// From the drawing to the rectangle: as large as it goes, centred.
QTransform fit(const QRectF &target)
{
    const QRectF box = drawing().box;
    const double factor = std::min(target.width() / box.width(), target.height() / box.height());
    QTransform transform;
    transform.translate(target.center().x(), target.center().y());
    transform.scale(factor, factor);
    transform.translate(-box.center().x(), -box.center().y());
    return transform;
}

struct Load {
    bool open = false;   // an answer of the region is missing
    double activity = 0; // 0-1: erythema and scale of the highest
    int damage = 0;      // 0-3: dyspigmentation and scarring

    bool operator==(const Load &) const = default;
};

Load loadOf(const Assessment &form, Region region)
{
    Load load;
    const auto value = [&](Sign sign, Region where) {
        const std::optional<int> answer = form.at({sign, where});
        load.open |= exists({sign, where}) && !answer;
        return answer.value_or(0);
    };
    load.activity = (value(Sign::Erythema, region) + value(Sign::Scale, region)) / 5.0;
    load.damage = value(Sign::Dyspigmentation, region);
    if (region == Region::Scalp)
        load.damage += value(Sign::ScalpScarring, Region::None) > 0 ? 2 : 0;
    else
        load.damage += value(Sign::Scarring, region);
    return load;
}

/// Where a shape is drawn, with its widest line.
QRect placeOf(const Shape &shape, const QTransform &transform)
{
    constexpr double line = 3;
    return transform.mapRect(shape.path.boundingRect().marginsAdded({line, line, line, line}))
        .toAlignedRect();
}

void hatch(QPainter &painter, const QPainterPath &path, double step, const QColor &colour)
{
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.0));
    for (const QLineF &slant : look::hatching(path.boundingRect(), step))
        painter.drawLine(slant);
    painter.restore();
}

void paintLoad(QPainter &painter, const QPainterPath &path, const Load &load, const QPalette &palette)
{
    const QColor skin = load.open ? palette.color(QPalette::Window) : palette.color(QPalette::Base);

    const double share = load.activity > 0 ? 0.15 + 0.75 * load.activity : 0;
    painter.fillPath(path, look::mix(skin, look::axisColour(Axis::Activity, false), share));
    if (load.damage > 0)
        hatch(painter, path, 6.5 - 1.3 * load.damage, look::axisColour(Axis::Damage, false));
    const double faded = look::isDark(palette) ? 0.1 : 0.3; // thin light lines look fainter than dark ones
    painter.strokePath(path, QPen(look::mix(palette.color(QPalette::Text), skin, load.open ? faded : 0.45),
                                  load.open ? 0.7 : 0.9, load.open ? Qt::DashLine : Qt::SolidLine));
}

} // namespace

void paintBody(QPainter &painter, const QRectF &target, const BodyState &state, const QPalette &palette,
               const std::optional<QRegion> &where)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = fit(target);
    painter.setTransform(transform, true);
    const auto isDrawn = [&](const Shape &shape) {
        return !where || where->intersects(placeOf(shape, transform));
    };
    for (const Shape &shape : drawing().shapes | std::views::filter(isDrawn)) {
        if (shape.region != Region::None)
            paintLoad(painter, shape.path, loadOf(state.form, shape.region), palette);
        else
            painter.strokePath(
                shape.path,
                QPen(look::mix(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.6), 0.7));
    }
    for (const Shape &shape : drawing().shapes | std::views::filter(isDrawn))
        if (shape.region == state.focused && state.focused != Region::None)
            painter.strokePath(shape.path, QPen(palette.color(QPalette::Text), 2.2));
    painter.restore();
}

QRegion bodyChanges(const QRectF &target, const BodyState &before, const BodyState &after)
{
    QRegion changes;
    const QTransform transform = fit(target);
    for (const Shape &shape : drawing().shapes) {
        const bool focused = (shape.region == before.focused) != (shape.region == after.focused);
        if (shape.region != Region::None &&
            (focused || loadOf(before.form, shape.region) != loadOf(after.form, shape.region)))
            changes += placeOf(shape, transform);
    }
    return changes;
}

void paintBodyMark(QPainter &painter, const QRectF &target, BodyMark mark, const QPalette &palette)
{
    std::vector<Load> steps;
    if (mark == BodyMark::Activity)
        steps = {{false, 0.2, 0}, {false, 0.6, 0}, {false, 1, 0}};
    else if (mark == BodyMark::Damage)
        steps = {{false, 0, 1}, {false, 0, 2}, {false, 0, 3}};
    else
        steps = {{true, 0, 0}};

    // In the drawing's own units, so that its hatching is the same here.
    constexpr double side = 14;
    const double factor = target.height() / side;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.topLeft());
    painter.scale(factor, factor);
    const double width = target.width() / factor / static_cast<double>(steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QPainterPath path;
        path.addRect(QRectF(static_cast<double>(i) * width, 0, width, side));
        paintLoad(painter, path, steps[i], palette);
    }
    painter.restore();
}

Region bodyRegionAt(const QRectF &target, const QPointF &point)
{
    const QPointF place = fit(target).inverted().map(point);
    for (const Shape &shape : drawing().shapes)
        if (shape.region != Region::None && shape.path.contains(place))
            return shape.region;
    return Region::None;
}

double bodyAspect() { return drawing().box.height() / drawing().box.width(); }

} // namespace malar
