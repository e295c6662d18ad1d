#include "core/analysis/datacells.h"
#include "ui/report/featurerows.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QString interval(int days)
{
    if (days % 7 == 0)
        return ReportWords::tr("every %n week(s)", nullptr, days / 7);
    return ReportWords::tr("every %n day(s)", nullptr, days);
}

void drugs(FeatureRows &rows, const QByteArray &figure, const std::vector<DrugCount> &counts, int of)
{
    for (const auto &[name, n] : counts)
        rows.share(terms::drugName(name.drug, name.otherName), figure + cell::text(name).toUtf8(), n, of);
    if (counts.empty())
        rows.row(ReportWords::tr("any"), ReportWords::tr("none recorded"));
}

QByteArray figureOf(const RegimenCount &regimen)
{
    return "index:" + cell::text(regimen.name).toUtf8() + ' ' + cell::amount(regimen.doseMg) + " mg " +
           regimen.route.toUtf8() + " every " + QByteArray::number(regimen.intervalDays) + " days";
}

/// The dose of those who took it, and in how many of them it is not stated.
void glucocorticoids(FeatureRows &rows, const TreatmentFeatures &f)
{
    if (f.onGlucocorticoids == 0)
        return;
    const int stated = static_cast<int>(countOf(f.glucocorticoidDose));
    if (stated > 0)
        rows.described(ReportWords::tr("oral glucocorticoids, mg/day of prednisone-equivalent"),
                       f.glucocorticoidDose, {"glucocorticoids_mg", mgPerThousandth});
    if (stated < f.onGlucocorticoids)
        rows.share(ReportWords::tr("oral glucocorticoids, dose not stated"),
                   "glucocorticoids_dose_not_stated", f.onGlucocorticoids - stated, f.onGlucocorticoids);
}

} // namespace

QString words::regimen(const RegimenCount &regimen)
{
    const QString name = terms::drugName(regimen.name.drug, regimen.name.otherName);
    const QString amount = ReportWords::tr("%1 %2 mg %3", "drug, dose, route")
                               .arg(name, numbers::amount(regimen.doseMg), regimen.route);
    return amount.simplified() + u' ' + interval(regimen.intervalDays);
}

void addTreatments(FeatureRows &rows, const Features &features)
{
    const TreatmentFeatures &f = features.treatments;
    rows.group(ReportWords::tr("Previous treatments"));
    drugs(rows, "previous:", f.previous, features.patients);
    if (!f.previous.empty())
        rows.described(ReportWords::tr("number, of those with any on record"), f.previousEach,
                       {"previous_each"});
    rows.group(ReportWords::tr("Index treatment"));
    for (const RegimenCount &regimen : f.regimens)
        rows.share(words::regimen(regimen), figureOf(regimen), regimen.n);
    if (f.regimens.empty()) {
        rows.row(ReportWords::tr("any"), ReportWords::tr("none recorded"));
        return;
    }
    rows.share(ReportWords::tr("combination on day 0"), "regimen:combination", f.combination, f.withDayZero);
    rows.share(ReportWords::tr("monotherapy on day 0"), "regimen:monotherapy", f.monotherapy, f.withDayZero);
    rows.group(ReportWords::tr("Concomitant treatments on day 0"));
    drugs(rows, "concomitant:", f.concomitant, f.withDayZero);
    glucocorticoids(rows, f);
}

} // namespace malar
