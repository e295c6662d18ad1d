#pragma once

#include "core/exchange/cohortcolumns.h"
#include "ui/registry/assigntable.h"

namespace malar {

/// Of ours, group by group; first that a column is passed over.
AssignOptions columnOptions(const exchange::OurColumns &);
/// What a cell of the field may hold; null where any text may.
std::shared_ptr<const AssignOptions> choiceOptions(const exchange::Field &);
/// The baseline and the months.
AssignOptions eventOptions();

} // namespace malar
