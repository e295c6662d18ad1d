#include "core/analysis/plan.h"

#include "core/domain/keytext.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

std::optional<AnalysisPlan> planFromPreset(const QString &key, const Schedule &schedule)
{
    const std::optional<stats::TestSettings> settings = stats::preset(key.toStdString());
    if (!settings)
        return std::nullopt;
    AnalysisPlan plan;
    plan.preset = key;
    plan.test = *settings;
    plan.schedule = schedule;
    if (key == u"acr2025"_s) // the abstract describes its patients by means
        plan.descriptives = Descriptives::MeanSd;
    return plan;
}

AnalysisPlan defaultPlan(const Schedule &schedule) { return *planFromPreset(u"exact"_s, schedule); }

QString matchingPreset(const AnalysisPlan &plan)
{
    for (const stats::Preset &preset : stats::presets) {
        AnalysisPlan like = *planFromPreset(keyText(preset.key), plan.schedule);
        like.primary = plan.primary;
        AnalysisPlan named = plan;
        named.preset = like.preset;
        if (named == like)
            return like.preset;
    }
    return {};
}

} // namespace malar
