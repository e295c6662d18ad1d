#include "ui/figures/plottheme.h"

#include "ui/parts/look.h"

#include <QFontInfo>

namespace malar {
namespace {

using look::mix;

PlotTheme make(const QFont &font, const QColor &paper, const QColor &ink)
{
    const bool dark = paper.lightness() < 128;
    PlotTheme theme;
    theme.font = font;
    theme.paper = paper;
    theme.ink = ink;
    theme.faint = mix(ink, paper, 0.35);
    theme.grid = mix(ink, paper, 0.88);
    theme.individual = mix(ink, paper, 0.62);
    theme.window = mix(ink, paper, 0.75);
    theme.severity = {paper, mix(paper, ink, dark ? 0.05 : 0.035), mix(paper, ink, dark ? 0.11 : 0.085)};
    const QColor green = look::scaleColour();
    theme.score = {look::axisColour(Axis::Activity, dark), look::axisColour(Axis::Damage, dark), green};
    for (std::size_t i = 0; i < theme.score.size(); ++i) {
        theme.middle[i] = mix(paper, theme.score[i], 0.6);
        theme.quartiles[i] = mix(paper, theme.score[i], 0.32);
        theme.deciles[i] = mix(paper, theme.score[i], 0.14);
    }
    // Of Okabe and Ito's what does not mean a total.
    theme.patients = {ink, green, QColor(0xE6, 0x9F, 0x00), QColor(0xCC, 0x79, 0xA7)};
    return theme;
}

} // namespace

PlotTheme screenTheme(const QPalette &palette, const QFont &font)
{
    QFont sized = font;
    sized.setPixelSize(QFontInfo(font).pixelSize());
    return make(sized, palette.color(QPalette::Base), palette.color(QPalette::Text));
}

PlotTheme paperTheme(qreal em, const QString &family)
{
    QFont font(family);
    font.setPixelSize(static_cast<int>(std::lround(em)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return make(font, Qt::white, QColor(0x1A, 0x1A, 0x1A));
}

} // namespace malar
