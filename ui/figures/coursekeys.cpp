#include "ui/figures/chartcourse.h"
#include "ui/figures/plotchart.h"
#include "ui/figures/tr.h"
#include "ui/words/terms.h"

#include <QPainter>

#include <algorithm>

namespace malar {
namespace {

using MarkRole = Plot::Mark::Role;

template <class Fits> bool anyMark(const Plot &plot, Fits fits)
{
    return std::ranges::any_of(plot.marks, fits);
}

bool shows(const Plot &plot, MarkRole role)
{
    return anyMark(plot, [&](const Plot::Mark &mark) {
        return mark.role == role && plot.xMin <= mark.x && mark.x <= plot.xMax;
    });
}

KeyEntry infusionKey(const PlotTheme &theme, const QString &text, symbol::Infusion look)
{
    look.size = 0.3 * theme.em();
    return {text, [&theme, look](QPainter &painter, const QRectF &box) {
                const qreal drop = look.late || look.reduced ? 0.45 : 0.3;
                symbol::infusion(painter, theme, box.center() + QPointF(0, theme.em() * drop), look);
            }};
}

KeyEntry flagKey(const PlotTheme &theme, const QString &text, bool open)
{
    return {text, [&theme, open](QPainter &painter, const QRectF &box) {
                const qreal em = theme.em();
                symbol::flag(painter, theme,
                             {box.center().x() - 0.45 * em, box.center().y() - 0.4 * em, 0.9 * em, 0.8 * em},
                             open);
            }};
}

KeyEntry consentKey(const PlotTheme &theme, const QString &text, bool withdrawn)
{
    return {text, [&theme, withdrawn](QPainter &painter, const QRectF &box) {
                symbol::consent(painter, theme, box.center(), withdrawn);
            }};
}

} // namespace

void coursechart::addLaneKeys(std::vector<KeyEntry> &entries, const PlotChart &chart)
{
    const Plot &plot = chart.plot();
    const PlotTheme &theme = chart.look();
    if (shows(plot, MarkRole::InfusionGiven))
        entries.push_back(infusionKey(theme, FigureWords::tr("infusion"), {0}));
    if (shows(plot, MarkRole::InfusionMissed))
        entries.push_back(infusionKey(theme, terms::label(Departure::Missed), {0, true}));
    if (anyMark(plot, [](const Plot::Mark &mark) { return mark.daysLate > 0; }))
        entries.push_back(infusionKey(theme, terms::label(Departure::Late), {0, false, true}));
    if (anyMark(plot, [](const Plot::Mark &mark) { return mark.reduced; }))
        entries.push_back(infusionKey(theme, terms::label(Departure::Reduced), {0, false, false, true}));
    if (shows(plot, MarkRole::Draft))
        entries.push_back({FigureWords::tr("draft"), [&theme](QPainter &painter, const QRectF &box) {
                               symbol::draft(painter, theme, box.center() + QPointF(0, theme.em() * 0.35));
                           }});
    for (const bool open : {false, true})
        if (std::ranges::any_of(plot.events, [open](const Plot::Event &event) { return event.open == open; }))
            entries.push_back(flagKey(theme,
                                      open ? FigureWords::tr("adverse event, open")
                                           : FigureWords::tr("adverse event with its grade"),
                                      open));
    if (shows(plot, MarkRole::Consent))
        entries.push_back(consentKey(theme, FigureWords::tr("consent"), false));
    if (shows(plot, MarkRole::Withdrawal))
        entries.push_back(consentKey(theme, FigureWords::tr("consent withdrawn"), true));
}

} // namespace malar
