#include "core/domain/json.h"
#include "core/domain/keytext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QJsonObject toJson(const Scale &scale)
{
    return {{u"name"_s, scale.name},
            {u"highest"_s, scale.highest},
            {u"direction"_s, keyText(key(scale.direction))},
            {u"anchor_low"_s, scale.lowAnchor},
            {u"anchor_high"_s, scale.highAnchor}};
}

std::optional<Scale> read(const QString &name, const QJsonObject &object)
{
    const auto direction = fromKey<ScaleDirection>(object.value(u"direction"_s).toString());
    if (!direction)
        return std::nullopt;
    Scale scale{
        name,       object.value(u"name"_s).toString(),       object.value(u"highest"_s).toInt(),
        *direction, object.value(u"anchor_low"_s).toString(), object.value(u"anchor_high"_s).toString()};
    return isWhole(scale) ? std::optional(std::move(scale)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const ScaleAnswers &answers)
{
    QJsonObject all;
    for (const auto &[key, answer] : answers) {
        QJsonObject entry = toJson(answer.scale);
        entry.insert(u"value"_s, answer.value);
        all.insert(key, entry);
    }
    return all;
}

QJsonObject toJson(const ScaleSet &scales)
{
    QJsonArray all;
    for (const Scale &scale : scales) {
        QJsonObject entry = toJson(scale);
        entry.insert(u"key"_s, scale.key);
        all.append(entry);
    }
    return {{u"scales"_s, all}};
}

std::optional<ScaleAnswers> scaleAnswersFromJson(const QJsonValue &value)
{
    ScaleAnswers answers;
    if (!value.isUndefined() && !value.isObject())
        return std::nullopt;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        const std::optional<Scale> scale = read(it.key(), entry);
        const int level = entry.value(u"value"_s).toInt(-1);
        if (!scale || !scale->allows(level))
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
        const QJsonObject entry = value.toObject();
        const std::optional<Scale> scale = read(entry.value(u"key"_s).toString(), entry);
        if (!scale || std::ranges::find(scales, scale->key, &Scale::key) != scales.end())
            return std::nullopt;
        scales.push_back(*scale);
    }
    return scales;
}

} // namespace malar
