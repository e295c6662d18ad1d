#pragma once

#include "core/analysis/plot.h"

#include <QByteArrayList>

namespace malar {

/// What a figure draws, as CSV: codes in place of names, keys in place of words, points in place of commas.
/// A row for each point, bar, cell or step.
QByteArray plotCsv(const Plot &);

/// How such data begins: the heads of all figures.
QByteArrayList plotCsvHeads();

} // namespace malar
