#pragma once

#include <QString>

#include <vector>

namespace malar::exchange {

/// The cells of a block of text, row by row; rows may differ in length. Tabs part cells, else semicolons,
/// else commas; quotes hold a cell together. Rows at the end that hold nothing are dropped.
std::vector<std::vector<QString>> pastedCells(const QString &);

} // namespace malar::exchange
