#pragma once

#include "core/analysis/pairing.h"

#include <QByteArray>

namespace malar {

/// The key of a reason as the columns have it; "counts_for_month_2".
QByteArray reasonText(const Exclusion &);

/// What the figures of a plan were computed from, as CSV: a row for each patient and time (`month` is 0, a
/// planned month or "last"), with the reason where there is no total or no pair; a row without a month for
/// each patient who is left out altogether. `carried` says whether a total is an earlier one carried forward,
/// `totals_only` whether it came without answers, `clasi50_day` and `clasi50_reached` when CLASI-50 was seen
/// or until when it was not, `adverse_event` whether any is on record or was reported at a visit, `no_visit`
/// why no visit stands for the time (`reason` may be that of baseline). A scale that was answered has a
/// column of its own after the totals, of which alone `included` and `reason` are. Keys, ISO dates, comma and
/// point; empty is "not known".
QByteArray analysedData(const PlacedCohort &);

} // namespace malar
