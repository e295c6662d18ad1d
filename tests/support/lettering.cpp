#include "tests/support/lettering.h"

#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace malar::test {
namespace {

/// Draws nothing and remembers the texts.
class Listener final : public QPaintEngine {
public:
    Listener() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        // Capitals and figures: the room above them and below the line is not ink.
        const double height = QFontMetricsF(item.font()).capHeight();
        const QRectF box(at.x(), at.y() - height, item.width(), height);
        texts.push_back({item.text(), painter()->combinedTransform().map(QPolygonF(box))});
    }

    std::vector<Lettered> texts;
};

class Paper final : public QPaintDevice {
public:
    QPaintEngine *paintEngine() const override { return &engine; }
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 100'000;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
        case PdmNumColors:
            return 1;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        default:
            return 1000;
        }
    }

    mutable Listener engine;
};

} // namespace

std::vector<Lettered> letteringOf(QGraphicsItem *item)
{
    Paper paper;
    QPainter painter(&paper);
    const QRectF all = item->boundingRect();
    item->scene()->render(&painter, all, all);
    painter.end();
    return paper.engine.texts;
}

QStringList collisions(const std::vector<Lettered> &texts, const QRectF &frame)
{
    QStringList found;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (!frame.contains(texts[i].place.boundingRect()))
            found << u"'%1' leaves the frame"_s.arg(texts[i].text);
        for (std::size_t j = 0; j < i; ++j)
            if (texts[i].place.boundingRect().intersects(texts[j].place.boundingRect()))
                found << u"'%1' lies on '%2'"_s.arg(texts[i].text, texts[j].text);
    }
    return found;
}

} // namespace malar::test
