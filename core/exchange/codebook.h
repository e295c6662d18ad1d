#pragma once

#include "core/exchange/exportfolder.h"
#include "core/exchange/tables.h"

namespace malar::exchange {

/// The columns of the tables as a data dictionary of REDCap: its 18 columns, a row a field, the patient's
/// code first. Those of the identity and of the photographs only where they are in the scope.
std::string codebook(const Tables &, const ExportScope &, const ExportWords &,
                     std::string (*code)(std::string_view key) = nullptr); // other codes of the choices

/// The code of a choice in a project of REDCap, which takes letters, digits and underscores.
std::string redcapCode(std::string_view key);

/// Whether the table is in an export of the scope.
bool isExported(const QString &file, const ExportScope &);

} // namespace malar::exchange
