#include "core/analysis/photographlist.h"

#include <algorithm>

namespace malar {
namespace {

const VisitLine *visitOf(const Photograph &photograph, std::span<const VisitLine> visits)
{
    const auto fits = [&photograph](const VisitLine &line) {
        return photograph.visit ? line.visit.id == *photograph.visit : line.visit.date == photograph.date;
    };
    const auto found = std::ranges::find_if(visits, [&fits](const VisitLine &line) {
        return line.visit.state != VisitState::EnteredInError && fits(line);
    });
    return found == visits.end() ? nullptr : &*found;
}

} // namespace

std::vector<PhotographLine> photographLines(const PatientRecord &record, std::span<const VisitLine> visits,
                                            const Schedule &schedule)
{
    const std::optional<Timeline> time = timeline(schedule, record);
    std::vector<const Photograph *> ordered; // g++ 12 breaks down over sorting the values
    for (const Photograph &photograph : record.photographs)
        ordered.push_back(&photograph);
    std::ranges::stable_sort(ordered, {}, [](const Photograph *p) { return std::pair(p->date, p->region); });
    std::vector<PhotographLine> lines;
    lines.reserve(ordered.size());
    for (const Photograph *photograph : ordered) {
        PhotographLine &line = lines.emplace_back(PhotographLine{*photograph, {}, {}, {}, {}});
        if (time) {
            line.day = static_cast<int>(time->dayZero.daysTo(photograph->date));
            line.planned = plannedMonth(schedule, time->dayZero, photograph->date);
        }
        if (const VisitLine *visit = visitOf(*photograph, visits)) {
            line.totalsOnly = visit->visit.totalsOnly;
            if (!line.totalsOnly)
                line.form = visit->visit.form;
            if (visit->visit.date == photograph->date)
                line.planned = visit->planned;
        }
    }
    return lines;
}

std::optional<VisitId> visitOn(const PatientRecord &record, QDate day)
{
    for (const VisitTotals &visit : record.visits)
        if (visit.date == day && visit.state != VisitState::EnteredInError)
            return visit.id;
    return std::nullopt;
}

} // namespace malar
