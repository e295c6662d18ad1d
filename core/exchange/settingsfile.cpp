#include "core/exchange/settingsfile.h"

#include "core/domain/json.h"
#include "core/domain/onelinetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

constexpr int currentFormat = 1;

QJsonObject toJson(const ScaleColumns &columns)
{
    ScaleSet scales;
    QJsonArray names;
    for (const ScaleColumn &column : columns) {
        scales.push_back(column.scale);
        names.append(column.name);
    }
    // As entries of a list: a set of scales has each key once, and these may not.
    QJsonArray entries;
    for (const Scale &scale : scales)
        entries.append(malar::toJson(ScaleSet{scale}).value(u"scales"_s).toArray().first());
    return {{u"columns"_s, names}, {u"scales"_s, entries}};
}

bool isColumnName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 26 && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

bool isTaken(const QString &name, const ScaleColumns &columns)
{
    bool taken = name.toStdString() == patientColumn ||
                 std::ranges::find(columns, name, &ScaleColumn::name) != columns.end();
    Tables(ScaleColumns{}).each([&](const auto &table) {
        for (const auto &column : table.columns)
            taken = taken || column.field.name == name.toStdString();
    });
    return taken;
}

std::optional<ScaleColumns> scaleColumnsFrom(const QJsonObject &object)
{
    const QJsonArray names = object.value(u"columns"_s).toArray();
    const QJsonArray entries = object.value(u"scales"_s).toArray();
    if (names.size() != entries.size() || names.size() > 1000)
        return std::nullopt;
    ScaleColumns columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = names[i].toString();
        const auto scale = scaleSetFromJson({{u"scales"_s, QJsonArray{entries[i]}}});
        if (!scale || scale->size() != 1 || !isColumnName(name) || isTaken(name, columns))
            return std::nullopt;
        columns.push_back({name, scale->front()});
    }
    return columns;
}

/// Remembers the first part that is wrong.
class SettingParts {
public:
    /// A part that is not there is as the settings have it.
    explicit SettingParts(const StudySettings &settings) : m_settings(settings) {}

    void fail(const QString &name, std::optional<StudySettings> broken = {})
    {
        if (!m_fault)
            m_fault = SettingsFault{name, std::move(broken)};
    }
    template <class T> T take(std::optional<T> value, const QString &name)
    {
        if (!value)
            fail(name);
        return value.value_or(T{});
    }
    /// What somebody could have typed, by the rules of the form.
    template <class Set>
    Set sound(const std::optional<Set> &set, Set StudySettings::*part, const QString &name)
    {
        StudySettings read = m_settings;
        if (set)
            read.*part = *set;
        if (!set)
            fail(name);
        else if (problem(*set))
            fail(name, read);
        return read.*part;
    }
    std::optional<SettingsFault> &fault() { return m_fault; }

private:
    const StudySettings m_settings;
    std::optional<SettingsFault> m_fault;
};

std::optional<QString> stringAt(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<bool> boolAt(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<QDateTime> timeAt(const QJsonObject &object, const QString &name)
{
    const QDateTime time = QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace

QByteArray toBytes(const SettingsFile &file)
{
    QJsonObject object{{u"format"_s, u"malar-export"_s},
                       {u"format_version"_s, currentFormat},
                       {u"id"_s, file.registry.id},
                       {u"name"_s, file.registry.name},
                       {u"synthetic"_s, file.registry.synthetic},
                       {u"created"_s, file.registry.created.toUTC().toString(Qt::ISODateWithMs)},
                       {u"identity"_s, file.identity},
                       {u"photographs"_s, file.photographs},
                       {u"schedule"_s, malar::toJson(file.settings.schedule)},
                       {u"asked"_s, malar::toJson(file.settings.scales)},
                       {u"centres"_s, malar::toJson(file.settings.centres)},
                       {u"panels"_s, malar::toJson(file.settings.panels)},
                       {u"visit_scales"_s, toJson(file.scales)}};
    if (file.head.sequence > 0)
        object.insert(u"history"_s,
                      QJsonObject{{u"sequence"_s, file.head.sequence}, {u"digits"_s, file.head.digits}});
    if (!file.settings.plan.isEmpty())
        object.insert(u"analysis_plan"_s, file.settings.plan);
    if (!file.settings.filters.isEmpty())
        object.insert(u"cohort_filters"_s, file.settings.filters);
    return QJsonDocument(object).toJson();
}

std::variant<SettingsFile, SettingsFault> settingsFrom(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return SettingsFault{};
    const QJsonObject object = document.object();
    if (object.value(u"format"_s).toString() != u"malar-export"_s)
        return SettingsFault{u"format"_s, {}};
    if (object.value(u"format_version"_s).toInt() != currentFormat)
        return SettingsFault{u"format_version"_s, {}};

    SettingsFile file;
    SettingParts parts(file.settings);
    file.registry = {parts.take(stringAt(object, u"id"_s), u"id"_s),
                     parts.take(stringAt(object, u"name"_s), u"name"_s),
                     parts.take(boolAt(object, u"synthetic"_s), u"synthetic"_s),
                     parts.take(timeAt(object, u"created"_s), u"created"_s)};
    file.identity = parts.take(boolAt(object, u"identity"_s), u"identity"_s);
    file.photographs = parts.take(boolAt(object, u"photographs"_s), u"photographs"_s);
    using Settings = StudySettings;
    const auto at = [&object](const QString &name) { return object.value(name).toObject(); };
    file.settings.schedule =
        parts.sound(scheduleFromJson(at(u"schedule"_s)), &Settings::schedule, u"schedule"_s);
    file.settings.scales = parts.sound(scaleSetFromJson(at(u"asked"_s)), &Settings::scales, u"asked"_s);
    file.settings.centres = parts.sound(centresFromJson(at(u"centres"_s)), &Settings::centres, u"centres"_s);
    file.settings.panels = parts.sound(panelsFromJson(at(u"panels"_s)), &Settings::panels, u"panels"_s);
    const QJsonObject history = at(u"history"_s); // none of an older version
    file.head = {std::max(0, history.value(u"sequence"_s).toInt()), history.value(u"digits"_s).toString()};
    file.settings.plan = at(u"analysis_plan"_s);
    file.settings.filters = at(u"cohort_filters"_s);
    file.scales = parts.take(scaleColumnsFrom(at(u"visit_scales"_s)), u"visit_scales"_s);
    if (file.registry.id.isEmpty())
        parts.fail(u"id"_s);
    if (file.registry.name.size() > longest::line || file.registry.id.size() > longest::line)
        parts.fail(u"name"_s);
    if (parts.fault())
        return *std::move(parts.fault());
    return file;
}

} // namespace malar::exchange
