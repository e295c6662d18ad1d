#pragma once

#include <QString>

/// Numbers as the report, the page and the figures print them, in the language of the program.
namespace malar::numbers {

/// Three decimals, half-up; "<0.001" below.
QString p(double);

} // namespace malar::numbers
