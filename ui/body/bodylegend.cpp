#include "ui/body/bodylegend.h"

#include "ui/body/bodydrawing.h"
#include "ui/parts/look.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct BodyLegend {
    Q_DECLARE_TR_FUNCTIONS(malar::BodyLegend)
};

constexpr std::array marks{BodyMark::Activity, BodyMark::Damage, BodyMark::Open};

QString words(BodyMark mark, bool dark)
{
    switch (mark) {
    case BodyMark::Activity:
        return dark ? BodyLegend::tr("activity, brighter is more")
                    : BodyLegend::tr("activity, darker is more");
    case BodyMark::Damage:
        return BodyLegend::tr("damage, denser is more");
    case BodyMark::Open:
        return BodyLegend::tr("not answered");
    }
    return {};
}

double sampleWidth(double line) { return 2.4 * line; }
double gap(double line) { return 0.5 * line; }

double advance(const QFontMetricsF &metrics, BodyMark mark)
{
    const double line = metrics.height();
    const double widest =
        std::max(metrics.horizontalAdvance(words(mark, false)), metrics.horizontalAdvance(words(mark, true)));
    return sampleWidth(line) + gap(line) + widest;
}

} // namespace

void paintBodyLegend(QPainter &painter, QPointF from, Qt::Orientation orientation, const QPalette &palette)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    painter.save();
    for (const BodyMark mark : marks) {
        const QRectF sample(from.x(), from.y() + 0.15 * line, sampleWidth(line), 0.7 * line);
        paintBodyMark(painter, sample, mark, palette);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(QPointF(sample.right() + gap(line), from.y() + metrics.ascent()),
                         words(mark, look::isDark(palette)));
        if (orientation == Qt::Horizontal)
            from.rx() += advance(metrics, mark) + 2 * line;
        else
            from.ry() += 1.3 * line;
    }
    painter.restore();
}

QSizeF bodyLegendSize(const QFontMetricsF &metrics, Qt::Orientation orientation)
{
    const double line = metrics.height();
    double along = 0;
    double widest = 0;
    for (const BodyMark mark : marks) {
        along += advance(metrics, mark) + 2 * line;
        widest = std::max(widest, advance(metrics, mark));
    }
    if (orientation == Qt::Horizontal)
        return {along - 2 * line, line};
    return {widest, 1.3 * line * static_cast<double>(marks.size())};
}

QString bodyLegendText(const QPalette &palette)
{
    const bool dark = look::isDark(palette);
    return BodyLegend::tr("Blue fill: %1. Vermilion hatching: %2. Dashed outline: %3.")
        .arg(words(BodyMark::Activity, dark), words(BodyMark::Damage, dark), words(BodyMark::Open, dark));
}

} // namespace malar
