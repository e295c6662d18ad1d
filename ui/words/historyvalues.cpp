#include "ui/words/historyvalues.h"

#include "core/domain/keytext.h"
#include "core/domain/record.h"
#include "ui/words/infusionwords.h"
#include "ui/words/treatmentwords.h"
#include "ui/words/writtennumber.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString drugWords(const QJsonObject &object)
{
    const auto drug = named<Drug>(object.value(u"drug"_s));
    return terms::drugName(drug.value_or(Drug::Other), object.value(u"other_name"_s).toString());
}

QString period(const QJsonObject &object, const QString &from, const QString &to)
{
    QString words;
    if (object.contains(from))
        words += History::tr(", from %1").arg(dateValue(object.value(from)));
    if (object.contains(to))
        words += History::tr(", to %1").arg(dateValue(object.value(to)));
    return words;
}

/// The day, and in brackets what was not as in the plan.
QString infusionWords(const QJsonObject &infusion, const QJsonValue &planned)
{
    QStringList details;
    const bool given = infusion.value(u"state"_s).toString() != u"missed";
    if (given && infusion.value(u"dose_mg"_s) != planned)
        details << insteadWords(infusion.value(u"dose_mg"_s).toDouble(), planned.toDouble());
    if (const QString lot = infusion.value(u"lot"_s).toString(); !lot.isEmpty())
        details << History::tr("lot %1").arg(lot);
    if (const QString note = infusion.value(u"note"_s).toString(); !note.isEmpty())
        details << note;
    const QString day = dateValue(infusion.value(u"date"_s));
    return details.isEmpty() ? day : u"%1 (%2)"_s.arg(day, details.join(u", "_s));
}

Treatment treatmentOf(const QJsonObject &object)
{
    Treatment treatment;
    treatment.drug = named<Drug>(object.value(u"drug"_s)).value_or(Drug::Other);
    treatment.unit = named<DoseUnit>(object.value(u"unit"_s)).value_or(DoseUnit::MgPerDay);
    const QJsonArray doses = object.value(u"doses"_s).toArray();
    for (const QJsonValue &dose : doses)
        treatment.doses.push_back(
            {partialDateFromText(dose[u"from"_s].toString()), dose[u"amount"_s].toDouble()});
    return treatment;
}

QString eventWords(const QJsonValue &value)
{
    const QJsonObject event = value.toObject();
    QStringList words{event.value(u"term"_s).toString()};
    if (event.contains(u"grade"_s))
        words << History::tr("grade %1").arg(terms::grade(event.value(u"grade"_s).toInt()));
    const auto add = [&](const QString &key, const QString &sentence, const Words &label) {
        const QString said = event.value(key).toString();
        if (!said.isEmpty() && said != u"unknown" && said != u"not_stated")
            words << sentence.arg(label(event.value(key)));
    };
    add(u"serious"_s, History::tr("serious: %1"), labelled<Answer>());
    add(u"relation"_s, History::tr("relation: %1"), labelled<EventRelation>());
    add(u"action"_s, History::tr("action: %1"), labelled<EventAction>());
    add(u"outcome"_s, History::tr("outcome: %1"), labelled<EventOutcome>());
    add(u"note"_s, u"%1"_s, plainValue);
    return words.join(u", "_s) + period(event, u"onset"_s, u"end"_s);
}

} // namespace

Parts listed(Words each)
{
    return [each = std::move(each)](const QJsonValue &value) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            words << each(entry);
        return words;
    };
}

Parts single(Words words)
{
    return [words = std::move(words)](const QJsonValue &value) {
        return value.isUndefined() ? QStringList() : QStringList(words(value));
    };
}

QString plainValue(const QJsonValue &value) { return value.toVariant().toString(); }

QString dateValue(const QJsonValue &value)
{
    const std::optional<PartialDate> date = partialDateFromText(value.toString());
    return date ? partialWords(*date) : value.toString();
}

QString courseValue(const QJsonValue &value)
{
    const QJsonObject course = value.toObject();
    QString words =
        History::tr("%1 %2 mg %3 every %n day(s)", nullptr, course.value(u"interval_days"_s).toInt())
            .arg(drugWords(course), writtenAmount(course.value(u"dose_mg"_s).toDouble()),
                 course.value(u"route"_s).toString());
    words += period(course, u"start"_s, u"stop"_s);
    if (course.contains(u"stop_reason"_s))
        words += u", "_s + course.value(u"stop_reason"_s).toString();
    return words;
}

QStringList infusionValues(const QJsonValue &courses)
{
    QStringList words;
    const QJsonArray all = courses.toArray();
    for (const QJsonValue &course : all) {
        const QJsonArray infusions = course[u"infusions"_s].toArray();
        for (const QJsonValue &infusion : infusions) {
            const bool missed = infusion[u"state"_s].toString() == u"missed";
            words << (missed ? History::tr("missed on %1") : History::tr("given on %1"))
                         .arg(infusionWords(infusion.toObject(), course[u"dose_mg"_s]));
        }
    }
    return words;
}

QString treatmentValue(const QJsonValue &value)
{
    const QJsonObject treatment = value.toObject();
    const auto kind = named<TreatmentKind>(treatment.value(u"kind"_s));
    QString words = terms::label(kind.value_or(TreatmentKind::Previous)) + u": "_s + drugWords(treatment) +
                    period(treatment, u"from"_s, u"to"_s);
    if (const QString dose = doseWords(treatmentOf(treatment)); !dose.isEmpty())
        words += u", "_s + dose;
    if (const auto reason = named<StopReason>(treatment.value(u"stop_reason"_s)))
        words += History::tr(", stopped: %1").arg(terms::label(*reason));
    if (const auto response = named<TreatmentResponse>(treatment.value(u"response"_s)))
        words += History::tr(", response: %1").arg(terms::label(*response));
    return words;
}

QString consentValue(const QJsonValue &value)
{
    QStringList words{dateValue(value[u"date"_s])};
    if (const QString version = value[u"version"_s].toString(); !version.isEmpty())
        words << History::tr("version %1").arg(version);
    const QJsonArray scopes = value[u"scopes"_s].toArray();
    for (const QJsonValue &scope : scopes)
        words << labelled<ConsentScope>()(scope);
    if (const QString scope = value[u"scope"_s].toString(); !scope.isEmpty())
        words << scope;
    if (value[u"withdrawn"_s].isString())
        words << History::tr("withdrawn on %1").arg(dateValue(value[u"withdrawn"_s]));
    return words.join(u", "_s);
}

QStringList eventsValue(const QJsonValue &value)
{
    return value.isArray() ? listed(eventWords)(value) : single(labelled<AdverseEvents>())(value);
}

} // namespace malar
