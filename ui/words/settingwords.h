#pragma once

#include "core/domain/centre.h"
#include "core/domain/schedule.h"

#include <QString>

namespace malar {

/// What is wrong with what a registry plans, or with the list of its centres, in a sentence.
QString sentence(ScheduleProblem);
QString sentence(const CentreProblem &, const Centres &);

} // namespace malar
