#pragma once

#include "core/exchange/problem.h"

namespace malar {

/// What is wrong in a file that is read, and what to do, in one or two sentences; without the place.
QString sentence(const exchange::Problem &);
/// The place: "visits.csv, row 3, column ery_face".
QString place(const exchange::Problem &);
/// Both: "visits.csv, row 3, column ery_face: This value…".
QString message(const exchange::Problem &);

} // namespace malar
