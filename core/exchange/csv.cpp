#include "core/exchange/csv.h"

#include "core/exchange/csvparser.h"
#include "core/exchange/shapefinder.h"
#include "core/exchange/tabletext.h"

#include <algorithm>
#include <set>

namespace malar::exchange {

using Reason = Refusal::Reason;
using Parts = CsvTable::Parts;

namespace {

bool isEmpty(const Parts &parts, std::size_t column)
{
    for (std::size_t at = parts.width + column; at < parts.cells.size(); at += parts.width)
        if (!parts.cells[at].empty())
            return false;
    return true;
}

/// Whole numbers, each once, in the first column: R's row names, or the index of pandas.
bool isRowNames(const Parts &parts, std::size_t column)
{
    std::set<std::string_view> taken;
    for (std::size_t at = parts.width + column; at < parts.cells.size(); at += parts.width) {
        const std::string_view cell = parts.cells[at];
        if (cell.empty() || cell.find_first_not_of("0123456789") != std::string_view::npos ||
            !taken.insert(cell).second)
            return false;
    }
    return column == 0 && !taken.empty();
}

/// A title, or the first of several rows of names: most columns have a name at best below it.
std::optional<Refusal> namesBelow(const Parts &parts)
{
    std::size_t named = 0;
    std::size_t unnamed = 0;
    for (std::size_t column = 0; column < parts.width; ++column) {
        named += !parts.cells[column].empty();
        unnamed += parts.cells[column].empty() && !isEmpty(parts, column);
    }
    if (unnamed < 2 || unnamed <= named)
        return std::nullopt;
    return Refusal{Reason::SecondHeader, parts.rows.front(), {}};
}

void drop(Parts &parts, const std::vector<bool> &dropped)
{
    auto write = parts.cells.begin();
    for (std::size_t at = 0; at < parts.cells.size(); ++at)
        if (!dropped[at % parts.width])
            *write++ = parts.cells[at];
    parts.cells.erase(write, parts.cells.end());
    parts.width -= static_cast<std::size_t>(std::ranges::count(dropped, true));
}

std::string_view bytesOf(const QByteArray &bytes, std::size_t from)
{
    return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())).substr(from);
}

} // namespace

Result<CsvTable, Refusal> CsvTable::of(Parts parts)
{
    std::vector<bool> dropped(parts.width);
    bool drops = false;
    if (const auto refusal = namesBelow(parts))
        return *refusal;
    for (std::size_t column = 0; column < parts.width; ++column) {
        if (!parts.cells[column].empty())
            continue;
        if (isEmpty(parts, column))
            ++parts.shape.emptyColumns;
        else if (isRowNames(parts, column))
            parts.shape.rowNames = true;
        else
            return Refusal{Reason::UnnamedColumn, parts.headerRow, QString::number(column + 1)};
        drops = dropped[column] = true;
    }
    if (drops)
        drop(parts, dropped);
    return CsvTable(std::move(parts));
}

Result<CsvTable, Refusal> CsvTable::parseAll(QByteArray bytes, const ShapeWanted &wanted)
{
    TableShape shape;
    if (const auto refusal = decode(bytes, wanted.encoding, shape))
        return *refusal;
    const auto line = separatorLine(bytesOf(bytes, 0));
    if (line && !line->separator && !wanted.separator)
        return Refusal{Reason::OtherSeparator, 1, {}};
    const std::size_t passed = line ? line->length : 0;
    shape.separator = wanted.separator ? *wanted.separator
                      : line           ? *line->separator
                                       : separatorOf(bytesOf(bytes, passed));
    Result<CsvTable, Refusal> table = CsvParser(std::move(bytes), passed, shape).parse();
    if (!table)
        return table;
    // Between commas a decimal comma would part two cells, so nobody looks for one.
    const bool mayHaveCommas = shape.separator != Separator::Comma;
    table->m_parts.shape.decimal = wanted.decimal  ? *wanted.decimal
                                   : mayHaveCommas ? decimalOf(table->cells())
                                                   : DecimalMark::Point;
    return table;
}

Result<CsvTable, Refusal> CsvTable::parse(QByteArray bytes, const ShapeWanted &wanted)
{
    Result<CsvTable, Refusal> table = parseAll(std::move(bytes), wanted);
    if (table && !table->ragged().empty())
        return table->ragged().front();
    return table;
}

std::string plainName(std::string_view name)
{
    QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).simplified().toLower();
    for (QChar &c : text)
        if (c == u' ' || c == u'-' || c == u'.')
            c = u'_';
    return text.toStdString();
}

Result<std::vector<std::size_t>, Refusal> CsvTable::columns(std::span<const std::string_view> wanted) const
{
    std::vector<std::string> found;
    for (const std::string_view name : header()) {
        const bool isOurs = std::ranges::find(wanted, name) != wanted.end();
        found.push_back(isOurs ? std::string(name) : plainName(name));
    }
    const auto refused = [this](Reason reason, std::string_view column) {
        return Refusal{reason, headerRow(),
                       QString::fromUtf8(column.data(),
                                         static_cast<qsizetype>(std::min<std::size_t>(column.size(), 200)))};
    };
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (std::ranges::find(wanted, found[i]) == wanted.end())
            return refused(Reason::UnknownColumn, header()[i]);
        if (std::find(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(i), found[i]) !=
            found.begin() + static_cast<std::ptrdiff_t>(i))
            return refused(Reason::RepeatedColumn, header()[i]);
    }

    std::vector<std::size_t> places;
    places.reserve(wanted.size());
    for (const std::string_view column : wanted) {
        const auto place = std::ranges::find(found, column);
        if (place == found.end())
            return refused(Reason::MissingColumn, column);
        places.push_back(static_cast<std::size_t>(place - found.begin()));
    }
    return places;
}

} // namespace malar::exchange
