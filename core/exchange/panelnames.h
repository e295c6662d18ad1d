#pragma once

#include "core/domain/biomarker.h"

namespace malar::exchange {

/// A name as it is compared: without case, blanks and the signs that keys leave out.
QString plainName(const QString &);

/// Which of the panel's markers or subsets a text means, by key or name; nothing where none.
std::optional<std::size_t> markerNamed(const Panel &, const QString &);
std::optional<std::size_t> subsetNamed(const Panel &, const QString &);

} // namespace malar::exchange
