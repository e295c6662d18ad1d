#include "ui/report/document.h"

#include "core/analysis/cohortplot.h"
#include "ui/report/composer.h"
#include "ui/report/numbers.h"
#include "ui/report/tables.h"
#include "ui/report/words.h"
#include "ui/terms.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(malar::Report)
};

constexpr double figureHeight = 186; // points

void addOpening(Composer &composer, const CohortReport &report)
{
    composer.title(Report::tr("Cohort report: CLASI over time"));
    composer.lead(report.registry.name);
    composer.lead(Report::tr("Patients: %1 (N = %2). Analysis plan: %3. Generated %4.")
                      .arg(report.filter)
                      .arg(report.summary.features.patients)
                      .arg(words::presetName(report.summary.plan.preset), dateAndTime(report.generated)));
    if (report.registry.synthetic)
        composer.banner(syntheticMark());
    composer.heading(Report::tr("Results in brief"));
    for (const QString &sentence : resultSentences(report.summary))
        composer.paragraph(sentence);
    if (const QString note = smallestPNote(report.summary); !note.isEmpty())
        composer.paragraph(note);
}

void addFigures(Composer &composer, const CohortReport &report)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        composer.figure(report.figures[static_cast<std::size_t>(axis)], figureHeight, terms::label(axis));
    composer.caption(Report::tr("Figure 1"), figureCaption(report.summary));
}

} // namespace

CohortReport cohortReport(const PlacedCohort &cohort, const Registry &registry, const QDateTime &now)
{
    CohortReport report{registry, Report::tr("all patients"), now, summarise(cohort), {}};
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        report.figures[static_cast<std::size_t>(axis)] = cohortPlot(cohort, report.summary, axis);
    return report;
}

std::unique_ptr<QTextDocument> cohortDocument(const CohortReport &report, QPaintDevice *device,
                                              QSizeF content)
{
    Composer composer(device, content);
    addOpening(composer, report);
    addFigures(composer, report);
    for (const ReportTable &table : reportTables(report.summary))
        composer.table(table);
    composer.heading(Report::tr("Methods"));
    for (const QString &paragraph : methods(report.summary))
        composer.paragraph(paragraph);
    composer.heading(Report::tr("Attached to this file"));
    composer.paragraph(
        Report::tr("data.csv holds the analysed data, a row for each patient and planned time. check.R "
                   "recomputes the figures printed here from it, with R alone: Rscript check.R data.csv"));
    composer.heading(Report::tr("The instrument"));
    composer.paragraph(citation());
    composer.paragraph(disclaimer());
    return composer.finish();
}

QString figureCaption(const CohortSummary &summary)
{
    const Features &f = summary.features;
    const int months = static_cast<int>(summary.plan.schedule.months.size());
    const QString a = numbers::count(countOf(summary.of(Axis::Activity).front().scores));
    const QString text =
        Report::tr("CLASI-A and CLASI-D at baseline and at %n planned month(s). Patients with a "
                   "score at baseline: %1 of %2.",
                   nullptr, months)
            .arg(a)
            .arg(f.patients);
    return text + u' ' +
           Report::tr(
               "Thick line: median, with quartiles as bars. Thin lines: one patient each (bands of quantiles "
               "where "
               "there are more than 300); a line is broken where a planned visit was missed. n: patients "
               "with a "
               "score; p: Wilcoxon's signed-rank test against baseline, unadjusted; pairs: of that test.");
}

QString dateAndTime(const QDateTime &when)
{
    return terms::date(when.date()) + u' ' + when.toString(u"HH:mm"_s);
}

QString syntheticMark() { return Report::tr("Synthetic training data. No real patient."); }

QString citation()
{
    return Report::tr(
        "CLASI: Cutaneous Lupus Erythematosus Disease Area and Severity Index, activity (CLASI-A, 0-70) and "
        "damage (CLASI-D, 0-56). Albrecht J, Taylor L, Berlin JA, et al. J Invest Dermatol "
        "2005;125:889-94.");
}

QString disclaimer()
{
    return Report::tr(
        "Malar is not affiliated with or endorsed by the authors of the CLASI or the University of "
        "Pennsylvania. The wording of the form belongs to its authors; Malar uses short labels of its own.");
}

} // namespace malar
