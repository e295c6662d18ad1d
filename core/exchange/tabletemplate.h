#pragma once

#include "core/exchange/exportfolder.h"

namespace malar::exchange {

/// A table of visits to be filled in: a line that says what each column holds, under the names that an import
/// knows. Whoever fills it in writes over that line, or removes it.
QByteArray tableTemplate(const ExportWords &, const ScaleSet &asked);

/// Whether the record is that line: its first cell says so.
bool isTemplateHelp(std::string_view firstCell);

} // namespace malar::exchange
