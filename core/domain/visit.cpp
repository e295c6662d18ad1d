#include "core/domain/visit.h"

#include <algorithm>

namespace malar {

VisitTotals totals(const Visit &visit)
{
    const Scores score = scores(visit);
    return {visit.id,     visit.date,          visit.state,  score.activity,
            score.damage, visit.adverseEvents, visit.scales, visit.totalsOnly.has_value()};
}

Scores scores(const Visit &visit)
{
    if (!visit.totalsOnly)
        return scores(visit.form);
    const auto &[activity, damage] = *visit.totalsOnly;
    return {activity, damage, activity, damage};
}

Visit withoutTotals(Visit visit)
{
    visit.totalsOnly.reset();
    return visit;
}

bool isAnsweredOneWay(const Visit &visit)
{
    return !visit.totalsOnly ||
           (visit.totalsOnly->arePossible() && visit.form == Assessment() && visit.marks.empty());
}

bool isBegun(const Visit &visit)
{
    return visit.form != Assessment() || visit.totalsOnly || !visit.marks.empty() || !visit.scales.empty() ||
           !visit.note.isEmpty() || visit.adverseEvents != AdverseEvents::NotAsked;
}

int answersOf(const Visit &visit, Origin origin)
{
    return static_cast<int>(std::ranges::count_if(
        visit.marks, [origin](const auto &mark) { return mark.second.origin == origin; }));
}

} // namespace malar
