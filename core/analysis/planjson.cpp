#include "core/analysis/plan.h"

#include "core/domain/json.h"
#include "core/domain/keytext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int planVersion = 2;

QJsonObject toJson(const stats::TestSettings &test)
{
    return {{u"method"_s, keyText(key(test.method))},
            {u"zeros"_s, keyText(key(test.zeros))},
            {u"alternative"_s, keyText(key(test.alternative))},
            {u"quantile_type"_s, static_cast<int>(test.quantileType)},
            {u"rounding"_s, keyText(key(test.rounding))},
            {u"confidence"_s, test.confidence}};
}

/// Reads field by field and remembers the first that cannot be read.
class Reader {
public:
    Reader(QJsonObject object, QString path) : m_object(std::move(object)), m_path(std::move(path)) {}

    template <class Value> void take(const QString &name, std::optional<Value> found, Value &target)
    {
        if (found)
            target = *std::move(found);
        else
            fail(name);
    }
    template <Keyed Enum> void take(const QString &name, Enum &target)
    {
        take(name, fromKey<Enum>(at(name).toString()), target);
    }
    void flag(const QString &name, bool &target)
    {
        const QJsonValue value = at(name);
        take(name, value.isBool() ? std::optional(value.toBool()) : std::nullopt, target);
    }
    QJsonValue at(const QString &name) const { return m_object.value(name); }
    void fail(const QString &name)
    {
        if (m_failed.isEmpty())
            m_failed = m_path + name;
    }
    const QString &failed() const { return m_failed; }

private:
    QJsonObject m_object;
    QString m_path;
    QString m_failed; // the first field that cannot be read
};

QString readTest(const QJsonObject &object, stats::TestSettings &test)
{
    Reader reader(object, u"test."_s);
    reader.take(u"method"_s, test.method);
    reader.take(u"zeros"_s, test.zeros);
    reader.take(u"alternative"_s, test.alternative);
    reader.take(u"rounding"_s, test.rounding);
    const int type = reader.at(u"quantile_type"_s).toInt();
    if (type < 1 || type > 9)
        reader.fail(u"quantile_type"_s);
    test.quantileType = static_cast<stats::QuantileType>(type);
    test.confidence = reader.at(u"confidence"_s).toDouble();
    if (test.confidence <= 0 || test.confidence >= 1)
        reader.fail(u"confidence"_s);
    return reader.failed();
}

std::optional<std::vector<Response>> respondersFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    std::vector<Response> found;
    const QJsonArray names = value.toArray();
    for (const QJsonValue name : names) {
        const auto response = fromKey<Response>(name.toString());
        if (!response || std::ranges::find(found, *response) != found.end())
            return std::nullopt;
        found.push_back(*response);
    }
    return found;
}

bool isPlanned(const Schedule &schedule, int month)
{
    return std::ranges::find(schedule.months, month, &PlannedMonth::month) != schedule.months.end();
}

void readEndpoint(Reader &reader, AnalysisPlan &plan)
{
    const QJsonValue value = reader.at(u"primary"_s);
    if (value.isNull() || value.isUndefined())
        return;
    const auto axis = fromKey<Axis>(value[u"score"_s].toString());
    const int month = value[u"month"_s].toInt();
    if (axis && isPlanned(plan.schedule, month))
        plan.primary = Endpoint{*axis, month};
    else
        reader.fail(u"primary"_s);
}

/// What came with version 2.
void readChoices(Reader &reader, AnalysisPlan &plan)
{
    reader.take(u"family"_s, plan.family);
    reader.take(u"missing"_s, plan.missing);
    reader.take(u"estimate"_s, plan.estimate);
    reader.take(u"effect_size"_s, plan.effectSize);
    reader.take(u"rate_interval"_s, plan.rateInterval);
    reader.take(u"survival_interval"_s, plan.survivalInterval);
    reader.take(u"descriptives"_s, plan.descriptives);
    reader.take(u"responders"_s, respondersFrom(reader.at(u"responders"_s)), plan.responders);
    reader.flag(u"last_visit"_s, plan.lastVisit);
    readEndpoint(reader, plan);
}

} // namespace

