#include "ui/report/scorecells.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using Print = std::function<Cell(const stats::SignedRank &)>;

Cell ranks(double sum) { return {numbers::fixed(sum, sum == std::floor(sum) ? 0 : 1), sum}; }

/// A p with what stands beside it.
struct Sided {
    stats::Alternative alternative;

    Cell operator()(double p) const { return cells::p(p, alternative); }
    Cell operator()(const stats::SignedRank &test) const
    {
        Cell cell = (*this)(test.p);
        if (test.z)
            cell.text = ReportWords::tr("%1 (z = %2)").arg(cell.text, numbers::fixed(*test.z, 3));
        return cell;
    }
};

/// An effect size; one of hardly any changed pair, which is no more than a sign, says so.
Cell sizeOf(const stats::SignedRank &test, const std::optional<double> &effect)
{
    if (!effect)
        return words::reason(stats::Undefined::AllZero);
    const int changed = static_cast<int>(test.counts.changed());
    const QString size = numbers::fixed(*effect, 3);
    return {changed < fewestForEffect ? ReportWords::tr("%1 (%n changed pair(s))", nullptr, changed).arg(size)
                                      : size,
            *effect};
}

/// The signed-rank test by every method under both zero rules.
class Rules {
public:
    Rules(ReportTable &table, const TestDetails &details) : m_table(table), m_details(details) {}

    void add(const QString &name, stats::Outcome<stats::SignedRank> RuleDetails::*which, const Print &print)
    {
        QList<Cell> row{name};
        for (const stats::Zeros zeros : {stats::Zeros::Drop, stats::Zeros::Pratt})
            row << cells::of(m_details.under(zeros).*which, print);
        m_table.rows.push_back({row});
    }

private:
    ReportTable &m_table;
    const TestDetails &m_details;
};

void addRankTests(ReportTable &table, const TestDetails &details, Sided p)
{
    Rules rules(table, details);
    const bool tooMany = details.counts.changed() > stats::exactLimit;
    if (!tooMany)
        rules.add(ReportWords::tr("p, exact"), &RuleDetails::exact, p);
    rules.add(ReportWords::tr("p, normal"), &RuleDetails::normal, p);
    rules.add(ReportWords::tr("p, normal with continuity correction"), &RuleDetails::corrected, p);
    rules.add(ReportWords::tr("W+, R's V: ranks of the falls"), &RuleDetails::normal,
              [](const auto &test) { return ranks(test.wPlus); });
    rules.add(ReportWords::tr("W−: ranks of the rises"), &RuleDetails::normal,
              [](const auto &test) { return ranks(test.wMinus); });
    rules.add(ReportWords::tr("T: the smaller of both"), &RuleDetails::normal,
              [](const auto &test) { return ranks(std::min(test.wPlus, test.wMinus)); });
    rules.add(ReportWords::tr("Rank-biserial correlation"), &RuleDetails::normal,
              [](const auto &test) { return sizeOf(test, test.rankBiserial); });
    rules.add(ReportWords::tr("z/√n"), &RuleDetails::normal,
              [](const auto &test) { return sizeOf(test, test.zOverRootN); });
}

void addSingle(ReportTable &table, const QString &name, const Cell &value, const Cell &remark)
{
    table.rows.push_back({{name, value, remark}});
}

