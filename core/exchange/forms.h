#pragma once

#include "core/domain/clasi.h"
#include "core/exchange/csv.h"

#include <string>
#include <vector>

namespace malar::exchange {

/// One form of a file, under the name that the file gives it.
struct Form {
    std::string name; // in which nothing steers a terminal
    Assessment answers;
};

/// A table with the column `form`, in which every row has a name of its own, and those of all 56 items, in
/// any order; an empty cell is an unanswered item. One wrong cell refuses the file: a total of half-read
/// forms would be believed.
Result<std::vector<Form>, Refusal> readForms(const CsvTable &);

} // namespace malar::exchange