QJsonObject toJson(const AnalysisPlan &plan)
{
    QJsonArray responders;
    for (const Response response : plan.responders)
        responders.append(keyText(key(response)));
    QJsonObject object{{u"version"_s, planVersion},
                       {u"preset"_s, plan.preset},
                       {u"test"_s, toJson(plan.test)},
                       {u"schedule"_s, toJson(plan.schedule)},
                       {u"severity"_s, keyText(key(plan.severitySet))},
                       {u"multiplicity"_s, keyText(key(plan.multiplicity))},
                       {u"family"_s, keyText(key(plan.family))},
                       {u"missing"_s, keyText(key(plan.missing))},
                       {u"estimate"_s, keyText(key(plan.estimate))},
                       {u"effect_size"_s, keyText(key(plan.effectSize))},
                       {u"rate_interval"_s, keyText(key(plan.rateInterval))},
                       {u"survival_interval"_s, keyText(key(plan.survivalInterval))},
                       {u"descriptives"_s, keyText(key(plan.descriptives))},
                       {u"responders"_s, responders},
                       {u"last_visit"_s, plan.lastVisit}};
    if (plan.primary)
        object.insert(u"primary"_s, QJsonObject{{u"score"_s, keyText(key(plan.primary->axis))},
                                                {u"month"_s, plan.primary->month}});
    return object;
}

QStringList planValues(const QString &field)
{
    using Keys = std::span<const std::string_view>;
    const std::initializer_list<std::pair<QString, Keys>> choices{
        {u"test.method"_s, keysOf<stats::Method>},
        {u"test.zeros"_s, keysOf<stats::Zeros>},
        {u"test.alternative"_s, keysOf<stats::Alternative>},
        {u"test.rounding"_s, keysOf<stats::Rounding>},
        {u"severity"_s, keysOf<SeveritySet>},
        {u"multiplicity"_s, keysOf<Multiplicity>},
        {u"family"_s, keysOf<Family>},
        {u"missing"_s, keysOf<MissingRule>},
        {u"estimate"_s, keysOf<Estimate>},
        {u"effect_size"_s, keysOf<EffectSize>},
        {u"rate_interval"_s, keysOf<RateInterval>},
        {u"survival_interval"_s, keysOf<stats::SurvivalInterval>},
        {u"descriptives"_s, keysOf<Descriptives>},
        {u"responders"_s, keysOf<Response>}};
    QStringList values;
    for (const auto &[name, keys] : choices)
        for (const std::string_view each : name == field ? keys : Keys())
            values << keyText(each);
    return values;
}

namespace {

/// The first field that no plan has: it says something that nobody would follow. Empty where there is none.
QString unknownField(const QJsonObject &said, const AnalysisPlan &plan)
{
    QJsonObject known = toJson(plan);
    known.insert(u"primary"_s, {});
    for (const QString &field : said.keys())
        if (!known.contains(field))
            return field;
    const QJsonObject test = known.value(u"test"_s).toObject();
    for (const QString &field : said.value(u"test"_s).toObject().keys())
        if (!test.contains(field))
            return u"test."_s + field;
    return {};
}

} // namespace

Result<AnalysisPlan> planFromJson(const QJsonObject &object)
{
    const int version = object.value(u"version"_s).toInt();
    if (version > planVersion)
        return Error{Error::Kind::NewerSchema, u"the analysis plan is of a newer version"_s, {}};
    Reader reader(object, {});
    if (version < 1)
        reader.fail(u"version"_s);

    AnalysisPlan plan;
    if (const QString failed = readTest(object.value(u"test"_s).toObject(), plan.test); !failed.isEmpty())
        reader.fail(failed);
    reader.take(u"schedule"_s, scheduleFromJson(object.value(u"schedule"_s).toObject()), plan.schedule);
    if (problem(plan.schedule))
        reader.fail(u"schedule"_s);
    reader.take(u"severity"_s, plan.severitySet);
    reader.take(u"multiplicity"_s, plan.multiplicity);
    if (version >= 2)
        readChoices(reader, plan);
    if (reader.failed().isEmpty())
        if (const QString field = unknownField(object, plan); !field.isEmpty())
            reader.fail(field);
    if (!reader.failed().isEmpty())
        return Error{Error::Kind::Invalid, u"the analysis plan cannot be read"_s, reader.failed()};
    plan.preset = matchingPreset(plan); // whatever it calls itself
    return plan;
}

} // namespace malar
