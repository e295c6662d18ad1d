#include "core/domain/visit.h"

namespace malar {

VisitTotals totals(const Visit &visit)
{
    const Scores score = scores(visit.form);
    return {visit.id, visit.date, visit.state, score.activity, score.damage, visit.adverseEvents};
}

} // namespace malar
