#pragma once

#include "core/exchange/csv.h"
#include "core/stats/paired.h"

#include <string>
#include <vector>

namespace malar::exchange {

/// The pairs of one dataset in whole units of 1/unitsPerOne: 12.75 and 3 are 1275 and 300 in hundredths.
struct PairSet {
    std::string name;
    std::vector<stats::Pair> pairs;
    std::int64_t unitsPerOne = 1; // a power of ten
    std::int64_t leftOut = 0;     // rows with an empty cell
};

/// A table of `dataset`, `before` and `after`, a row a pair, the datasets in any order; they come in the
/// order of their first row. Numbers are plain decimals with the mark of the table and up to 17 digits once
/// all of a dataset have the same decimals.
Result<std::vector<PairSet>, Refusal> readPairs(const CsvTable &);

} // namespace malar::exchange
