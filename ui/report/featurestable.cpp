#include "core/domain/keytext.h"
#include "ui/report/featurerows.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <numeric>
#include <utility>

namespace malar {
namespace {

using Kind = ReportTable::Row::Kind;

/// A row for each value that somebody has; the first of them is "not stated" and comes last.
template <std::size_t count, class Label, class Key>
void stated(FeatureRows &rows, const QString &group, const std::array<int, count> &counts, Label label,
            Key figure)
{
    if (std::accumulate(counts.begin() + 1, counts.end(), 0) == 0)
        return;
    rows.group(group);
    for (std::size_t i = 1; i < count; ++i)
        if (counts[i] > 0)
            rows.share(label(i), figure(i), counts[i]);
    if (counts[0] > 0)
        rows.share(ReportWords::tr("not stated"), figure(0), counts[0]);
}

template <class Enum> QByteArray keyAt(std::size_t i) { return keyBytes(key(static_cast<Enum>(i))); }

void people(FeatureRows &rows, const Features &f)
{
    rows.group(fieldLabel("sex"));
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Unknown})
        if (const int n = f.sex[static_cast<std::size_t>(sex)]; n > 0 || sex != Sex::Unknown)
            rows.share(terms::label(sex), "sex:" + keyBytes(key(sex)), n);
    rows.described(ReportWords::tr("Age at day 0, years"), f.ageYears, {"age_years"}, Kind::Single);
    stated(
        rows, fieldLabel("phototype"), f.phototypes,
        [](std::size_t type) { return terms::phototype(static_cast<int>(type)); },
        [](std::size_t type) { return "phototype:" + QByteArray::number(qulonglong{type}); });
    stated(
        rows, fieldLabel("smoking"), f.smoking,
        [](std::size_t smoking) { return terms::label(static_cast<Smoking>(smoking)); },
        [](std::size_t smoking) { return "smoking:" + keyAt<Smoking>(smoking); });
    if (f.centres.size() == 1 && f.centres.front().centre.isEmpty())
        return;
    rows.group(fieldLabel("centre"));
    for (const auto &[centre, n] : f.centres)
        rows.share(centre.isEmpty() ? ReportWords::tr("not stated", "centre") : centre,
                   centre.isEmpty() ? "centre_not_stated" : "centre:" + centre.toUtf8(), n);
}

/// Tests that somebody had, each of those in whom the result is on record.
void serology(FeatureRows &rows, const Features &f)
{
    bool first = true;
    for (std::size_t i = 0; i < f.serology.size(); ++i) {
        const std::array<int, 3> &of = f.serology[i];
        const int yes = of[static_cast<std::size_t>(Answer::Yes)];
        const int known = yes + of[static_cast<std::size_t>(Answer::No)];
        if (known == 0)
            continue;
        if (std::exchange(first, false))
            rows.group(ReportWords::tr("Serology, positive or low at any time"));
        const int unknown = of[static_cast<std::size_t>(Answer::Unknown)];
        Cell share = rows.shareOf(yes, known);
        if (unknown > 0)
            share.text = ReportWords::tr("%1; not stated: %2").arg(share.text, numbers::count(unknown));
        rows.row(terms::label(static_cast<Serology>(i)), share, keyAt<Serology>(i));
    }
}

void disease(FeatureRows &rows, const Features &f)
{
    rows.group(ReportWords::tr("Subtype of cutaneous lupus"));
    for (std::size_t i = 0; i < f.subtypes.size(); ++i)
        if (f.subtypes[i] > 0)
            rows.share(terms::label(static_cast<Subtype>(i)), "subtype:" + keyAt<Subtype>(i), f.subtypes[i]);
    if (f.withoutSubtype > 0 || f.patients == 0)
        rows.share(ReportWords::tr("not stated", "subtype"), "subtype_not_stated", f.withoutSubtype);
    rows.group(fieldLabel("systemic_lupus"));
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown})
        if (const int n = f.systemicLupus[static_cast<std::size_t>(answer)];
            n > 0 || answer != Answer::Unknown)
            rows.share(terms::label(answer), "systemic_lupus:" + keyBytes(key(answer)), n);
    serology(rows, f);
    rows.described(ReportWords::tr("Disease duration before day 0, months"), f.diseaseDays,
                   {"disease_months", monthsPerDay, true}, Kind::Single);
}

void baseline(FeatureRows &rows, const Features &f)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t a = static_cast<std::size_t>(axis);
        const QByteArray name = "baseline " + placeOf(axis);
        rows.described(ReportWords::tr("%1 at baseline, points").arg(terms::label(axis)), f.baseline[a],
                       {name}, Kind::Single);
        const int n = static_cast<int>(countOf(f.baseline[a]));
        if (!f.severity[a] || n == 0)
            continue;
        for (const Severity severity : {Severity::Mild, Severity::Moderate, Severity::Severe})
            rows.share(terms::label(severity), name + ':' + keyBytes(key(severity)),
                       (*f.severity[a])[static_cast<std::size_t>(severity)], n);
    }
}

} // namespace

ReportTable featuresTable(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    const Features &features = summary.features;
    FeatureRows rows(plan, features.patients, "features");
    people(rows, features);
    disease(rows, features);
    addTreatments(rows, features);
    baseline(rows, features);
    rows.described(ReportWords::tr("Follow-up from day 0, months"), features.followUpDays,
                   {"follow_up_months", monthsPerDay, true}, Kind::Single);

    const bool asMean = rows.isMean();
    ReportTable table;
    table.title =
        ReportWords::tr("Main features of the patients (N = %1).").arg(numbers::count(features.patients));
    table.columns = {{ReportWords::tr("Feature"), false, 1},
                     {asMean ? ReportWords::tr("n/N (%), or mean ± SD; n")
                             : ReportWords::tr("n/N (%), or median [Q1-Q3]; n"),
                      true, 1}};
    table.rows = rows.take();
    table.width = 0.8;
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes << filter;
    const QString spread =
        asMean ? ReportWords::tr("SD: standard deviation (n − 1).")
               : ReportWords::tr("Q1-Q3: quartiles, %1.").arg(words::quantileType(plan.test.quantileType)) +
                     u' ' + words::fewValuesNote();
    table.notes
        << spread + u' ' +
               ReportWords::tr("n: patients in whom the quantity is known. Months are days/30.4375. Age: "
                               "the year of day 0 minus the year of birth.")
        << ReportWords::tr(
               "Severity of CLASI-A: %1. A patient may have several subtypes and previous treatments.")
               .arg(terms::label(plan.severitySet));
    table.told = {cells::named("features | patients", cells::count(features.patients))};
    if (features.partialOnsets > 0) {
        table.notes << words::onsetSentence(features.partialOnsets);
        table.told << cells::named("features | partial_onsets", cells::count(features.partialOnsets));
    }
    return table;
}

} // namespace malar
