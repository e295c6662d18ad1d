#include "core/exchange/sheettable.h"

#include "core/workbook/sheet.h"

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;
using workbook::Fault;
using workbook::Sheet;

constexpr std::size_t mostCells = 20'000'000;

Refusal refusalOf(const Fault &fault)
{
    switch (fault.kind) {
    case Fault::Kind::NotAWorkbook:
        return {Reason::NotAWorkbook, 0, {}};
    case Fault::Kind::Damaged:
        return {Reason::DamagedWorkbook, fault.row, fault.place};
    case Fault::Kind::TooLarge:
        return {Reason::FileTooLarge, 0, {}};
    case Fault::Kind::NoSuchSheet:
        return {Reason::NoSuchSheet, 0, fault.place};
    case Fault::Kind::MergedCells:
        return {Reason::MergedCells, fault.row, fault.place};
    case Fault::Kind::NoValue:
        break;
    }
    return {Reason::FormulaWithoutValue, fault.row, fault.place};
}

/// A grid of the cells; rows that hold nothing are not in it.
CsvTable::Parts gridOf(const Sheet &sheet)
{
    CsvTable::Parts parts;
    parts.bytes = sheet.text;
    parts.width = sheet.columns;
    std::uint32_t last = 0;
    for (const Sheet::Cell &cell : sheet.cells) {
        if (cell.row != last) {
            if (parts.cells.empty()) {
                parts.headerRow = cell.row;
            } else {
                parts.rows.push_back(cell.row);
                parts.shape.emptyRows += cell.row - last - 1;
            }
            parts.cells.resize(parts.cells.size() + parts.width);
            last = cell.row;
        }
        parts.cells[parts.cells.size() - parts.width + cell.column] = sheet.textOf(cell);
    }
    parts.shape.sheet = sheet.name;
    parts.shape.sheets = sheet.names;
    return parts;
}

std::size_t rowsOf(const Sheet &sheet)
{
    std::size_t rows = 0;
    std::uint32_t last = 0;
    for (const Sheet::Cell &cell : sheet.cells)
        rows += std::exchange(last, cell.row) != cell.row;
    return rows;
}

} // namespace

Result<CsvTable, Refusal> tableOfWorkbook(const QByteArray &bytes, const ShapeWanted &wanted)
{
    const Result<Sheet, Fault> sheet = workbook::readSheet(bytes, wanted.sheet);
    if (!sheet)
        return refusalOf(sheet.error());
    if (sheet->cells.empty())
        return Refusal{Reason::Empty, 0, {}};
    if (sheet->columns > mostColumns)
        return Refusal{Reason::TooManyColumns, sheet->cells.front().row, {}};
    if (rowsOf(*sheet) * sheet->columns > mostCells)
        return Refusal{Reason::FileTooLarge, 0, {}};
    return CsvTable::of(gridOf(*sheet));
}

} // namespace malar::exchange
