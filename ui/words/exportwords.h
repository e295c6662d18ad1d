#pragma once

#include "core/exchange/exportfolder.h"
#include "ui/words/ofenum.h"

namespace malar::terms {

/// What a format of an export is called; names, which are the same in every language.
inline QString label(exchange::ExportFormat format)
{
    return at(format, {QStringLiteral("CSV"), QStringLiteral("Excel"), QStringLiteral("REDCap"),
                       QStringLiteral("SPSS"), QStringLiteral("Stata"), QStringLiteral("FHIR")});
}

} // namespace malar::terms
