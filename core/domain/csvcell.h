#pragma once

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

} // namespace malar::csv
