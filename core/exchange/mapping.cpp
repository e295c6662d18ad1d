#include "core/exchange/mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;
using Texts = std::map<QString, QString>;

constexpr int mappingVersion = 1;
const QString versionPart = u"malar_mapping"_s;

QJsonObject objectOf(const Texts &texts)
{
    QJsonObject object;
    for (const auto &[from, to] : texts)
        object.insert(from, to);
    return object;
}

/// Reads the parts; one that is not there is empty, one of another kind spoils the file.
class MappingParts {
public:
    explicit MappingParts(const QJsonObject &from) : m_from(from) {}

    bool areGood() const { return m_good; }
    QString text(const QString &part)
    {
        const QJsonValue value = m_from.value(part);
        expect(value.isUndefined() || value.isString());
        return value.toString();
    }
    QStringList list(const QString &part)
    {
        const QJsonValue value = m_from.value(part);
        expect(value.isUndefined() || value.isArray());
        QStringList texts;
        for (const QJsonValue &entry : value.toArray()) {
            expect(entry.isString());
            texts << entry.toString();
        }
        return texts;
    }
    Texts texts(const QString &part) { return textsOf(m_from.value(part)); }
    Texts textsOf(const QJsonValue &value)
    {
        Texts texts;
        const QJsonObject object = objectIn(value);
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            expect(entry.value().isString());
            texts[entry.key()] = entry.value().toString();
        }
        return texts;
    }
    QJsonObject object(const QString &part) { return objectIn(m_from.value(part)); }
    void expect(bool holds) { m_good = m_good && holds; }

private:
    QJsonObject objectIn(const QJsonValue &value)
    {
        expect(value.isUndefined() || value.isObject());
        return value.toObject();
    }

    QJsonObject m_from;
    bool m_good = true;
};

std::optional<Mapping> mappingOf(const QJsonObject &object)
{
    MappingParts parts(object);
    Mapping mapping{parts.text(u"name"_s), parts.list(u"header"_s), parts.texts(u"columns"_s),
                    parts.list(u"ignored"_s)};
    const QJsonObject choices = parts.object(u"choices"_s);
    for (auto entry = choices.begin(); entry != choices.end(); ++entry)
        mapping.choices[entry.key()] = parts.textsOf(entry.value());
    mapping.everywhere = parts.texts(u"everywhere"_s);
    const QJsonObject events = parts.object(u"events"_s);
    for (auto entry = events.begin(); entry != events.end(); ++entry) {
        mapping.events[entry.key()] = entry.value().toInt(-1);
        parts.expect(mapping.events[entry.key()] >= 0);
    }
    mapping.dates = parts.text(u"dates"_s);
    mapping.sheet = parts.text(u"sheet"_s);
    return parts.areGood() ? std::optional(std::move(mapping)) : std::nullopt;
}

} // namespace

bool isMadeFor(const Mapping &mapping, const QStringList &header)
{
    const auto sorted = [](QStringList names) {
        names.sort();
        return names;
    };
    return !header.isEmpty() && sorted(mapping.header) == sorted(header);
}

std::vector<TwoColumns> mappedTwice(const Mapping &mapping, const QStringList &header)
{
    std::vector<TwoColumns> twice;
    std::map<QString, QString> first;
    for (const QString &theirs : header) {
        const auto found = mapping.columns.find(theirs);
        if (found == mapping.columns.end())
            continue;
        const auto &ours = found->second;
        const auto [before, isFirst] = first.insert({ours, theirs});
        if (!isFirst && std::ranges::find(twice, ours, &TwoColumns::ours) == twice.end())
            twice.push_back({ours, before->second, theirs});
    }
    return twice;
}

QByteArray toBytes(const Mapping &mapping)
{
    QJsonObject choices;
    for (const auto &[theirs, values] : mapping.choices)
        choices.insert(theirs, objectOf(values));
    QJsonObject events;
    for (const auto &[theirs, month] : mapping.events)
        events.insert(theirs, month);
    return QJsonDocument(QJsonObject{{versionPart, mappingVersion},
                                     {u"name"_s, mapping.name},
                                     {u"header"_s, QJsonArray::fromStringList(mapping.header)},
                                     {u"columns"_s, objectOf(mapping.columns)},
                                     {u"ignored"_s, QJsonArray::fromStringList(mapping.ignored)},
                                     {u"choices"_s, choices},
                                     {u"everywhere"_s, objectOf(mapping.everywhere)},
                                     {u"events"_s, events},
                                     {u"dates"_s, mapping.dates},
                                     {u"sheet"_s, mapping.sheet}})
        .toJson();
}

Result<Mapping, Refusal> mappingFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonValue version = object.value(versionPart);
    if (!version.isDouble())
        return Refusal{Reason::NotAMapping, 0, {}};
    if (version.toInt() != mappingVersion)
        return Refusal{Reason::OtherMappingVersion, 0, {}};
    std::optional<Mapping> mapping = mappingOf(object);
    if (!mapping)
        return Refusal{Reason::NotAMapping, 0, {}};
    return *std::move(mapping);
}

} // namespace malar::exchange
