#include "ui/report/checkscript.h"

#include "core/stats/format.h"

extern const char checkTemplate[];

namespace malar {
namespace {

/// The figures as the report prints them, though always with a point and a plain minus sign.
class Printed {
public:
    explicit Printed(const CohortSummary &summary) : m_summary(summary) {}

    QByteArray rows();

private:
    void add(const QByteArray &figure, const std::string &text)
    {
        m_rows += '"' + m_where + "\",\"" + m_month + "\",\"" + QByteArray(figure).replace('"', "\"\"") +
                  "\",\"" + QByteArray::fromStdString(text) + "\"\n";
    }
    void add(const QByteArray &figure, std::int64_t n) { add(figure, std::to_string(n)); }
    std::string quantile(stats::Fraction value) const
    {
        return stats::format(value, m_summary.plan.test.rounding);
    }

    void describe(const QByteArray &prefix, const Description &);
    void compare(const Comparison &);
    void test(const stats::SignedRank &);
    void fall(const Comparison &);
    void features();
    void spread(const QByteArray &figure, const Description &, bool months);
    template <class Enum, std::size_t count>
    void counted(const QByteArray &prefix, const std::array<int, count> &);
    void drugs(const QByteArray &prefix, const std::vector<DrugCount> &);

    const CohortSummary &m_summary;
    QByteArray m_where;
    QByteArray m_month;
    QByteArray m_rows;
};

QByteArray bytes(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

void Printed::describe(const QByteArray &prefix, const Description &description)
{
    add(prefix + "n", countOf(description));
    if (const stats::Summary *summary = stats::figure(description)) {
        add(prefix + "median", quantile(summary->median));
        add(prefix + "q1", quantile(summary->q1));
        add(prefix + "q3", quantile(summary->q3));
    }
}

void Printed::test(const stats::SignedRank &test)
{
    add("improved", test.counts.improved);
    add("unchanged", test.counts.unchanged);
    add("worse", test.counts.worse);
    add("method", std::string(stats::key(test.method)));
    add("w_plus", stats::formatFixed(test.wPlus, 1));
    add("p", stats::formatP(test.p));
    add("rank_biserial", test.rankBiserial ? stats::formatFixed(*test.rankBiserial, 2) : "none");
    add("smallest_p", test.counts.changed() == 0 ? "none" : stats::formatP(test.smallestP.value_or(0)));
}

void Printed::fall(const Comparison &comparison)
{
    const stats::Fraction *fall = stats::figure(comparison.fall);
    const stats::ShiftInterval *interval = stats::figure(comparison.interval);
    add("fall", fall ? quantile(*fall) : "none");
    add("fall_low", interval ? quantile(interval->low) : "none");
    add("fall_high", interval ? quantile(interval->high) : "none");
    add("fall_level", interval ? stats::formatFixed(100 * interval->level, 1) : "none");
}

void Printed::compare(const Comparison &comparison)
{
    add("left_out", static_cast<std::int64_t>(comparison.leftOut.size()));
    describe("before_", comparison.before);
    describe("after_", comparison.after);
    describe("change_", comparison.change);
    if (const stats::SignedRank *figures = stats::figure(comparison.test)) {
        test(*figures);
        fall(comparison);
    }
    if (comparison.adjustedP)
        add("p_holm", stats::formatP(*comparison.adjustedP));
}

void Printed::spread(const QByteArray &figure, const Description &description, bool months)
{
    add(figure + "_n", countOf(description));
    const stats::Summary *summary = stats::figure(description);
    if (!summary)
        return;
    const stats::Fraction unit = months ? monthsPerDay : stats::Fraction(1);
    const auto middle = [&](stats::Fraction value) {
        return months ? stats::formatMean(value * unit) : quantile(value);
    };
    add(figure + "_mean", stats::formatMean(summary->mean * unit));
    if (summary->sd)
        add(figure + "_sd", stats::formatMean(*summary->sd * unit.value()));
    add(figure + "_median", middle(summary->median));
    add(figure + "_q1", middle(summary->q1));
    add(figure + "_q3", middle(summary->q3));
}

template <class Enum, std::size_t count>
void Printed::counted(const QByteArray &prefix, const std::array<int, count> &counts)
{
    for (std::size_t i = 0; i < count; ++i)
        if (counts[i] > 0)
            add(prefix + bytes(key(static_cast<Enum>(i))), counts[i]);
}

void Printed::drugs(const QByteArray &prefix, const std::vector<DrugCount> &counts)
{
    for (const DrugCount &drug : counts)
        add(prefix + (drug.drug == Drug::Other && !drug.otherName.isEmpty() ? drug.otherName.toUtf8()
                                                                            : bytes(key(drug.drug))),
            drug.n);
}

void Printed::features()
{
    const Features &f = m_summary.features;
    add("patients", f.patients);
    add("excluded", static_cast<std::int64_t>(m_summary.excluded.size()));
    counted<Sex>("sex:", f.sex);
    counted<Subtype>("subtype:", f.subtypes);
    counted<Answer>("systemic_lupus:", f.systemicLupus);
    drugs("index:", f.index);
    drugs("previous:", f.previous);
    if (f.combination > 0)
        add("regimen:combination", f.combination);
    if (f.monotherapy > 0)
        add("regimen:monotherapy", f.monotherapy);
    spread("age_years", f.ageYears, false);
    spread("disease_months", f.diseaseDays, true);
    spread("follow_up_months", f.followUpDays, true);
    spread("baseline_a", f.baseline[0], false);
    spread("baseline_d", f.baseline[1], false);
}

QByteArray Printed::rows()
{
    m_where = "features";
    features();
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        m_where = axis == Axis::Activity ? "CLASI-A" : "CLASI-D";
        for (const TimePoint &time : m_summary.of(axis)) {
            if (time.time.kind == StudyTime::Kind::LastVisit)
                continue;
            m_month = QByteArray::number(time.time.month);
            describe("", time.scores);
            if (const stats::Summary *scores = stats::figure(time.scores)) {
                add("minimum", scores->minimum);
                add("maximum", scores->maximum);
            }
            if (time.comparison)
                compare(*time.comparison);
        }
    }
    return m_rows;
}

QByteArray planText(const AnalysisPlan &plan)
{
    QByteArrayList months;
    for (const PlannedMonth &month : plan.schedule.months)
        months << QByteArray::number(month.month);
    return "plan <- list(method = \"" + bytes(stats::key(plan.test.method)) + "\", zeros = \"" +
           bytes(stats::key(plan.test.zeros)) + "\", alternative = \"" +
           bytes(stats::key(plan.test.alternative)) +
           "\",\n             type = " + QByteArray::number(static_cast<int>(plan.test.quantileType)) +
           ", rounding = \"" + bytes(stats::key(plan.test.rounding)) +
           "\", confidence = " + QByteArray::number(plan.test.confidence, 'g', 17) +
           ",\n             months = c(" + months.join(", ") + "))\n";
}

/// As an R string between single quotes.
QByteArray quoted(QByteArray text) { return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"; }

} // namespace

QByteArray checkScript(const CohortSummary &summary)
{
    const QByteArray figures = "where,month,figure,text\n" + Printed(summary).rows();
    return QByteArray(checkTemplate)
        .replace("#PLAN#", planText(summary.plan) + "printed <- read.csv(text = " + quoted(figures) +
                               ",\n  colClasses = \"character\", na.strings = character())\n");
}

} // namespace malar
