#pragma once

#include <QString>

#include <string_view>

namespace malar {

/// What a field of a record is called, by its name in `FieldsOf`: "Study code", "Lot". Empty where only its
/// codebook has words for it.
QString fieldLabel(std::string_view field);
/// The same beside its place in a form, with the letter that leads there: "Study &code".
QString formLabel(std::string_view field);

} // namespace malar
