#pragma once

#include "core/domain/verdict.h"
#include "core/store/sql.h"
#include "core/store/steps.h"

namespace malar {

/// What of the tables is not what their history says. Transactions are short, so that others can save
/// meanwhile; each row and each patient is a step.
void examine(sql::Database &, Verdict &, Steps &);

/// How many steps it takes, about.
std::size_t stepsOfExamination(sql::Database &);

} // namespace malar
