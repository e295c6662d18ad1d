#pragma once

#include "core/exchange/tableshape.h"

#include <QString>

/// How a table is written, as it is shown and chosen.
namespace malar::words {

QString name(exchange::Separator);
QString name(exchange::Encoding);
QString name(exchange::DecimalMark);
QString name(exchange::DateOrder);

/// "Read as: semicolons, Windows-1252 (CP1252), decimal comma, day before month."
QString summary(const exchange::TableShape &);
/// Whether there is nothing to say: commas, UTF-8, points and ISO dates.
bool isPlain(const exchange::TableShape &);

} // namespace malar::words
