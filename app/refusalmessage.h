#pragma once

#include "core/exchange/refusal.h"

namespace malar::app {

/// What is wrong in which place of the file, and what to do, in one or two sentences.
QString refusalMessage(const exchange::Refusal &, const QString &file, const QString &hint = {});

} // namespace malar::app
