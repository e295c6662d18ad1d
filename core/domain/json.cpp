#include "core/domain/json.h"

#include "core/domain/jsonparts.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {

using namespace json;

namespace {

/// A whole number of a sensible size; nothing else is rounded into one.
std::optional<int> wholeNumber(const QJsonValue &value)
{
    const double number = value.toDouble(0.5);
    if (std::abs(number) > 1e6 || number != std::trunc(number))
        return std::nullopt;
    return static_cast<int>(number);
}

bool readForm(const QJsonValue &value, Assessment &form)
{
    if (!value.isObject())
        return false;
    const QJsonObject answers = value.toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const std::optional<Item> item = itemFromKey(it.key().toStdString());
        const std::optional<int> level = wholeNumber(it.value());
        if (!item || !level || !form.set(*item, level))
            return false;
    }
    return true;
}

bool readMarks(const QJsonObject &object, std::map<std::size_t, AnswerMark> &marks)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject mark = it.value().toObject();
        const std::optional<Item> item = itemFromKey(it.key().toStdString());
        const std::optional<Origin> origin = fromKey<Origin>(mark.value(u"origin"_s).toString());
        if (!item || !origin)
            return false;
        marks[indexOf(*item)] = {*origin, mark.value(u"note"_s).toString()};
    }
    return true;
}

} // namespace

QJsonObject toJson(const Visit &visit)
{
    QJsonObject answers;
    for (const Item item : items)
        if (const std::optional<int> value = visit.form.at(item))
            answers.insert(QString::fromStdString(key(item)), *value);

    QJsonObject marks;
    for (const auto &[index, mark] : visit.marks) {
        QJsonObject entry{{u"origin"_s, keyText(key(mark.origin))}};
        put(entry, u"note"_s, mark.note);
        marks.insert(QString::fromStdString(key(items[index])), entry);
    }

    QJsonObject object{{u"id"_s, visit.id.value},
                       {u"patient"_s, visit.patient.value},
                       {u"date"_s, text(visit.date)},
                       {u"state"_s, keyText(key(visit.state))},
                       {u"instrument"_s, keyText(instrumentId)},
                       {u"instrument_version"_s, keyText(instrumentVersion)},
                       {u"adverse_events"_s, keyText(key(visit.adverseEvents))},
                       {u"answers"_s, answers}};
    put(object, u"assessor"_s, visit.assessor);
    put(object, u"note"_s, visit.note);
    if (!marks.isEmpty())
        object.insert(u"marks"_s, marks);
    if (!visit.scales.empty())
        object.insert(u"scales"_s, toJson(visit.scales));
    return object;
}

QJsonObject toJson(const Schedule &schedule)
{
    const auto month = [](const PlannedMonth &m) {
        return QJsonObject{{u"month"_s, m.month},
                           {u"target_day"_s, m.targetDay},
                           {u"before"_s, m.before},
                           {u"after"_s, m.after}};
    };
    return {{u"baseline_first_day"_s, schedule.baselineFirstDay},
            {u"baseline_last_day"_s, schedule.baselineLastDay},
            {u"months"_s, array(schedule.months, month)}};
}

std::optional<Visit> visitFromJson(const QJsonObject &object)
{
    Visit visit;
    visit.id.value = object.value(u"id"_s).toString();
    visit.patient.value = object.value(u"patient"_s).toString();
    visit.date = QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate);
    visit.assessor = object.value(u"assessor"_s).toString();
    visit.note = object.value(u"note"_s).toString();

    const auto state = fromKey<VisitState>(object.value(u"state"_s).toString());
    const auto events = fromKey<AdverseEvents>(object.value(u"adverse_events"_s).toString());
    auto scales = scaleAnswersFromJson(object.value(u"scales"_s));
    if (visit.id.isNull() || visit.patient.isNull() || !state || !events || !scales ||
        object.value(u"instrument"_s).toString() != keyText(instrumentId) ||
        !readForm(object.value(u"answers"_s), visit.form) ||
        !readMarks(object.value(u"marks"_s).toObject(), visit.marks))
        return std::nullopt;
    visit.state = *state;
    visit.adverseEvents = *events;
    visit.scales = *std::move(scales);
    return visit;
}

std::optional<Schedule> scheduleFromJson(const QJsonObject &object)
{
    const auto first = wholeNumber(object.value(u"baseline_first_day"_s));
    const auto last = wholeNumber(object.value(u"baseline_last_day"_s));
    if (!first || !last || !object.value(u"months"_s).isArray())
        return std::nullopt;

    Schedule schedule{*first, *last, {}};
    const QJsonArray months = object.value(u"months"_s).toArray();
    for (const QJsonValue value : months) {
        const QJsonObject entry = value.toObject();
        const auto month = wholeNumber(entry.value(u"month"_s));
        const auto target = wholeNumber(entry.value(u"target_day"_s));
        const auto before = wholeNumber(entry.value(u"before"_s));
        const auto after = wholeNumber(entry.value(u"after"_s));
        if (!month || !target || !before || !after)
            return std::nullopt;
        schedule.months.push_back({*month, *target, *before, *after});
    }
    return schedule;
}

} // namespace malar
