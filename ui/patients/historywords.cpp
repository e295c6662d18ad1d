#include "ui/patients/historywords.h"

#include "core/domain/json.h"
#include "ui/patients/patientcolumns.h"
#include "ui/photographs/photographhistory.h"
#include "ui/terms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

using Words = std::function<QString(const QJsonValue &)>;

QString plain(const QJsonValue &value) { return value.toVariant().toString(); }

QString dateWords(const QJsonValue &value)
{
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? terms::date(date) : text;
}

/// The label of an enumeration's value, whose key stands in the file.
template <class Enum> Words labelled(std::span<const std::string_view> keys)
{
    return [keys](const QJsonValue &value) {
        const std::optional<Enum> known = fromKey<Enum>(keys, value.toString().toStdString());
        return known ? terms::label(*known) : value.toString();
    };
}

Words listed(Words each)
{
    return [each = std::move(each)](const QJsonValue &value) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            words << each(entry);
        return words.join(u"; "_s);
    };
}

QString drugWords(const QJsonObject &object)
{
    const auto drug = fromKey<Drug>(drugKeys, object.value(u"drug"_s).toString().toStdString());
    return terms::drugName(drug.value_or(Drug::Other), object.value(u"other_name"_s).toString());
}

QString period(const QJsonObject &object, const QString &from, const QString &to)
{
    QString words;
    if (object.contains(from))
        words += History::tr(", from %1").arg(dateWords(object.value(from)));
    if (object.contains(to))
        words += History::tr(", to %1").arg(dateWords(object.value(to)));
    return words;
}

QString courseText(const QJsonValue &value)
{
    const QJsonObject course = value.toObject();
    QStringList given;
    QStringList missed;
    const QJsonArray infusions = course.value(u"infusions"_s).toArray();
    for (const QJsonValue &infusion : infusions)
        (infusion[u"state"_s].toString() == u"missed" ? missed : given) << dateWords(infusion[u"date"_s]);
    QString words =
        History::tr("%1 %2 mg %3 every %n day(s)", nullptr, course.value(u"interval_days"_s).toInt())
            .arg(drugWords(course), QLocale().toString(course.value(u"dose_mg"_s).toDouble(), 'g', 6),
                 course.value(u"route"_s).toString());
    words += period(course, u"start"_s, u"stop"_s);
    if (course.contains(u"stop_reason"_s))
        words += u", "_s + course.value(u"stop_reason"_s).toString();
    if (!given.isEmpty())
        words += History::tr(", given on %1").arg(given.join(u" · "_s));
    if (!missed.isEmpty())
        words += History::tr(", missed on %1").arg(missed.join(u" · "_s));
    return words;
}

QString treatmentText(const QJsonValue &value)
{
    const QJsonObject treatment = value.toObject();
    const auto kind =
        fromKey<TreatmentKind>(treatmentKindKeys, treatment.value(u"kind"_s).toString().toStdString());
    return terms::label(kind.value_or(TreatmentKind::Previous)) + u": "_s + drugWords(treatment) +
           period(treatment, u"from"_s, u"to"_s);
}

QString consentText(const QJsonValue &value)
{
    QStringList words{dateWords(value[u"date"_s])};
    if (const QString version = value[u"version"_s].toString(); !version.isEmpty())
        words << History::tr("version %1").arg(version);
    if (const QString scope = value[u"scope"_s].toString(); !scope.isEmpty())
        words << scope;
    if (value[u"withdrawn"_s].isString())
        words << History::tr("withdrawn on %1").arg(dateWords(value[u"withdrawn"_s]));
    return words.join(u", "_s);
}

struct Field {
    QString key;
    QString label;
    Words words;
};

const std::vector<Field> &fields()
{
    static const std::vector<Field> all{
        {u"code"_s, History::tr("Study code"), plain},
        {u"centre"_s, History::tr("Centre"), plain},
        {u"sex"_s, History::tr("Sex"), labelled<Sex>(sexKeys)},
        {u"birth_year"_s, History::tr("Birth year"), plain},
        {u"subtypes"_s, History::tr("Subtype"), listed(labelled<Subtype>(subtypeKeys))},
        {u"systemic_lupus"_s, History::tr("Systemic lupus"), labelled<Answer>(answerKeys)},
        {u"disease_onset"_s, History::tr("Disease onset"), dateWords},
        {u"last_follow_up"_s, History::tr("Last follow-up"), dateWords},
        {u"consents"_s, History::tr("Consent"), listed(consentText)},
        {u"courses"_s, History::tr("Index treatment"), listed(courseText)},
        {u"treatments"_s, History::tr("Treatments"), listed(treatmentText)},
        {u"entered_in_error"_s, History::tr("Entered in error"), plain},
        {u"date"_s, History::tr("Date"), dateWords},
        {u"state"_s, History::tr("State"), labelled<VisitState>(visitStateKeys)},
        {u"assessor"_s, History::tr("Assessor"), plain},
        {u"adverse_events"_s, History::tr("Adverse events"), labelled<AdverseEvents>(adverseEventsKeys)},
        {u"note"_s, History::tr("Note"), plain},
    };
    return all;
}

