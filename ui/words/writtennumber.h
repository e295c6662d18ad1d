#pragma once

#include <QString>

#include <cstdint>

/// Numbers as people read them on the screen and on paper, with the decimals of the words' language and never
/// with a separator of thousands, whatever the locale: an English 2,100 mg is two to a Spanish reader, a
/// Spanish 2.100 mg to an English one.
namespace malar {

QString writtenNumber(std::int64_t); // "2100"; with a real minus sign
/// A dose or another amount: as many decimals as it has, at most six; "2100", "12.5".
QString writtenAmount(double);

} // namespace malar
