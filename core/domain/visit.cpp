#include "core/domain/visit.h"

#include <algorithm>

namespace malar {

VisitTotals totals(const Visit &visit)
{
    const Scores score = scores(visit.form);
    return {visit.id,     visit.date,          visit.state, score.activity,
            score.damage, visit.adverseEvents, visit.scales};
}

bool isBegun(const Visit &visit)
{
    return visit.form != Assessment() || !visit.marks.empty() || !visit.scales.empty() ||
           !visit.note.isEmpty() || visit.adverseEvents != AdverseEvents::NotAsked;
}

int answersOf(const Visit &visit, Origin origin)
{
    return static_cast<int>(std::ranges::count_if(
        visit.marks, [origin](const auto &mark) { return mark.second.origin == origin; }));
}

} // namespace malar
