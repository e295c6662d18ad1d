#include "ui/words/words.h"

#include "ui/words/terms.h"
#include "ui/words/tr.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::words {
namespace {

QString oneOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return Words::tr("%1 or %2", "the last two of a list")
        .arg(words.first(words.size() - 1).join(u", "_s), words.back());
}

QString allOf(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return Words::tr("%1 and %2", "the last two of a list")
        .arg(words.first(words.size() - 1).join(u", "_s), words.back());
}

template <class Value, class Label> QStringList each(const std::vector<Value> &values, Label label)
{
    QStringList result;
    for (const Value &value : values)
        result << label(value);
    return result;
}

/// Whom the sentence is about; the conditions follow.
QString subject(const CohortFilter &filter)
{
    if (!filter.sex)
        return filter.isEmpty() ? Words::tr("All patients") : Words::tr("Patients", "with conditions");
    switch (*filter.sex) {
    case Sex::Female:
        return Words::tr("Women", "with conditions");
    case Sex::Male:
        return Words::tr("Men", "with conditions");
    case Sex::Unknown:
        break;
    }
    return Words::tr("Patients of unknown sex");
}

QString subtypeWord(Subtype subtype)
{
    switch (subtype) {
    case Subtype::DiscoidLocalised:
        return Words::tr("localised discoid");
    case Subtype::DiscoidGeneralised:
        return Words::tr("generalised discoid");
    case Subtype::Panniculitis:
        return Words::tr("profundus", "subtype");
    default:
        return terms::label(subtype);
    }
}

QString disease(const std::vector<Subtype> &subtypes)
{
    const QStringList words = each(subtypes, subtypeWord);
    return Words::tr("with %1 lupus", "a subtype, or several: discoid").arg(oneOf(words));
}

QString centres(const std::vector<QString> &names)
{
    const QStringList words = each(
        names, [](const QString &name) { return name.isEmpty() ? Words::tr("no centre stated") : name; });
    return Words::tr("of %1", "a centre, or several").arg(oneOf(words));
}

QString age(const CohortFilter &filter)
{
    if (!filter.ageTo)
        return Words::tr("aged %1 or over").arg(*filter.ageFrom);
    if (!filter.ageFrom)
        return Words::tr("aged %1 or under").arg(*filter.ageTo);
    return Words::tr("aged %1 to %2").arg(*filter.ageFrom).arg(*filter.ageTo);
}

QString start(const CohortFilter &filter)
{
    if (!filter.startTo)
        return Words::tr("with day 0 on or after %1").arg(terms::date(*filter.startFrom));
    if (!filter.startFrom)
        return Words::tr("with day 0 on or before %1").arg(terms::date(*filter.startTo));
    return Words::tr("with day 0 from %1 to %2")
        .arg(terms::date(*filter.startFrom), terms::date(*filter.startTo));
}

QString completeness(const std::vector<int> &months)
{
    const QStringList words =
        each(months, [](int month) { return terms::insideSentence(terms::plannedTime(month)); });
    return Words::tr("with %1 complete", "baseline, or planned months").arg(allOf(words));
}

QStringList conditions(const CohortFilter &filter)
{
    QStringList found;
    if (!filter.subtypes.empty())
        found << disease(filter.subtypes);
    if (!filter.centres.empty())
        found << centres(filter.centres);
    if (filter.ageFrom || filter.ageTo)
        found << age(filter);
    if (!filter.drugs.empty())
        found << Words::tr("on %1", "a drug, or several").arg(oneOf(each(filter.drugs, [](Drug drug) {
            return terms::label(drug);
        })));
    if (filter.regimen)
        found << (*filter.regimen == Regimen::Monotherapy ? Words::tr("in monotherapy on day 0")
                                                          : Words::tr("in combination therapy on day 0"));
    if (filter.activityFrom)
        found << Words::tr("with CLASI-A at baseline ≥ %1").arg(*filter.activityFrom);
    if (filter.startFrom || filter.startTo)
        found << start(filter);
    if (!filter.completeAt.empty())
        found << completeness(filter.completeAt);
    return found;
}

} // namespace

QString filter(const CohortFilter &filter)
{
    const QStringList found = conditions(filter);
    return found.isEmpty() ? subject(filter) : subject(filter) + u' ' + found.join(u", "_s);
}

QString filtered(const CohortSummary &summary)
{
    const int patients = summary.features.patients;
    if (summary.filter.isEmpty())
        return Words::tr("All patients, N = %1").arg(patients);
    return Words::tr("%1: %2 of %n patient(s)", nullptr, patients + summary.outside)
        .arg(filter(summary.filter), QString::number(patients));
}

QString filterNote(const CohortSummary &summary)
{
    return summary.filter.isEmpty() ? QString() : Words::tr("Filter: %1.").arg(filtered(summary));
}

} // namespace malar::words
