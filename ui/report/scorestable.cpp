#include "ui/report/numbers.h"
#include "ui/report/tables.h"
#include "ui/report/words.h"
#include "ui/terms.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

struct ScoresTable {
    Q_DECLARE_TR_FUNCTIONS(malar::ScoresTable)
};

/// The figure as text, or the reason there is none.
template <class T, class Text> QString cell(const stats::Outcome<T> &outcome, Text text)
{
    const T *value = stats::figure(outcome);
    return value ? QString(text(*value)) : words::reason(stats::reason(outcome));
}

QString dash() { return QString(QChar(0x2013)); }

QString pText(const Comparison &comparison)
{
    return cell(comparison.test, [](const stats::SignedRank &test) { return numbers::p(test.p); });
}

QString adjustedText(const Comparison &comparison)
{
    if (comparison.adjustedP)
        return numbers::p(*comparison.adjustedP);
    // The last visit has a test and is of no family.
    return stats::figure(comparison.test) ? dash() : words::reason(stats::reason(comparison.test));
}

QString biserialText(const Comparison &comparison)
{
    return cell(comparison.test, [](const stats::SignedRank &test) {
        return test.rankBiserial ? numbers::fixed(*test.rankBiserial, 2)
                                 : words::reason(stats::Undefined::AllZero);
    });
}

QString fallText(const Comparison &comparison, stats::Rounding rounding)
{
    const stats::Fraction *fall = stats::figure(comparison.fall);
    if (!fall)
        return words::reason(stats::reason(comparison.fall));
    const QString middle = numbers::signedNumber(*fall, rounding);
    const stats::ShiftInterval *interval = stats::figure(comparison.interval);
    if (!interval)
        return ScoresTable::tr("%1 (no interval: %2)")
            .arg(middle, words::reason(stats::reason(comparison.interval)));
    return ScoresTable::tr("%1 (%2 to %3; %4)", "estimate, interval, achieved level")
        .arg(middle, numbers::signedNumber(interval->low, rounding),
             numbers::signedNumber(interval->high, rounding), numbers::percent(interval->level));
}

QString smallestText(const stats::SignedRank &test)
{
    if (test.counts.changed() == 0)
        return words::reason(stats::Undefined::AllZero);
    return numbers::p(test.smallestP.value_or(0));
}

QString countsText(const stats::SignedRank &test)
{
    const stats::Counts &counts = test.counts;
    return u"%1/%2/%3"_s.arg(counts.improved).arg(counts.unchanged).arg(counts.worse);
}

QString rankSumText(const stats::SignedRank &test)
{
    return numbers::fixed(test.wPlus, test.wPlus == std::floor(test.wPlus) ? 0 : 1);
}

ReportTable::Row scoreRow(const TimePoint &time, const CohortSummary &summary)
{
    const stats::Rounding rounding = summary.plan.test.rounding;
    QStringList cells{words::time(time.time), numbers::count(countOf(time.scores)),
                      cell(time.scores, [&](const auto &s) { return numbers::quartiles(s, rounding); }),
                      cell(time.scores, numbers::range)};
    if (!time.comparison)
        return {cells << dash() << dash() << dash() << dash() << dash()};
    const Comparison &comparison = *time.comparison;
    cells << u"%1/%2"_s.arg(comparison.pairs()).arg(summary.features.patients)
          << fallText(comparison, rounding) << pText(comparison) << adjustedText(comparison)
          << biserialText(comparison);
    return {cells};
}

ReportTable::Row testRow(const TimePoint &time, const CohortSummary &summary)
{
    const stats::Rounding rounding = summary.plan.test.rounding;
    const Comparison &comparison = *time.comparison;
    const auto quartiles = [&](const Description &d) {
        return cell(d, [&](const auto &s) { return numbers::quartiles(s, rounding); });
    };
    const auto fromTest = [&](auto text) { return cell(comparison.test, text); };
    return {{words::time(time.time), quartiles(comparison.before), quartiles(comparison.after),
             cell(comparison.change, [&](const auto &s) { return numbers::signedQuartiles(s, rounding); }),
             fromTest(countsText), fromTest(rankSumText), fromTest(smallestText),
             fromTest([](const stats::SignedRank &test) { return words::method(test.method); })}};
}

template <class MakeRow>
void addRows(ReportTable &table, const CohortSummary &summary, bool withBaseline, MakeRow make)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        table.rows.push_back({{terms::label(axis)}, ReportTable::Row::Kind::Group});
        for (const TimePoint &time : summary.of(axis))
            if (withBaseline || time.comparison)
                table.rows.push_back(make(time, summary));
    }
}

} // namespace

