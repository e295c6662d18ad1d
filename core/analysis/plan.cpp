#include "core/analysis/plan.h"

#include "core/domain/json.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int planVersion = 1;

QString text(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

QJsonObject toJson(const stats::TestSettings &test)
{
    return {{u"method"_s, text(stats::key(test.method))},
            {u"zeros"_s, text(stats::key(test.zeros))},
            {u"alternative"_s, text(stats::key(test.alternative))},
            {u"quantile_type"_s, static_cast<int>(test.quantileType)},
            {u"rounding"_s, text(stats::key(test.rounding))},
            {u"confidence"_s, test.confidence}};
}

std::optional<stats::TestSettings> testFromJson(const QJsonObject &object)
{
    const auto word = [&](const QString &name) { return object.value(name).toString().toStdString(); };
    const auto method = stats::methodFromKey(word(u"method"_s));
    const auto zeros = stats::zerosFromKey(word(u"zeros"_s));
    const auto alternative = stats::alternativeFromKey(word(u"alternative"_s));
    const auto rounding = stats::roundingFromKey(word(u"rounding"_s));
    const int type = object.value(u"quantile_type"_s).toInt();
    const double confidence = object.value(u"confidence"_s).toDouble();
    if (!method || !zeros || !alternative || !rounding || type < 1 || type > 9 || confidence <= 0 ||
        confidence >= 1)
        return std::nullopt;
    return stats::TestSettings{*method,   *zeros,    *alternative, static_cast<stats::QuantileType>(type),
                               *rounding, confidence};
}

} // namespace

std::optional<AnalysisPlan> planFromPreset(const QString &key, const Schedule &schedule)
{
    const std::optional<stats::TestSettings> settings = stats::preset(key.toStdString());
    if (!settings)
        return std::nullopt;
    AnalysisPlan plan;
    plan.preset = key;
    plan.test = *settings;
    plan.schedule = schedule;
    return plan;
}

AnalysisPlan defaultPlan(const Schedule &schedule) { return *planFromPreset(u"exact"_s, schedule); }

QJsonObject toJson(const AnalysisPlan &plan)
{
    return {{u"version"_s, planVersion},
            {u"preset"_s, plan.preset},
            {u"test"_s, toJson(plan.test)},
            {u"schedule"_s, toJson(plan.schedule)},
            {u"severity"_s, text(key(plan.severitySet))},
            {u"multiplicity"_s, u"holm"_s}};
}

std::optional<AnalysisPlan> planFromJson(const QJsonObject &object)
{
    const auto test = testFromJson(object.value(u"test"_s).toObject());
    const auto schedule = scheduleFromJson(object.value(u"schedule"_s).toObject());
    const auto severity = severitySetFromKey(object.value(u"severity"_s).toString().toStdString());
    if (object.value(u"version"_s).toInt() != planVersion || !test || !schedule || !severity ||
        object.value(u"multiplicity"_s).toString() != u"holm"_s)
        return std::nullopt;
    return AnalysisPlan{object.value(u"preset"_s).toString(), *test, *schedule, *severity,
                        Multiplicity::Holm};
}

} // namespace malar
