#pragma once

#include "core/analysis/plot.h"

#include <QByteArray>

namespace malar {

/// What a figure draws, as CSV: codes in place of names, keys in place of words, points in place of commas.
/// A row for each point, bar, cell or step.
QByteArray plotCsv(const Plot &);

/// Whether a file that begins so is a figure's data.
bool isPlotCsv(const QByteArray &opening);

} // namespace malar
