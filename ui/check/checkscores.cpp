#include "ui/check/checkfigures.h"

namespace malar {
namespace {

QByteArray nameOf(Axis axis) { return axis == Axis::Activity ? "CLASI-A" : "CLASI-D"; }

template <class T> std::optional<T> optional(const stats::Outcome<T> &outcome)
{
    const T *value = stats::figure(outcome);
    return value ? std::optional(*value) : std::nullopt;
}

void describe(CheckFigures &figures, const QByteArray &prefix, const Description &description)
{
    figures.add(prefix + "n", countOf(description));
    figures.spread(prefix, description);
}

void test(CheckFigures &figures, const Comparison &comparison, const stats::SignedRank &test)
{
    figures.add("improved", test.counts.improved);
    figures.add("unchanged", test.counts.unchanged);
    figures.add("worse", test.counts.worse);
    figures.add("method", std::string(key(test.method)));
    figures.fixed("w_plus", test.wPlus, 1);
    figures.p("p", test.p);
    figures.p("p_other_zeros", stats::figure(comparison.otherZeros)->p);
    figures.fixed("effect", comparison.hasEffect() ? comparison.effect : std::nullopt, 2);
    figures.p("smallest_p",
              test.counts.changed() == 0 ? std::nullopt : std::optional(test.smallestP.value_or(0)));
}

void fall(CheckFigures &figures, const Comparison &comparison)
{
    const stats::ShiftInterval *interval = stats::figure(comparison.interval);
    figures.quantile("fall", stats::figure(comparison.fall));
    figures.quantile("fall_low", interval ? &interval->low : nullptr);
    figures.quantile("fall_high", interval ? &interval->high : nullptr);
    figures.percent("fall_level", interval ? std::optional(interval->level) : std::nullopt);
    figures.quantile("estimate", stats::figure(comparison.estimate));
}

void otherTests(CheckFigures &figures, const Comparison &comparison)
{
    const std::optional<stats::PairedT> t = optional(comparison.t);
    const auto of = [](const auto &has, auto member) {
        return has ? std::optional<double>((*has).*member) : std::nullopt;
    };
    figures.p("sign_p", optional(comparison.sign));
    figures.fixed("t", of(t, &stats::PairedT::t), 2);
    figures.fixed("t_df", of(t, &stats::PairedT::df), 0);
    figures.p("t_p", of(t, &stats::PairedT::p));
    figures.fixed("mean_low", of(comparison.meanInterval, &stats::Interval::low), 1);
    figures.fixed("mean_high", of(comparison.meanInterval, &stats::Interval::high), 1);
}

void compare(CheckFigures &figures, const Comparison &comparison)
{
    figures.leftOut(comparison.leftOut);
    figures.add("pairs_carried", comparison.carried);
    describe(figures, "before_", comparison.before);
    describe(figures, "after_", comparison.after);
    describe(figures, "change_", comparison.change);
    if (const stats::SignedRank *found = stats::figure(comparison.test)) {
        test(figures, comparison, *found);
        fall(figures, comparison);
        otherTests(figures, comparison);
    }
    if (comparison.adjustedP)
        figures.p("p_adjusted", comparison.adjustedP);
}

void allMonths(CheckFigures &figures, const AllMonths &all)
{
    const stats::Friedman *test = stats::figure(all.test);
    const auto of = [test](double stats::Friedman::*member) {
        return test ? std::optional(test->*member) : std::nullopt;
    };
    figures.add("blocks", all.blocks);
    figures.add("blocks_carried", all.carried);
    figures.fixed("chi_squared", of(&stats::Friedman::chiSquared), 2);
    figures.fixed("df", of(&stats::Friedman::df), 0);
    figures.p("p", of(&stats::Friedman::p));
    figures.fixed("kendall_w", of(&stats::Friedman::kendallW), 2);
}

} // namespace

void addScores(CheckFigures &figures, const CohortSummary &summary)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        for (const TimePoint &time : summary.of(axis)) {
            figures.at(nameOf(axis), timeName(time.time));
            describe(figures, "", time.scores);
            figures.add("carried", time.carried);
            if (time.comparison)
                compare(figures, *time.comparison);
        }
        figures.at(nameOf(axis), "all");
        allMonths(figures, summary.all(axis));
    }
}

} // namespace malar
