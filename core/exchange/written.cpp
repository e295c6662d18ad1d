#include "core/exchange/written.h"

#include "core/domain/keytext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasDecimals(const Field &field) { return field.type == CellType::Real; }

void addCell(QByteArray &out, std::string_view cell, bool first, bool decimals)
{
    if (!first)
        out += ';';
    if (decimals) {
        QByteArray digits(cell.data(), static_cast<qsizetype>(cell.size()));
        out += digits.replace('.', ',');
        return;
    }
    if (cell.find_first_of(";\"\r\n") == std::string_view::npos) {
        out += bytesOf(cell);
        return;
    }
    QByteArray quoted(cell.data(), static_cast<qsizetype>(cell.size()));
    out += '"' + quoted.replace('"', "\"\"") + '"';
}

QByteArray joined(const CsvTable &table, const std::function<bool(std::size_t)> &decimals)
{
    QByteArray out;
    for (std::size_t i = 0; i < table.header().size(); ++i)
        addCell(out, table.header()[i], i == 0, false);
    out += '\n';
    for (std::size_t row = 0; row < table.size(); ++row) {
        const auto cells = table.record(row).cells;
        for (std::size_t i = 0; i < cells.size(); ++i)
            addCell(out, cells[i], i == 0, decimals(i));
        out += '\n';
    }
    return out;
}

} // namespace

std::size_t WrittenTable::column(std::string_view wanted) const
{
    const auto found = std::ranges::find(fields, wanted, &Field::name);
    Q_ASSERT(found != fields.end());
    return static_cast<std::size_t>(found - fields.begin());
}

QString WrittenTable::text(std::size_t row, std::string_view wanted) const
{
    const std::size_t at = column(wanted);
    return textOf(fields[at], cell(row, at));
}

QString textOf(const Field &field, std::string_view cell)
{
    const bool typed = field.type == CellType::Text || field.type == CellType::Notes;
    if (typed && cell.starts_with('\''))
        cell.remove_prefix(1);
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

bool isNumber(const Field &field)
{
    return field.type == CellType::Whole || field.type == CellType::Real || field.type == CellType::YesNo ||
           field.item;
}

double numberOf(std::string_view cell) { return bytesOf(cell).toDouble(); }

QDate dayOf(std::string_view cell) { return QDate::fromString(textOf({}, cell), Qt::ISODate); }

const WrittenTable &Written::table(QStringView name) const
{
    const auto found = std::ranges::find(tables, name, &WrittenTable::name);
    Q_ASSERT(found != tables.end());
    return *found;
}

std::vector<Code> codesOf(const Field &field, const ExportWords &words)
{
    std::vector<Code> codes;
    if (field.item)
        for (const int level : spec(field.item->sign).allowed)
            codes.push_back({std::to_string(level), level, {}});
    for (const std::string_view key : field.choices)
        codes.push_back({std::string(key), static_cast<int>(codes.size()) + 1, {}});
    for (Code &code : codes)
        code.label = words.choice(field, code.key);
    return codes;
}

QByteArray semicolonCsv(const WrittenTable &table)
{
    return joined(table.cells, [&table](std::size_t i) { return hasDecimals(table.fields[i]); });
}

QByteArray semicolonCsv(const CsvTable &table)
{
    return joined(table, [](std::size_t) { return false; });
}

} // namespace malar::exchange
