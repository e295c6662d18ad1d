#include "core/domain/json.h"

#include "core/domain/fieldjson.h"
#include "core/domain/recordfields.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

std::optional<Scale> read(const QJsonObject &object)
{
    const std::optional<Scale> scale = json::fromObject<Scale>(object);
    return scale && isWhole(*scale) ? scale : std::nullopt;
}

} // namespace

QJsonObject toJson(const ScaleAnswers &answers)
{
    QJsonObject all;
    for (const auto &[key, answer] : answers) {
        QJsonObject entry = json::toObject(answer.scale);
        entry.remove(u"key"_s);
        entry.insert(u"value"_s, answer.value);
        all.insert(key, entry);
    }
    return all;
}

QJsonObject toJson(const ScaleSet &scales) { return {{u"scales"_s, json::written(scales)}}; }

std::optional<ScaleAnswers> scaleAnswersFromJson(const QJsonValue &value)
{
    ScaleAnswers answers;
    if (!value.isUndefined() && !value.isObject())
        return std::nullopt;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        QJsonObject entry = it.value().toObject();
        entry.insert(u"key"_s, it.key());
        const std::optional<Scale> scale = read(entry);
        int level = 0;
        if (!scale || !json::read(entry.value(u"value"_s), level) || !scale->allows(level))
            return std::nullopt;
        answers[it.key()] = {*scale, level};
    }
    return answers;
}

std::optional<ScaleSet> scaleSetFromJson(const QJsonObject &object)
{
    if (!object.value(u"scales"_s).isArray())
        return std::nullopt;
    ScaleSet scales;
    const QJsonArray all = object.value(u"scales"_s).toArray();
    for (const QJsonValue value : all) {
        const std::optional<Scale> scale = read(value.toObject());
        if (!scale || std::ranges::find(scales, scale->key, &Scale::key) != scales.end())
            return std::nullopt;
        scales.push_back(*scale);
    }
    return scales;
}

} // namespace malar
