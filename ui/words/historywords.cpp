#include "ui/words/historywords.h"

#include "core/domain/json.h"
#include "core/domain/keytext.h"
#include "ui/words/biomarkerhistory.h"
#include "ui/words/historyvalues.h"
#include "ui/words/photographhistory.h"
#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Field {
    QString key;
    QString label;
    Parts parts;
};

std::vector<Field> fields()
{
    return {
        {u"code"_s, History::tr("Study code"), single(plainValue)},
        {u"centre"_s, History::tr("Centre"), single(plainValue)},
        {u"sex"_s, History::tr("Sex"), single(labelled<Sex>())},
        {u"birth_year"_s, History::tr("Birth year"), single(plainValue)},
        {u"subtypes"_s, History::tr("Subtype"), listed(labelled<Subtype>())},
        {u"systemic_lupus"_s, History::tr("Systemic lupus"), single(labelled<Answer>())},
        {u"disease_onset"_s, History::tr("Disease onset"), single(dateValue)},
        {u"last_follow_up"_s, History::tr("Last follow-up"), single(dateValue)},
        {u"phototype"_s, History::tr("Phototype"),
         single([](const QJsonValue &value) { return terms::phototype(value.toInt()); })},
        {u"smoking"_s, History::tr("Smoking"), single(labelled<Smoking>())},
        {u"consents"_s, History::tr("Consent"), listed(consentValue)},
        {u"courses"_s, History::tr("Index treatment"), listed(courseValue)},
        {u"courses"_s, History::tr("Infusions"), infusionValues},
        {u"treatments"_s, History::tr("Treatments"), listed(treatmentValue)},
        {u"entered_in_error"_s, History::tr("Entered in error"), single(plainValue)},
        {u"date"_s, History::tr("Date"), single(dateValue)},
        {u"state"_s, History::tr("State"), single(labelled<VisitState>())},
        {u"assessor"_s, History::tr("Assessor"), single(plainValue)},
        {u"adverse_events"_s, History::tr("Adverse events"), eventsValue}, // a patient's, or a visit's answer
        {u"note"_s, History::tr("Note"), single(plainValue)},
    };
}

/// A field for each blood test.
std::vector<Field> serologyFields()
{
    std::vector<Field> all;
    for (std::size_t i = 0; i < keysOf<Serology>.size(); ++i)
        all.push_back({keyText(keysOf<Serology>[i]), terms::label(static_cast<Serology>(i)),
                       single(labelled<Answer>())});
    return all;
}

std::vector<Field> identityFields()
{
    return {
        {u"name"_s, History::tr("Name"), single(plainValue)},
        {u"hospital_number"_s, History::tr("Hospital number"), single(plainValue)},
        {u"birth_date"_s, History::tr("Birth date"), single(dateValue)},
        {u"contact"_s, History::tr("Contact"), single(plainValue)},
    };
}

/// Those that the other side has not, each as often as it stands there too many.
QString onlyIn(QStringList parts, const QStringList &others)
{
    for (const QString &other : others)
        parts.removeOne(other);
    return parts.join(u"; "_s);
}

/// Of a list only the entries that differ, so that what changed need not be looked for.
void compare(const std::vector<Field> &known, const QJsonObject &before, const QJsonObject &after,
             std::vector<FieldChange> &changes)
{
    for (const Field &field : known) {
        const QStringList was = field.parts(before.value(field.key));
        const QStringList is = field.parts(after.value(field.key));
        FieldChange change{field.label, onlyIn(was, is), onlyIn(is, was)};
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
    compare(serologyFields(), entry.before, entry.after, result);
    compare(identityFields(), entry.before.value(u"identity"_s).toObject(),
            entry.after.value(u"identity"_s).toObject(), result);
    std::ranges::move(biomarkerChanges(entry.before, entry.after), std::back_inserter(result));
    std::ranges::move(photographChanges(entry.before, entry.after), std::back_inserter(result));
    const auto part = [&result, &entry](const QString &name, auto compareThem, const auto &...shown) {
        compareThem(entry.before.value(name).toObject(), entry.after.value(name).toObject(), shown...,
                    result);
    };
    // The answers of a new visit are the visit itself: only what a later save changed is listed.
    if (!entry.before.isEmpty()) {
        part(u"answers"_s, compareItems, std::pair<QString, Words>(u"%1"_s, plainValue));
        part(u"scales"_s, compareScales);
    }
    part(u"marks"_s, compareItems, std::pair<QString, Words>(History::tr("Note on %1"), noteOf));
    return result;
}

QString happening(const HistoryEntry &entry)
{
    const bool visit = entry.visit.has_value();
    const QString subject = visit ? History::tr("Visit of %1").arg(dateValue(entry.after.value(u"date"_s)))
                                  : History::tr("Patient");
    const std::vector<std::pair<QString, QString>> actions{
        {u"create"_s, History::tr("%1: first saved")},
        {u"change"_s, History::tr("%1: changed")},
        {u"complete"_s, History::tr("%1: completed")},
        {u"amend"_s, History::tr("%1: amended")},
        {u"move"_s, History::tr("%1: date or patient corrected")},
        {u"enter_in_error"_s, History::tr("%1: marked as entered in error")},
        {u"take_back"_s, History::tr("%1: the mark “entered in error” was taken back")},
        {u"import"_s, History::tr("%1: imported")},
    };
    for (const auto &[key, sentence] : actions)
        if (key == entry.action)
            return sentence.arg(subject);
    return subject;
}

} // namespace malar
