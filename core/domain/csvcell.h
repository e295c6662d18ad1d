#pragma once

#include <QLocale>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

/// How a text lies in a cell of a CSV file, for all who write one.
namespace malar::csv {

/// Text that begins with one of these is computed by spreadsheets; an apostrophe before it keeps it text. So
/// does text that begins with one, else reading would take its own away.
constexpr bool wantsApostrophe(char first)
{
    return std::string_view("=+-@\t\r'").find(first) != std::string_view::npos;
}

/// In quotes where it holds what would part cells.
inline void append(std::string &line, std::string_view cell)
{
    if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
        line += cell;
        return;
    }
    line += '"';
    for (const char c : cell) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

/// A text of somebody's, the one way to write it: behind an apostrophe where a spreadsheet would take it for
/// a formula.
inline void appendText(std::string &line, const QString &text)
{
    const std::string cell = text.toStdString();
    append(line, !cell.empty() && wantsApostrophe(cell.front()) ? '\'' + cell : cell);
}

} // namespace malar::csv

namespace malar {

inline QByteArray csvText(const QString &text)
{
    std::string cell;
    csv::appendText(cell, text);
    return QByteArray::fromStdString(cell);
}

/// As few digits as give the same number again.
inline QByteArray csvNumber(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}
inline QByteArray csvNumber(std::optional<double> value) { return value ? csvNumber(*value) : QByteArray(); }

} // namespace malar
