#include "ui/figures/changedepth.h"

#include "ui/figures/tr.h"
#include "ui/words/numbers.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString wordsOf(ChangeDepth depth)
{
    switch (depth) {
    case ChangeDepth::SeventyPercent:
        return FigureWords::tr("fall of 70 % or more");
    case ChangeDepth::Half:
        return FigureWords::tr("50 % or more");
    case ChangeDepth::Less:
        return FigureWords::tr("less");
    case ChangeDepth::None:
        return FigureWords::tr("no change");
    case ChangeDepth::Worse:
        return FigureWords::tr("worse");
    }
    return {};
}

} // namespace

ChangeDepth depthOf(const Plot::Change &change)
{
    if (change.after >= change.before)
        return change.after == change.before ? ChangeDepth::None : ChangeDepth::Worse;
    if (reaches(Response::Clasi70, change.before, change.after).value_or(false))
        return ChangeDepth::SeventyPercent;
    const bool half = reaches(Response::Clasi50, change.before, change.after).value_or(false);
    return half ? ChangeDepth::Half : ChangeDepth::Less;
}

QBrush brushOf(const PlotTheme &theme, const Measure &measure, ChangeDepth depth)
{
    const std::size_t i = PlotTheme::index(measure);
    switch (depth) {
    case ChangeDepth::SeventyPercent:
        return theme.score[i];
    case ChangeDepth::Half:
        return theme.middle[i];
    case ChangeDepth::Less:
        return theme.deciles[i];
    default:
        return theme.paper;
    }
}

QPen penOf(const PlotTheme &theme, const Measure &measure, ChangeDepth depth)
{
    const bool fell = depth != ChangeDepth::Worse && depth != ChangeDepth::None;
    return {fell ? theme.colour(measure) : theme.ink, theme.em() * 0.07, Qt::SolidLine, Qt::SquareCap,
            Qt::MiterJoin};
}

KeyEntry keyEntry(const PlotTheme &theme, const Measure &measure, ChangeDepth depth, std::int64_t bars)
{
    const QString text = u"%1 (%2)"_s.arg(wordsOf(depth), numbers::count(bars));
    QPen pen = penOf(theme, measure, depth);
    if (depth != ChangeDepth::None)
        return chartkey::box(text, brushOf(theme, measure, depth), pen, 0.9 * theme.em());
    pen.setWidthF(0.2 * theme.em()); // as flat as its bar
    return chartkey::line(text, pen);
}

} // namespace malar
