#pragma once

#include "core/analysis/cohort.h"
#include "ui/check/checkfigures.h"
#include "ui/paper/table.h"
#include "ui/words/words.h"

/// Cells of the report's tables, each made with the number that it prints.
namespace malar::cells {

Cell dash(); // where a figure has no meaning
Cell count(std::int64_t n, std::int64_t carried = 0);
Cell share(std::int64_t n, std::int64_t of, int decimals, std::int64_t carried = 0);
Cell p(double, stats::Alternative = stats::Alternative::TwoSided);
/// With a name of its own.
Cell named(const QByteArray &figure, Cell);

/// The figure, or in few words why there is none.
template <class T, class Make> Cell of(const stats::Outcome<T> &outcome, Make make)
{
    const T *value = stats::figure(outcome);
    return value ? Cell(make(*value)) : Cell(words::reason(stats::reason(outcome)));
}

} // namespace malar::cells
