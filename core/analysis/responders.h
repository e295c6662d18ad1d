#pragma once

#include "core/analysis/pairing.h"
#include "core/stats/interval.h"
#include "core/stats/outcome.h"

namespace malar {

/// How many reached a response at a time, of those in whom it can be judged.
struct ResponderRate {
    StudyTime time;
    std::int64_t responders = 0;
    std::int64_t of = 0;
    std::int64_t carried = 0; // of these, judged by a score that was carried forward
    stats::Outcome<stats::Interval> interval = stats::Undefined::NoValues; // of the plan's kind and level
    std::vector<Exclusion> leftOut; // by code; BaselineZero among the reasons of percentages
};

/// Who became a responder between two planned months and who ceased to be one, of those judged at both.
struct ResponderChange {
    int earlier = 0;
    int later = 0;
    std::int64_t gained = 0; // at the later month alone
    std::int64_t lost = 0;   // at the earlier month alone
    std::int64_t both = 0;
    std::int64_t neither = 0;
    std::int64_t carried = 0; // of the pairs, with a score carried forward at either month
    stats::Outcome<double> p = stats::Undefined::NoPairs; // McNemar's exact test, two-sided

    std::int64_t pairs() const { return gained + lost + both + neither; }
};

/// One of the plan's responses, judged by CLASI-A.
struct Responders {
    Response response = Response::Clasi50;
    std::vector<ResponderRate> times;     // every time after baseline
    std::vector<ResponderChange> changes; // every two planned months, the earlier ones first
};
std::vector<Responders> responders(const PlacedCohort &);

} // namespace malar
