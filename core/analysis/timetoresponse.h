#pragma once

#include "core/analysis/pairing.h"
#include "core/stats/survival.h"

#include <variant>

namespace malar {

/// What is known at a planned month of how many have responded.
struct ResponseByMonth {
    int month = 0;
    int day = 0;                // since day 0: the month's target
    std::int64_t atRisk = 0;    // just before that day
    std::int64_t responded = 0; // up to and on that day
    /// The share that has responded by then, with its interval. None after the last day on which anybody was
    /// assessed, as nothing is known of that time; but once all have responded it stays whole, as R's
    /// summary(survfit(), extend = TRUE) has it.
    std::optional<double> share;
    std::optional<stats::Interval> interval;
};

/// Kaplan-Meier estimate of the days from day 0 to the first assessment that shows the response ("by visit":
/// when between two visits it was reached nobody knows).
struct TimeToResponse {
    Response response = Response::Clasi50;
    stats::Outcome<stats::Survival> curve = stats::Undefined::NoValues; // of not having responded, in days
    std::vector<ResponseByMonth> months;
    int withoutFollowUp = 0;        // of the curve's n, never assessed after baseline: censored on day 0
    std::vector<Exclusion> leftOut; // no baseline total, or one of which there is no fall by so many per cent
};
TimeToResponse timeToResponse(const PlacedCohort &, Response = Response::Clasi50);

/// One patient: the day of the first assessment after baseline and day 0 that shows the response, else the
/// day of the last one, 0 where there is none; every visit that counts and has a CLASI-A total is such an
/// assessment, planned or not. Or why the patient is left out.
std::variant<stats::Observation, Reason> observed(const PlacedPatient &, Response);

} // namespace malar
