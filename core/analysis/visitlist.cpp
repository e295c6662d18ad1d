#include "core/analysis/visitlist.h"

#include <algorithm>

namespace malar {
namespace {

/// The month that a visit of the timeline stands for.
std::optional<int> placeOf(const Timeline &line, const Schedule &schedule, const VisitId &id)
{
    if (line.baseline && line.baseline->id == id)
        return 0;
    for (std::size_t i = 0; i < line.months.size(); ++i)
        if (line.months[i] && line.months[i]->id == id)
            return schedule.months[i].month;
    return std::nullopt;
}

std::optional<Change> since(std::optional<int> before, std::optional<int> now)
{
    return before && now ? std::optional(change(*before, *now)) : std::nullopt;
}

} // namespace

std::vector<VisitLine> visitLines(const PatientRecord &record, std::span<const Visit> visits,
                                  const Schedule &schedule, SeveritySet severities)
{
    const std::optional<Timeline> line = timeline(schedule, record);
    std::vector<VisitLine> lines;
    for (const Visit &visit : visits) {
        VisitLine row{visit, totals(visit), {}, {}, {}, {}, {}};
        if (line) {
            row.day = static_cast<int>(line->dayZero.daysTo(visit.date));
            row.planned = counts(visit.state) ? placeOf(*line, schedule, visit.id)
                                              : plannedMonth(schedule, line->dayZero, visit.date);
        }
        if (line && line->baseline && line->baseline->id != visit.id) {
            row.activity = since(line->baseline->activity, row.totals.activity);
            row.damage = since(line->baseline->damage, row.totals.damage);
        }
        if (row.totals.activity)
            row.severity = severity(severities, Axis::Activity, *row.totals.activity);
        lines.push_back(std::move(row));
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), [](const VisitLine &l) { return l.visit.date; });
    return lines;
}

} // namespace malar
