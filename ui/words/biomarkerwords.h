#pragma once

#include "core/domain/alikenames.h"
#include "core/domain/biomarkervalue.h"
#include "core/exchange/biomarkerpaste.h"

/// Words about biomarkers.
namespace malar::words {

QString cell(const Panels &, const QString &subset, const QString &marker); // "CD56dim, PD-1"
/// "↑ 85.2": certainly above its reference range; the sign before it says so, not a colour. Of a value that
/// is known by a limit of detection, the limit as it is: "<0.005".
QString value(const Biomarker &, const PanelMarker *);
/// As a field shows it, to be read by typedValue() as it was: 1.1250, since 1.125 could be thousands.
QString typed(double, const QString &unit);
QString range(const PanelMarker &); // "1–4", "up to 4"; empty without one

QString message(TypedValue::Problem, const QString &cell);
QString message(const exchange::PasteProblem &);
QString message(const AlikeNames &);
QString message(const PanelProblem &, const Panels &);

} // namespace malar::words