void addOthers(ReportTable &table, const TestDetails &details, const AnalysisPlan &plan)
{
    const stats::Rounding rounding = plan.test.rounding;
    const Sided p{plan.test.alternative};
    const stats::ShiftInterval *interval = stats::figure(details.shiftInterval);
    std::vector<stats::Fraction> falls;
    if (const stats::Fraction *fall = stats::figure(details.hodgesLehmann))
        falls.push_back(*fall);
    if (interval)
        falls.insert(falls.end(), {interval->low, interval->high});
    const QStringList texts = numbers::signedNumbers(falls, rounding);
    addSingle(table, ReportWords::tr("Fall, Hodges-Lehmann"),
              cells::of(details.hodgesLehmann,
                        [&](const stats::Fraction &fall) { return Cell(texts.front(), fall.value()); }),
              interval ? ReportWords::tr("%1 to %2; %3", "interval and its level")
                             .arg(texts[texts.size() - 2], texts.back(), words::level(*interval))
                       : words::reason(stats::reason(details.shiftInterval)));
    addSingle(table, ReportWords::tr("Fall, median [Q1 to Q3]"),
              cells::of(details.differences,
                        [&](const stats::Summary &all) {
                            return Cell(numbers::signedQuartiles(all, rounding), all.median.value());
                        }),
              cells::dash());
    addSingle(
        table, ReportWords::tr("Fall, mean"),
        cells::of(details.differences,
                  [](const stats::Summary &all) { return Cell(numbers::meanSd(all), all.mean.value()); }),
        details.meanInterval
            ? ReportWords::tr("%1 to %2; %3", "interval and its level")
                  .arg(numbers::fixed(details.meanInterval->low, 1),
                       numbers::fixed(details.meanInterval->high, 1), numbers::percent(plan.test.confidence))
            : cells::dash());
    const stats::Counts counts = cells::judged(details.counts, details.measure);
    addSingle(table, ReportWords::tr("Sign test, p"), cells::of(details.sign, p),
              ReportWords::tr("%1 better, %2 worse").arg(counts.improved).arg(counts.worse));
    addSingle(
        table, ReportWords::tr("Paired t test, p"),
        cells::of(details.t, [p](const stats::PairedT &t) { return p(t.p); }),
        cells::of(details.t, [](const stats::PairedT &t) {
            return ReportWords::tr("t = %1, df = %2").arg(numbers::fixed(t.t, 3), numbers::fixed(t.df, 0));
        }));
}

QString smallestSentence(const TestDetails &details, Sided p)
{
    const stats::SignedRank *test = stats::figure(details.planned);
    if (!test)
        return ReportWords::tr("There is no test: %1.").arg(words::reason(stats::reason(details.planned)));
    const int changed = static_cast<int>(test->counts.changed());
    if (changed == 0)
        return ReportWords::tr("Nobody changed, so nothing has a direction: p = 1 by every method.");
    if (canReachSignificance(*test))
        return ReportWords::tr("With %n changed pair(s) the smallest exact p is %1.", nullptr, changed)
            .arg(p(test->smallestP.value_or(0)).text);
    return ReportWords::tr(
               "With %n changed pair(s) the smallest exact p is %1: p < %2 cannot be reached, however "
               "large the change.",
               nullptr, changed)
        .arg(p(test->smallestP.value_or(0)).text, numbers::fixed(0.05, 2));
}

QString zerosHead(stats::Zeros zeros, const AnalysisPlan &plan)
{
    const QString name = zeros == stats::Zeros::Drop ? ReportWords::tr("Zeros dropped")
                                                     : ReportWords::tr("Zeros ranked (Pratt)");
    return zeros == plan.test.zeros ? ReportWords::tr("%1, as planned").arg(name) : name;
}

} // namespace

ReportTable detailsTable(const TestDetails &details, const AnalysisPlan &plan)
{
    ReportTable table;
    table.label = ReportWords::tr("In detail");
    const QString pairs = ReportWords::tr("%n pair(s)", nullptr, static_cast<int>(details.counts.pairs()));
    table.title =
        ReportWords::tr("%1, %2 against baseline: %3, %4 unchanged.", "score, time, pairs, how many of them")
            .arg(terms::label(details.measure), terms::insideSentence(words::time(details.time)),
                 words::carried(pairs, details.carried), numbers::count(details.counts.unchanged));
    table.columns = {{ReportWords::tr("Wilcoxon's signed-rank test"), false, 2},
                     {zerosHead(stats::Zeros::Drop, plan), true, 1.3},
                     {zerosHead(stats::Zeros::Pratt, plan), true, 1.3}};
    addRankTests(table, details, {plan.test.alternative});
    table.notes << smallestSentence(details, {plan.test.alternative}) + u' ' +
                       words::alternativeSentence(plan.test.alternative);
    if (details.counts.changed() > stats::exactLimit)
        table.notes << ReportWords::tr("Above %1 changed pairs no exact p is computed.")
                           .arg(numbers::count(stats::exactLimit));
    return table;
}

ReportTable otherTestsTable(const TestDetails &details, const AnalysisPlan &plan)
{
    ReportTable table;
    table.title = ReportWords::tr("Estimates, and other tests of the same pairs.");
    table.columns = {{ReportWords::tr("Figure"), false, 2},
                     {ReportWords::tr("Value"), true, 1.3},
                     {ReportWords::tr("Interval or what stands behind it"), true, 1.6}};
    addOthers(table, details, plan);
    table.notes << ReportWords::tr(
        "A fall is positive here. The paired t test supposes normal differences and is "
        "approximate for few patients.");
    return table;
}

} // namespace malar
