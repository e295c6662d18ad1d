#pragma once

#include "core/exchange/coming.h"
#include "core/exchange/mappingguess.h"

#include <QStringList>

namespace malar {

/// The words of a dry run and of a mapping.
QString label(exchange::Coming::Kind);
QString label(exchange::Coming::Odd);
/// "looks like P-007".
QString kindWords(const exchange::Coming &);
QString oddWords(const exchange::Coming &);
/// The cells of a line: patient, what it is, date, planned time, CLASI-A, CLASI-D, what is odd.
QStringList comingHead();
QStringList comingCells(const exchange::Coming &);
/// "P-01, 13 Feb 2025, ery_face: 1 here, 2 there".
QString sentence(const exchange::Difference &);
/// Why something was guessed; empty where somebody chose it.
QString label(exchange::Why);
QString label(exchange::ColumnGroup);

} // namespace malar
