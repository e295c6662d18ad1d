#pragma once

#include "core/stats/interval.h"
#include "core/stats/outcome.h"
#include "core/stats/settings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// How long it takes until something happens, when not everybody was watched for long enough.
namespace malar::stats {

/// One person: when it happened, or until when it had not. In the caller's unit.
struct Observation {
    std::int64_t time;
    bool event;

    bool operator==(const Observation &) const = default;
};

/// The curve at and after one observed time.
struct SurvivalStep {
    std::int64_t time = 0;
    std::int64_t atRisk = 0; // just before
    std::int64_t events = 0;
    std::int64_t censored = 0;        // who is censored at a time still was at risk at that time
    double survival = 1;              // the share to whom it has not happened
    double standardError = 0;         // of `survival`, Greenwood's; 0 where that is 0 (R says NaN)
    std::optional<Interval> interval; // none where `survival` is 0; on the log-log scale, none at 1 either
};

struct Survival {
    std::vector<SurvivalStep> steps; // one for every time observed, ascending
    std::int64_t n = 0;
    std::int64_t events = 0;
    /// When half have had it; where the curve runs level at one half, the middle of that stretch. None while
    /// it stays above.
    std::optional<double> median;
    /// Where the curve's own limits cross one half (Brookmeyer & Crowley, Biometrics 1982;38:29-41); none on
    /// the side where they do not.
    std::optional<double> medianLow;
    std::optional<double> medianHigh;
};

/// The product-limit estimate (Kaplan & Meier, JASA 1958;53:457-81), in all as R's survfit has it.
Outcome<Survival> kaplanMeier(std::span<const Observation>, SurvivalInterval, double confidence);

} // namespace malar::stats
