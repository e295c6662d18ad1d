#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace malar {

/// What was put into the cells of a sheet, by row and column from 0. Cells without text are not in it.
using WrittenSheet = std::map<std::pair<unsigned, unsigned>, std::variant<double, QString>>;

/// Whether the finished workbook can be read and holds exactly this: every part unpacks to its sum and is
/// well-formed, every shared text is there, every cell has its value. The library that writes it does not
/// look whether its temporary files took what it wrote.
bool holds(const QByteArray &book, const std::vector<WrittenSheet> &sheets);

} // namespace malar
