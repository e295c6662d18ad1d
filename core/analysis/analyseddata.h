#pragma once

#include "core/analysis/pairing.h"

#include <QByteArray>

namespace malar {

/// What the figures of a plan were computed from, as CSV: a row for each patient and planned time, with the
/// reason where there is no total or no pair; a row without a month for each patient who is left out
/// altogether. Keys, ISO dates, comma and point; empty is "not known".
QByteArray analysedData(const PlacedCohort &);

} // namespace malar
