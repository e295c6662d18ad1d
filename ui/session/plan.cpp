#include "ui/session/plan.h"

#include "ui/paper/files.h"

#include <QJsonDocument>

#include <algorithm>

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

std::optional<AnalysisPlan> presetOf(const QString &preset, const AnalysisPlan &plan)
{
    auto made = planFromPreset(preset, plan.schedule);
    if (made)
        made->primary = plan.primary;
    return made;
}

AnalysisPlan withSchedule(AnalysisPlan plan, const Schedule &schedule)
{
    plan.schedule = schedule;
    if (plan.primary && std::ranges::find(schedule.months, plan.primary->month, &PlannedMonth::month) ==
                            schedule.months.end())
        plan.primary.reset();
    return plan;
}

Result<Done> writePlanFile(const QString &path, const AnalysisPlan &plan)
{
    return writeFiles({{path, QJsonDocument(toJson(plan)).toJson(), {"{"}}});
}

SeveritySet severitySetOf(const Store &store)
{
    const Result<AnalysisPlan> plan = planOf(store);
    return plan ? plan->severitySet : AnalysisPlan().severitySet;
}

} // namespace malar
