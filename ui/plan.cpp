#include "ui/plan.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

QString planSetting() { return u"analysis_plan"_s; }

Result<AnalysisPlan> planOf(const Store &store)
{
    const auto kept = store.setting(planSetting());
    if (!kept)
        return kept.error();
    if (!kept->isEmpty())
        return planFromJson(*kept);
    const auto schedule = store.schedule();
    if (!schedule)
        return schedule.error();
    return defaultPlan(*schedule);
}

SeveritySet severitySetOf(const Store &store)
{
    const Result<AnalysisPlan> plan = planOf(store);
    return plan ? plan->severitySet : AnalysisPlan().severitySet;
}

} // namespace malar
