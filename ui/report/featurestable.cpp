#include "ui/report/featurerows.h"
#include "ui/report/tables.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <numeric>
#include <utility>

namespace malar {
namespace {

struct Table1 {
    Q_DECLARE_TR_FUNCTIONS(malar::Table1)
};

/// A row for each value that somebody has; the first of them is "not stated" and comes last.
template <std::size_t count, class Label>
void stated(FeatureRows &rows, const QString &group, const std::array<int, count> &counts, Label label)
{
    if (std::accumulate(counts.begin() + 1, counts.end(), 0) == 0)
        return;
    rows.group(group);
    for (std::size_t i = 1; i < count; ++i)
        if (counts[i] > 0)
            rows.share(label(i), counts[i]);
    if (counts[0] > 0)
        rows.share(Table1::tr("not stated"), counts[0]);
}

void people(FeatureRows &rows, const Features &f)
{
    rows.group(Table1::tr("Sex"));
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Unknown})
        if (const int n = f.sex[static_cast<std::size_t>(sex)]; n > 0 || sex != Sex::Unknown)
            rows.share(terms::label(sex), n);
    rows.whole(Table1::tr("Age at day 0, years"), f.ageYears);
    stated(rows, Table1::tr("Phototype"), f.phototypes,
           [](std::size_t type) { return terms::phototype(static_cast<int>(type)); });
    stated(rows, Table1::tr("Smoking"), f.smoking,
           [](std::size_t smoking) { return terms::label(static_cast<Smoking>(smoking)); });
    if (f.centres.size() == 1 && f.centres.front().centre.isEmpty())
        return;
    rows.group(Table1::tr("Centre"));
    for (const CentreCount &centre : f.centres)
        rows.share(centre.centre.isEmpty() ? Table1::tr("not stated", "centre") : centre.centre, centre.n);
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
            rows.group(Table1::tr("Serology, positive or low at any time"));
        const int unknown = of[static_cast<std::size_t>(Answer::Unknown)];
        const QString share = rows.shareText(yes, known);
        rows.row(terms::label(static_cast<Serology>(i)),
                 unknown > 0 ? Table1::tr("%1; not stated: %2").arg(share, numbers::count(unknown)) : share);
    }
}

void disease(FeatureRows &rows, const Features &f)
{
    rows.group(Table1::tr("Subtype of cutaneous lupus"));
    for (std::size_t i = 0; i < f.subtypes.size(); ++i)
        if (f.subtypes[i] > 0)
            rows.share(terms::label(static_cast<Subtype>(i)), f.subtypes[i]);
    if (f.withoutSubtype > 0 || f.patients == 0)
        rows.share(Table1::tr("not stated", "subtype"), f.withoutSubtype);
    rows.group(Table1::tr("Systemic lupus"));
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::Unknown})
        if (const int n = f.systemicLupus[static_cast<std::size_t>(answer)];
            n > 0 || answer != Answer::Unknown)
            rows.share(terms::label(answer), n);
    serology(rows, f);
    rows.described(Table1::tr("Disease duration before day 0, months"), f.diseaseDays, numbers::monthsMeanSd,
                   numbers::monthsQuartiles);
}

void baseline(FeatureRows &rows, const Features &f)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::size_t a = static_cast<std::size_t>(axis);
        rows.whole(Table1::tr("%1 at baseline, points").arg(terms::label(axis)), f.baseline[a]);
        const int n = static_cast<int>(countOf(f.baseline[a]));
        if (!f.severity[a] || n == 0)
            continue;
        for (const Severity severity : {Severity::Mild, Severity::Moderate, Severity::Severe})
            rows.share(terms::label(severity), (*f.severity[a])[static_cast<std::size_t>(severity)], n);
    }
}

} // namespace

ReportTable featuresTable(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    const Features &features = summary.features;
    FeatureRows rows(plan, features.patients);
    people(rows, features);
    disease(rows, features);
    addTreatments(rows, features);
    baseline(rows, features);
    rows.described(Table1::tr("Follow-up from day 0, months"), features.followUpDays, numbers::monthsMeanSd,
                   numbers::monthsQuartiles);

    const bool asMean = rows.isMean();
    ReportTable table;
    table.label = Table1::tr("Table 1");
    table.title =
        Table1::tr("Main features of the patients (N = %1).").arg(numbers::count(features.patients));
    table.columns = {
        {Table1::tr("Feature"), false, 1},
        {asMean ? Table1::tr("n/N (%), or mean ± SD; n") : Table1::tr("n/N (%), or median [Q1-Q3]; n"), true,
         1}};
    table.rows = rows.take();
    table.width = 0.8;
    if (const QString filter = words::filterNote(summary); !filter.isEmpty())
        table.notes << filter;
    const QString spread =
        asMean ? Table1::tr("SD: standard deviation (n − 1).")
               : Table1::tr("Q1-Q3: quartiles, %1.").arg(words::quantileType(plan.test.quantileType)) + u' ' +
                     words::fewValuesNote();
    table.notes
        << spread + u' ' +
               Table1::tr("n: patients in whom the quantity is known. Months are days/30.4375. Age: "
                          "the year of day 0 minus the year of birth.")
        << Table1::tr("Severity of CLASI-A: %1. A patient may have several subtypes and previous treatments.")
               .arg(terms::label(plan.severitySet));
    if (features.partialOnsets > 0)
        table.notes << words::onsetSentence(features.partialOnsets);
    return table;
}

} // namespace malar
