#include "core/exchange/codebook.h"
#include "core/exchange/rows.h"
#include "core/exchange/written.h"
#include "core/workbook/workbook.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

constexpr std::size_t mostRows = 1'048'575; // of a sheet, below its header

double widthOf(const Field &field)
{
    const auto head = static_cast<double>(field.name.size()) + 2;
    return std::max(head, field.type == CellType::Notes ? 40.0 : 11.0);
}

void putCell(Workbook &book, unsigned row, unsigned column, const Field &field, std::string_view cell)
{
    if (cell.empty())
        return;
    if (isNumber(field))
        book.put(row, column, numberOf(cell));
    else if (field.type == CellType::Date)
        book.put(row, column, dayOf(cell));
    else
        book.put(row, column, textOf(field, cell));
}

void addHead(Workbook &book, const QString &name)
{
    book.addSheet(name);
    book.freeze(1, 1);
    book.print(0);
}

/// More rows than a sheet takes go on in another.
void addTable(Workbook &book, const WrittenTable &table)
{
    std::size_t row = 0;
    for (int sheet = 1; sheet == 1 || row < table.rows(); ++sheet) {
        addHead(book, sheet == 1 ? table.name : u"%1 %2"_s.arg(table.name, QString::number(sheet)));
        for (std::size_t i = 0; i < table.fields.size(); ++i) {
            book.put(0, static_cast<unsigned>(i), QString::fromStdString(table.fields[i].name),
                     {.strong = true});
            book.setWidth(static_cast<unsigned>(i), widthOf(table.fields[i]));
        }
        unsigned at = 1;
        for (; row < table.rows() && at <= mostRows; ++row, ++at)
            for (std::size_t i = 0; i < table.fields.size(); ++i)
                putCell(book, at, static_cast<unsigned>(i), table.fields[i], table.cell(row, i));
        book.filter(at, static_cast<unsigned>(table.fields.size()));
    }
}

void addCodebook(Workbook &book, const CsvTable &table)
{
    addHead(book, u"codebook"_s);
    const auto put = [&book](unsigned row, std::span<const std::string_view> cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (!cells[i].empty())
                book.put(row, static_cast<unsigned>(i), textOf(text("codebook"), cells[i]),
                         {.strong = row == 0});
    };
    put(0, table.header());
    for (std::size_t i = 0; i < table.size(); ++i)
        put(static_cast<unsigned>(i) + 1, table.record(i).cells);
    for (unsigned i = 0; i < table.header().size(); ++i)
        book.setWidth(i, i == 4 || i == 5 ? 40 : 16);
}

} // namespace

std::optional<Error> writeWorkbook(const Written &written, const ExportScope &scope, const Put &put)
{
    Workbook book;
    book.describe({written.study.registry.name, {}, {}, {}, written.study.registry.created});
    for (const WrittenTable &table : written.tables)
        addTable(book, table);
    const Tables tables(scaleColumnsOf(written.study.settings.scales, written.files));
    if (const auto table = CsvTable::parse(QByteArray::fromStdString(codebook(tables, scope, written.words))))
        addCodebook(book, *table);
    const QByteArray bytes = book.take();
    if (bytes.isEmpty())
        return Error{Error::Kind::File, u"the workbook could not be written"_s, {}};
    return put(u"registry.xlsx"_s, bytes);
}

} // namespace malar::exchange
