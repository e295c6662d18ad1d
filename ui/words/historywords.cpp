#include "ui/words/historywords.h"

#include "core/domain/json.h"
#include "core/domain/recordfields.h"
#include "ui/words/biomarkerwords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/partwords.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"
#include "ui/words/treatmentwords.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Changes = std::vector<FieldChange>;

template <class T> QString said(std::string_view field, const T &value)
{
    if constexpr (isOptional<T>)
        return value ? said(field, *value) : QString();
    else if constexpr (Keyed<T>)
        return terms::label(value);
    else if constexpr (std::is_same_v<T, int>)
        return field == "phototype" ? terms::phototype(value) : QString::number(value);
    else if constexpr (std::is_same_v<T, QDate>)
        return terms::date(value);
    else if constexpr (std::is_same_v<T, PartialDate>)
        return partialWords(value);
    else
        return value;
}

void note(Changes &changes, const QString &field, const QString &before, const QString &after)
{
    if (before != after)
        changes.push_back({field, before, after});
}

/// Those that the other side has not, each as often as it stands there too many: of a list only the entries
/// that differ, so that what changed need not be looked for.
QString onlyIn(QStringList parts, const QStringList &others)
{
    for (const QString &other : others)
        parts.removeOne(other);
    return parts.join(u"; "_s);
}

template <class T>
void compareLists(const QString &field, const T &before, const T &after, auto words, Changes &changes)
{
    const auto all = [&words](const T &list) {
        QStringList each;
        for (const auto &value : list)
            each << words(value);
        return each;
    };
    note(changes, field, onlyIn(all(before), all(after)), onlyIn(all(after), all(before)));
}

/// Of a new one, only what it states.
template <Fielded T> void compareFields(const T *before, const T &after, Changes &changes)
{
    const T none;
    eachField<T>([&](const auto &field) {
        const auto &is = field.of(after);
        const auto &was = field.of(before ? *before : none);
        using Value = std::remove_cvref_t<decltype(is)>;
        if constexpr (isList<Value>)
            compareLists(
                fieldLabel(field.name), was, is, [](auto value) { return terms::label(value); }, changes);
        else if constexpr (!isId<Value>)
            if (before || isStated(is))
                note(changes, fieldLabel(field.name), before ? said(field.name, was) : QString(),
                     said(field.name, is));
    });
}

/// Each part by itself, known by its key.
template <class Part>
void compareParts(const std::vector<Part> &before, const std::vector<Part> &after, auto key, auto name,
                  Changes &changes)
{
    std::map<std::invoke_result_t<decltype(key), Part>, FieldChange> all;
    for (const Part &part : before)
        all[key(part)] = {name(part), told(part), {}};
    for (const Part &part : after) {
        FieldChange &change = all[key(part)];
        change.field = name(part);
        change.after = told(part);
    }
    for (const auto &[unused, change] : all)
        note(changes, change.field, change.before, change.after);
}

QStringList infusionsOf(const PatientRecord &record)
{
    QStringList all;
    for (const Course &course : record.courses)
        for (const Infusion &infusion : course.infusions)
            all << told(infusion, course);
    return all;
}

/// A first save tells them as a count. The history keeps no panels: a marker of one's own is named by its
/// key.
void compareBiomarkers(const std::optional<PatientRecord> &before, const PatientRecord &after,
                       Changes &changes)
{
    const auto count = static_cast<int>(after.biomarkers.size());
    if (!before && count > 0)
        changes.push_back({Words::tr("Biomarkers"), {}, Words::tr("%n value(s)", nullptr, count)});
    if (before)
        compareParts(
            before->biomarkers, after.biomarkers,
            [](const Biomarker &value) { return std::tuple(value.date, value.subset, value.marker); },
            [](const Biomarker &value) {
                return u"%1, %2"_s.arg(words::cell({nkPanel()}, value.subset, value.marker),
                                       terms::date(value.date));
            },
            changes);
}

/// "4 of 10 (0 no itch  ·  10 worst itch imaginable; higher is worse)"
QString scaleText(const std::optional<ScaleAnswer> &answer)
{
    return answer ? u"%1 (%2; %3)"_s.arg(terms::answer(*answer), terms::ends(answer->scale),
                                         terms::label(answer->scale.direction))
                  : QString();
}

/// "CLASI-A 12, CLASI-D 3"
QString totalsText(const Visit &visit)
{
    if (!visit.totalsOnly)
        return {};
    return u"%1 %2, %3 %4"_s.arg(terms::label(Axis::Activity), QString::number(visit.totalsOnly->activity),
                                 terms::label(Axis::Damage), QString::number(visit.totalsOnly->damage));
}

void compareAnswers(const Visit &before, const Visit &after, Changes &changes)
{
    const auto level = [](const Visit &visit, Item item) {
        const std::optional<int> value = visit.form.at(item);
        return value ? QString::number(*value) : QString();
    };
    for (const Item item : items)
        note(changes, terms::label(item), level(before, item), level(after, item));
    ScaleAnswers either = after.scales;
    either.insert(before.scales.begin(), before.scales.end());
    for (const auto &[key, answer] : either)
        note(changes, answer.scale.name, scaleText(answerOn(before.scales, key)),
             scaleText(answerOn(after.scales, key)));
}

QString noteOn(const Visit &visit, Item item)
{
    const auto found = visit.marks.find(indexOf(item));
    return found == visit.marks.end() ? QString() : found->second.note;
}

} // namespace

std::vector<FieldChange> changes(const std::optional<Visit> &before, const Visit &after)
{
    Changes all;
    const Visit was = before.value_or(Visit());
    compareFields(before ? &was : nullptr, after, all);
    note(all, Words::tr("Totals without answers"), totalsText(was), totalsText(after));
    if (before)
        compareAnswers(was, after, all);
    for (const Item item : items)
        note(all, Words::tr("Note on %1").arg(terms::label(item)), noteOn(was, item), noteOn(after, item));
    return all;
}

Changes changes(const std::optional<PatientRecord> &before, const PatientRecord &after)
{
    Changes all;
    const PatientRecord was = before.value_or(PatientRecord());
    const auto words = [](const auto &part) { return told(part); };
    compareFields(before ? &before->patient : nullptr, after.patient, all);
    compareLists(Words::tr("Consent"), was.consents, after.consents, words, all);
    compareLists(Words::tr("Index treatment"), was.courses, after.courses, words, all);
    compareLists(
        Words::tr("Infusions"), infusionsOf(was), infusionsOf(after), [](auto text) { return text; }, all);
    compareLists(Words::tr("Treatments"), was.treatments, after.treatments, words, all);
    compareLists(fieldLabel("adverse_events"), was.adverseEvents, after.adverseEvents, words, all);
    const Identity identity = was.identity.value_or(Identity());
    compareFields(&identity, after.identity.value_or(Identity()), all);
    compareBiomarkers(before, after, all);
    compareParts(
        was.photographs, after.photographs, [](const Photograph &photograph) { return photograph.id; },
        [](const Photograph &) { return Words::tr("Photograph"); }, all);
    return all;
}

std::vector<FieldChange> changes(const HistoryEntry &entry)
{
    if (entry.visit) {
        const std::optional<Visit> after = visitFromJson(entry.after);
        return after ? changes(visitFromJson(entry.before), *after) : Changes();
    }
    if (entry.entity != u"patient")
        return changesOfRegistry(entry);
    const std::optional<PatientRecord> after = recordFromJson(entry.after);
    return after ? changes(recordFromJson(entry.before), *after) : Changes();
}

} // namespace malar
