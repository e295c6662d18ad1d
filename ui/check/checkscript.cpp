#include "ui/check/checkscript.h"

#include "core/domain/keytext.h"
#include "ui/check/checkfigures.h"

#include <QLocale>

extern const char checkTemplate[];

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QByteArray text(std::string_view key) { return quotedForR(keyBytes(key)); }

QByteArray vector(const QByteArrayList &values) { return "c(" + values.join(", ") + ')'; }

QByteArray monthsText(const Schedule &schedule)
{
    QByteArrayList months;
    QByteArrayList days;
    QByteArrayList first{QByteArray::number(schedule.baselineFirstDay)};
    QByteArrayList last{QByteArray::number(schedule.baselineLastDay)};
    for (const PlannedMonth &month : schedule.months) {
        months << QByteArray::number(month.month);
        days << QByteArray::number(month.targetDay);
        first << QByteArray::number(month.firstDay());
        last << QByteArray::number(month.lastDay());
    }
    return "months = " + vector(months) + ", days = " + vector(days) +
           ",\n             window_from = " + vector(first) + ", window_to = " + vector(last);
}

QByteArray respondersText(const std::vector<Response> &responders)
{
    QByteArrayList names;
    for (const Response response : responders)
        names << text(key(response));
    return "responders = " + vector(names);
}

/// From which total on the second and the third band begin.
QByteArray bandsText(SeveritySet set)
{
    QByteArrayList limits;
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        if (const std::optional<SeverityBands> band = bands(set, axis))
            limits << (axis == Axis::Activity ? "\"CLASI-A\" = c(" : "\"CLASI-D\" = c(") +
                          QByteArray::number(band->moderateFrom) + ", " +
                          QByteArray::number(band->severeFrom) + ')';
    return "bands = list(" + limits.join(", ") + ')';
}

/// In the registry's own words, which are the same in every language: "Itch (0 no itch, 10 worst)".
QByteArray headOf(const Scale &scale)
{
    const QString ends = u" (0 "_s + scale.lowAnchor + u", "_s + QString::number(scale.highest) + u' ' +
                         scale.highAnchor + u')';
    return quotedForR((scale.name + ends).toUtf8());
}

/// Each scale by its column: what it asks, the highest answer; and those on which a higher one is better.
QByteArray scalesText(std::span<const MeasureTrend> scales)
{
    QByteArrayList heads;
    QByteArrayList highest;
    QByteArrayList better;
    for (const MeasureTrend &trend : scales) {
        const QByteArray name = quotedForR(trend.measure.key().toUtf8());
        heads << name + " = " + headOf(trend.measure.scale);
        highest << name + " = " + QByteArray::number(trend.measure.maximum());
        if (trend.measure.higherIsBetter())
            better << name;
    }
    return "scale_heads = " + vector(heads) + ",\n             scales = " + vector(highest) +
           ", higher_is_better = " + vector(better);
}

QByteArray planText(const CohortSummary &summary)
{
    const AnalysisPlan &plan = summary.plan;
    const QDate today = summary.today;
    const stats::TestSettings &test = plan.test;
    const QByteArrayList choices{
        "method = " + text(key(test.method)),
        "zeros = " + text(key(test.zeros)),
        "alternative = " + text(key(test.alternative)),
        "type = " + QByteArray::number(static_cast<int>(test.quantileType)),
        "rounding = " + text(key(test.rounding)),
        "missing = " + text(key(plan.missing)),
        "confidence = " + QByteArray::number(test.confidence, 'g', QLocale::FloatingPointShortest),
        "multiplicity = " + text(key(plan.multiplicity)),
        "family = " + text(key(plan.family)),
        "estimate = " + text(key(plan.estimate)),
        "effect_size = " + text(key(plan.effectSize)),
        "rate_interval = " + text(key(plan.rateInterval)),
        "descriptives = " + text(key(plan.descriptives)),
        "survival_interval = " + text(key(plan.survivalInterval)),
        monthsText(plan.schedule),
        "primary_month = " + (plan.primary ? QByteArray::number(plan.primary->month) : "NA"),
        QByteArray("last_visit = ") + (plan.lastVisit ? "TRUE" : "FALSE"),
        "today = " + (today.isNull() ? "NA" : text(today.toString(Qt::ISODate).toStdString())),
        respondersText(plan.responders),
        bandsText(plan.severitySet),
        scalesText(summary.scales())};
    return "plan <- list(" + choices.join(",\n             ") + ")\n";
}

} // namespace

QByteArray checkScript(const PlacedCohort &cohort, const CohortSummary &summary,
                       const std::vector<ReportTable> &tables)
{
    CheckFigures figures;
    for (const ReportTable &table : tables)
        figures.add(table);
    addDrawn(figures, cohort, summary);
    return QByteArray(checkTemplate).replace("#PLAN#", planText(summary) + "printed <- " + figures.matrix());
}

} // namespace malar
