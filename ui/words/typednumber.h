#pragma once

#include <QString>

#include <optional>

namespace malar {

/// A number as it stands in a field, to be typed over: with the language's decimal sign and without a
/// separator of thousands, so that numberFromText() reads it as it was.
QString typedNumber(double);

/// What is typed as a number, with a decimal point or a decimal comma; nothing where it is none. "1.000" is a
/// thousand to one reader and one to another, so it is none either.
std::optional<double> numberFromText(const QString &);

} // namespace malar
