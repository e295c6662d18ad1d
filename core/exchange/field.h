#pragma once

#include "core/domain/clasi.h"
#include "core/domain/scale.h"

#include <string>

namespace malar::exchange {

/// What a cell may hold. An empty cell says that nothing is known, where it is not required.
enum class CellType : std::uint8_t { Text, Notes, YesNo, Choice, Whole, Real, Date, PartialDate };

/// One column of an export: what the reader allows in it and the codebook says of it.
struct Field {
    std::string name; // of the column: lower case, digits and underscores, at most 26 characters
    CellType type = CellType::Text;
    bool required = false;
    std::span<const std::string_view> choices = {}; // of a Choice: keys of an enumeration, in its order
    std::optional<double> low = {};                 // of numbers; of a text `high` is its longest
    std::optional<double> high = {};
    std::optional<Item> item = {};   // an answer of the form
    std::optional<Scale> scale = {}; // an answer on a scale beside it
    bool identifier = false;         // tells who the patient is
    bool exact = false;              // taken as it stands, or not at all
};

/// Longer cells are refused; bytes.
inline constexpr std::size_t longestCell = 1 << 20;

} // namespace malar::exchange