ReportTable scoresTable(const CohortSummary &summary)
{
    ReportTable table{ScoresTable::tr("Table 2"),
                      ScoresTable::tr("Scores by planned time, and their fall from baseline (N = %1).")
                          .arg(numbers::count(summary.features.patients)),
                      {},
                      {},
                      {}};
    table.columns = {{ScoresTable::tr("Time"), false, 1.1},
                     {ScoresTable::tr("n"), true, 0.5},
                     {ScoresTable::tr("Median [Q1-Q3]"), true, 1.7},
                     {ScoresTable::tr("Range"), true, 0.8},
                     {ScoresTable::tr("Pairs"), true, 0.7},
                     {ScoresTable::tr("Fall (interval; level)"), true, 2.6},
                     {ScoresTable::tr("p"), true, 0.8},
                     {ScoresTable::tr("Holm p"), true, 0.8},
                     {ScoresTable::tr("r"), true, 0.7}};
    addRows(table, summary, true, scoreRow);
    table.notes
        << ScoresTable::tr(
               "Pairs: patients with a score at baseline and at that time, of all patients of the cohort; "
               "table 4 says who was left out and why. Fall: Hodges-Lehmann estimate of before − after with "
               "its interval and the level that this interval achieves. p: Wilcoxon's signed-rank test "
               "against baseline. Holm p: adjusted for the months within one score. r: matched-pairs "
               "rank-biserial correlation. Quartiles: %1.")
               .arg(words::quantileType(summary.plan.test.quantileType));
    if (const QString note = smallestPNote(summary); !note.isEmpty())
        table.notes << note;
    return table;
}

ReportTable testsTable(const CohortSummary &summary)
{
    ReportTable table{ScoresTable::tr("Table 3"),
                      ScoresTable::tr("The tests of table 2 in detail: complete pairs only (N = %1).")
                          .arg(numbers::count(summary.features.patients)),
                      {},
                      {},
                      {}};
    table.columns = {{ScoresTable::tr("Time"), false, 1.1},
                     {ScoresTable::tr("Baseline"), true, 1.5},
                     {ScoresTable::tr("At that time"), true, 1.55},
                     {ScoresTable::tr("Change"), true, 1.85},
                     {ScoresTable::tr("Better/ same/ worse"), true, 1.1},
                     {ScoresTable::tr("W+"), true, 0.7},
                     {ScoresTable::tr("Smallest p"), true, 1},
                     {ScoresTable::tr("Method"), false, 1.7}};
    addRows(table, summary, false, testRow);
    table.notes << ScoresTable::tr(
        "Baseline, that time and change (after − before; a fall is negative): median and quartiles of "
        "the pairs. W+: the sum of the ranks of the falls. Smallest p: what so many changed pairs can "
        "reach at best in the exact test.");
    return table;
}

ReportTable figureTable(const CohortSummary &summary, Axis axis)
{
    ReportTable table{ScoresTable::tr("Figure 1, %1").arg(terms::label(axis)),
                      ScoresTable::tr("What the figure shows, in numbers."),
                      {{ScoresTable::tr("Time")},
                       {ScoresTable::tr("n"), true},
                       {ScoresTable::tr("Median [Q1-Q3]"), true},
                       {ScoresTable::tr("Pairs"), true},
                       {ScoresTable::tr("p"), true}},
                      {},
                      {}};
    for (const TimePoint &time : summary.of(axis)) {
        const QStringList row = scoreRow(time, summary).cells;
        table.rows.push_back({{row[0], row[1], row[2], row[4], row[6]}});
    }
    return table;
}

QString smallestPNote(const CohortSummary &summary)
{
    std::int64_t most = 0;
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        for (const TimePoint &time : summary.of(axis))
            if (const auto *test = time.comparison ? stats::figure(time.comparison->test) : nullptr;
                test && test->smallestP && *test->smallestP > 0.05)
                most = std::max(most, test->counts.changed());
    if (most == 0)
        return {};
    return ScoresTable::tr(
        "With %n changed pair(s) or fewer an exact p below 0.05 cannot be reached, however large the fall.",
        nullptr, static_cast<int>(most));
}

QStringList resultSentences(const CohortSummary &summary)
{
    QStringList sentences;
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::vector<TimePoint> &times = summary.of(axis);
        const stats::Summary *baseline = stats::figure(times.front().scores);
        const TimePoint *last = nullptr;
        for (const TimePoint &time : times)
            if (time.time.kind == StudyTime::Kind::Month && stats::figure(time.comparison->test))
                last = &time;
        if (!baseline) {
            sentences << ScoresTable::tr(
                             "%1: no patient has a complete visit at baseline, so nothing can be compared.")
                             .arg(terms::label(axis));
            continue;
        }
        if (!last) {
            sentences << ScoresTable::tr(
                             "%1: %2 at baseline (n = %3); no patient has a later visit to compare it with.")
                             .arg(terms::label(axis),
                                  numbers::quartiles(*baseline, summary.plan.test.rounding))
                             .arg(baseline->count);
            continue;
        }
        const stats::SignedRank &test = *stats::figure(last->comparison->test);
        const stats::Summary &now = *stats::figure(last->scores);
        const QString sentence =
            ScoresTable::tr("%1: %2 → %3, %4 (baseline n = %5, month %6 n = %7; %8, %n pair(s)).", nullptr,
                            static_cast<int>(last->comparison->pairs()));
        sentences << sentence.arg(
            terms::label(axis), numbers::quartiles(*baseline, summary.plan.test.rounding),
            numbers::quartiles(now, summary.plan.test.rounding), numbers::equalsP(test.p),
            numbers::count(baseline->count), QString::number(last->time.month), numbers::count(now.count),
            words::method(test.method));
    }
    return sentences;
}

} // namespace malar