const std::vector<Field> &identityFields()
{
    static const std::vector<Field> all{
        {u"name"_s, History::tr("Name"), plain},
        {u"hospital_number"_s, History::tr("Hospital number"), plain},
        {u"birth_date"_s, History::tr("Birth date"), dateWords},
        {u"contact"_s, History::tr("Contact"), plain},
    };
    return all;
}

void compare(const std::vector<Field> &known, const QJsonObject &before, const QJsonObject &after,
             std::vector<FieldChange> &changes)
{
    for (const Field &field : known) {
        const QJsonValue was = before.value(field.key);
        const QJsonValue is = after.value(field.key);
        if (was == is)
            continue;
        FieldChange change{field.label, was.isUndefined() ? QString() : field.words(was),
                           is.isUndefined() ? QString() : field.words(is)};
        if (change.before != change.after)
            changes.push_back(std::move(change));
    }
}

void compareItems(const QJsonObject &before, const QJsonObject &after, const std::pair<QString, Words> &shown,
                  std::vector<FieldChange> &changes)
{
    for (const Item item : items) {
        const QString name = QString::fromStdString(key(item));
        const QString was = shown.second(before.value(name));
        const QString is = shown.second(after.value(name));
        if (was != is)
            changes.push_back({shown.first.arg(terms::label(item)), was, is});
    }
}

/// "4 of 10 (0 no itch  ·  10 worst itch imaginable; higher is worse)"
QString scaleText(const std::optional<ScaleAnswer> &answer)
{
    return answer ? u"%1 (%2; %3)"_s.arg(terms::answer(*answer), terms::ends(answer->scale),
                                         terms::label(answer->scale.direction))
                  : QString();
}

void compareScales(const QJsonObject &before, const QJsonObject &after, std::vector<FieldChange> &changes)
{
    const ScaleAnswers was = scaleAnswersFromJson(before).value_or(ScaleAnswers());
    const ScaleAnswers is = scaleAnswersFromJson(after).value_or(ScaleAnswers());
    ScaleAnswers either = is;
    either.insert(was.begin(), was.end());
    for (const auto &[key, answer] : either)
        if (answerOn(was, key) != answerOn(is, key))
            changes.push_back(
                {answer.scale.name, scaleText(answerOn(was, key)), scaleText(answerOn(is, key))});
}

QString noteOf(const QJsonValue &mark) { return mark[u"note"_s].toString(); }

} // namespace

std::vector<FieldChange> changes(const HistoryEntry &entry)
{
    std::vector<FieldChange> result;
    compare(fields(), entry.before, entry.after, result);
    compare(identityFields(), entry.before.value(u"identity"_s).toObject(),
            entry.after.value(u"identity"_s).toObject(), result);
    std::ranges::move(photographChanges(entry.before, entry.after), std::back_inserter(result));
    const auto part = [&result, &entry](const QString &name, auto compareThem, const auto &...shown) {
        compareThem(entry.before.value(name).toObject(), entry.after.value(name).toObject(), shown...,
                    result);
    };
    // The answers of a new visit are the visit itself: only what a later save changed is listed.
    if (!entry.before.isEmpty()) {
        part(u"answers"_s, compareItems, std::pair<QString, Words>(u"%1"_s, plain));
        part(u"scales"_s, compareScales);
    }
    part(u"marks"_s, compareItems, std::pair<QString, Words>(History::tr("Note on %1"), noteOf));
    return result;
}

QString happening(const HistoryEntry &entry)
{
    const bool visit = entry.visit.has_value();
    const QString subject = visit ? History::tr("Visit of %1").arg(dateWords(entry.after.value(u"date"_s)))
                                  : History::tr("Patient");
    const std::vector<std::pair<QString, QString>> actions{
        {u"create"_s, History::tr("%1: first saved")},
        {u"change"_s, History::tr("%1: changed")},
        {u"complete"_s, History::tr("%1: completed")},
        {u"amend"_s, History::tr("%1: amended")},
        {u"move"_s, History::tr("%1: date or patient corrected")},
        {u"enter_in_error"_s, History::tr("%1: marked as entered in error")},
        {u"import"_s, History::tr("%1: imported")},
    };
    for (const auto &[key, sentence] : actions)
        if (key == entry.action)
            return sentence.arg(subject);
    return subject;
}

} // namespace malar
