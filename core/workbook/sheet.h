#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <string_view>
#include <vector>

/// Workbooks as Excel 2007 and later save them (.xlsx, .xlsm), and whoever writes the same: values only.
namespace malar::workbook {

/// Why a sheet cannot be read.
struct Fault {
    enum class Kind : std::uint8_t {
        NotAWorkbook, // a ZIP file of something else
        Damaged,
        TooLarge, // unpacked
        NoSuchSheet,
        MergedCells, // the place says which
        NoValue      // a formula that nobody has computed
    };
    Kind kind = Kind::Damaged;
    std::size_t row = 0; // from 1; 0 where the file is meant
    QString place = {};  // "B7", "A1:C1"

    bool operator==(const Fault &) const = default;
};

/// The cells of one sheet in which something stands, row by row, as text: numbers with a point and as many
/// digits as are shown, days as 2026-11-22, truth as 1 and 0.
struct Sheet {
    struct Cell {
        std::uint32_t row;    // from 1
        std::uint32_t column; // from 0
        std::uint32_t begin;  // of its text
        std::uint32_t size;
    };

    QString name;
    QStringList names; // of all sheets
    QByteArray text;
    std::vector<Cell> cells;
    std::size_t columns = 0; // up to the last in which something stands

    std::string_view textOf(const Cell &cell) const { return {text.constData() + cell.begin, cell.size}; }
};

/// Whether they begin as a workbook, or any other ZIP file, does.
bool isPacked(const QByteArray &bytes);
/// As a workbook of before 2007 does, or one behind a password.
bool isOld(const QByteArray &bytes);

/// The sheet of that name; where it is empty the first that is shown.
Result<Sheet, Fault> readSheet(const QByteArray &bytes, const QString &name);

} // namespace malar::workbook
