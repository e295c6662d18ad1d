#pragma once

#include "core/domain/clasi.h"

namespace malar {

/// How CLASI-D, or the sum so far, comes about: the dyspigmentation of the regions, doubled where it lasts 12
/// months or more, the scarring of the regions, and that of the scalp.
struct DamageParts {
    ColumnSum dyspigmentation; // not doubled
    int weight = 1;            // 2 where it is doubled
    ColumnSum scarring;
    std::optional<int> scalp;

    int sum() const { return weight * dyspigmentation.sum + scarring.sum + scalp.value_or(0); }
};
DamageParts damageParts(const Assessment &);

} // namespace malar
