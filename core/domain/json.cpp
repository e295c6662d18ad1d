#include "core/domain/json.h"

#include "core/domain/fieldjson.h"
#include "core/domain/recordfields.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

template <> struct FieldsOf<PlannedMonth> {
    static constexpr std::tuple list{Field{"month", &PlannedMonth::month, rule::required},
                                     Field{"target_day", &PlannedMonth::targetDay, rule::required},
                                     Field{"before", &PlannedMonth::before, rule::required},
                                     Field{"after", &PlannedMonth::after, rule::required}};
};

template <> struct FieldsOf<Schedule> {
    static constexpr std::tuple list{Field{"baseline_first_day", &Schedule::baselineFirstDay, rule::required},
                                     Field{"baseline_last_day", &Schedule::baselineLastDay, rule::required},
                                     Field{"months", &Schedule::months, rule::required}};
};

template <> struct FieldsOf<Totals> {
    static constexpr std::tuple list{Field{key(Axis::Activity), &Totals::activity, rule::required},
                                     Field{key(Axis::Damage), &Totals::damage, rule::required}};
};

namespace {

bool readForm(const QJsonValue &value, Assessment &form)
{
    if (!value.isObject())
        return false;
    const QJsonObject answers = value.toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const std::optional<Item> item = itemFromKey(it.key().toStdString());
        int level = 0;
        if (!item || !json::read(it.value(), level) || !form.set(*item, level))
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
        if (!mark.note.isEmpty())
            entry.insert(u"note"_s, mark.note);
        marks.insert(QString::fromStdString(key(items[index])), entry);
    }

    QJsonObject object = json::toObject(visit);
    object.insert(u"instrument"_s, keyText(instrumentId));
    object.insert(u"instrument_version"_s, keyText(instrumentVersion));
    object.insert(u"answers"_s, answers);
    if (!marks.isEmpty())
        object.insert(u"marks"_s, marks);
    if (!visit.scales.empty())
        object.insert(u"scales"_s, toJson(visit.scales));
    if (visit.totalsOnly)
        object.insert(u"totals"_s, json::toObject(*visit.totalsOnly));
    return object;
}

QJsonObject toJson(const Schedule &schedule) { return json::toObject(schedule); }

std::optional<Visit> visitFromJson(const QJsonObject &object)
{
    std::optional<Visit> visit = json::fromObject<Visit>(object);
    auto scales = scaleAnswersFromJson(object.value(u"scales"_s));
    if (!visit || !scales || object.value(u"instrument"_s).toString() != keyText(instrumentId) ||
        !readForm(object.value(u"answers"_s), visit->form) ||
        !readMarks(object.value(u"marks"_s).toObject(), visit->marks))
        return std::nullopt;
    visit->scales = *std::move(scales);
    if (object.contains(u"totals"_s) && !json::read(object.value(u"totals"_s), visit->totalsOnly))
        return std::nullopt;
    return isAnsweredOneWay(*visit) ? visit : std::nullopt;
}

std::optional<Schedule> scheduleFromJson(const QJsonObject &object)
{
    return json::fromObject<Schedule>(object);
}

} // namespace malar
