#pragma once

#include "core/domain/signature.h"

#include <span>
#include <vector>

/// What there is to say of a visit's signatures, the latest of them first.
namespace malar::signatures {

QString label(Meaning); // "assessed"
/// Above the form, in one sentence: who has signed it, or had before it was amended. Empty where nobody has.
/// One that is not valid is always said, and first.
QString sentence(std::span<const Signature>);
/// In a list: "Marta Ruiz: assessed".
QString cell(std::span<const Signature>);
/// On paper, a line each: the whole of it, with the digits that a history is searched for.
QStringList printed(std::span<const Signature>);

} // namespace malar::signatures
