#include "core/stats/survival.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace malar::stats {
namespace {

/// What is below one half but for its last digits is at one half. R's survfit has the same bound.
constexpr double halfTolerance = 1.4901161193847656e-8; // √DBL_EPSILON

/// Number at risk, events and censored at every time observed; the curve is still to come.
std::vector<SurvivalStep> lifeTable(std::span<const Observation> observations)
{
    std::vector<Observation> ascending(observations.begin(), observations.end());
    std::ranges::sort(ascending, {}, &Observation::time);

    std::vector<SurvivalStep> steps;
    auto atRisk = static_cast<std::int64_t>(ascending.size());
    for (const auto &[time, event] : ascending) {
        if (steps.empty() || steps.back().time != time)
            steps.push_back({.time = time, .atRisk = atRisk, .interval = std::nullopt});
        ++(event ? steps.back().events : steps.back().censored);
        --atRisk;
    }
    return steps;
}

/// The limits of a share whose logarithm has this standard error; `z` standard errors to either side.
std::optional<Interval> limits(double share, double logError, SurvivalInterval scale, double z)
{
    if (share == 0)
        return std::nullopt;
    const double reach = z * logError;
    switch (scale) {
    case SurvivalInterval::Plain:
        return Interval{std::max(0.0, share - share * reach), std::min(1.0, share + share * reach)};
    case SurvivalInterval::Log:
        return Interval{share * std::exp(-reach), std::min(1.0, share * std::exp(reach))};
    case SurvivalInterval::LogLog:
        break;
    }
    if (share == 1)
        return std::nullopt;
    const double power = std::exp(reach / -std::log(share));
    return Interval{std::pow(share, power), std::pow(share, 1 / power)};
}

/// When a curve first is at or below one half: its value at each step, none where it has none.
template <class Curve> std::optional<double> crossing(const std::vector<SurvivalStep> &steps, Curve curve)
{
    const auto time = [](const SurvivalStep &step) { return static_cast<double>(step.time); };
    const auto from = std::ranges::find_if(steps, [&](const SurvivalStep &step) {
        const std::optional<double> value = curve(step);
        return value && *value < 0.5 + halfTolerance;
    });
    if (from == steps.end())
        return std::nullopt;

    const double reached = *curve(*from);
    if (std::abs(reached - 0.5) >= halfTolerance)
        return time(*from);
    const auto below = std::find_if(from, steps.end(), [&](const SurvivalStep &step) {
        const std::optional<double> value = curve(step);
        return value && *value < reached;
    });
    return below == steps.end() ? time(*from) : (time(*from) + time(*below)) / 2;
}

} // namespace

Outcome<Survival> kaplanMeier(std::span<const Observation> observations, SurvivalInterval scale,
                              double confidence)
{
    if (observations.empty())
        return Undefined::NoValues;

    Survival result;
    result.steps = lifeTable(observations);
    result.n = static_cast<std::int64_t>(observations.size());
    const double z = -normalQuantile((1 - confidence) / 2);
    double share = 1;
    double logVariance = 0;
    for (SurvivalStep &step : result.steps) {
        const auto atRisk = static_cast<double>(step.atRisk);
        const auto events = static_cast<double>(step.events);
        result.events += step.events;
        share *= (atRisk - events) / atRisk;
        step.survival = share;
        if (share > 0) {
            logVariance += events / (atRisk * (atRisk - events));
            step.standardError = share * std::sqrt(logVariance);
        }
        step.interval = limits(share, std::sqrt(logVariance), scale, z);
    }

    using Value = std::optional<double>;
    result.median = crossing(result.steps, [](const SurvivalStep &step) -> Value { return step.survival; });
    result.medianLow = crossing(result.steps, [](const SurvivalStep &step) {
        return step.interval ? Value(step.interval->low) : std::nullopt;
    });
    result.medianHigh = crossing(result.steps, [](const SurvivalStep &step) {
        return step.interval ? Value(step.interval->high) : std::nullopt;
    });
    return result;
}

} // namespace malar::stats
