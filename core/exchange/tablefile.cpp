#include "core/exchange/tablefile.h"

#include "core/exchange/rowreader.h"
#include "core/exchange/shapefinder.h"
#include "core/exchange/sheettable.h"
#include "core/workbook/sheet.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {

using Reason = Refusal::Reason;

Result<CsvTable, Refusal> readTable(QByteArray bytes, const ShapeWanted &wanted)
{
    if (workbook::isOld(bytes))
        return Refusal{Reason::OldWorkbook, 0, {}};
    Result<CsvTable, Refusal> table = workbook::isPacked(bytes)
                                          ? tableOfWorkbook(bytes, wanted)
                                          : CsvTable::parseAll(std::move(bytes), wanted);
    if (!table)
        return table;
    if (const auto refusal = secondHeader(*table))
        return *refusal;
    table->setDates(wanted.dates ? wanted.dates : dateOrderOf(table->cells()));
    return table;
}

Result<CsvTable, Refusal> readTableAt(const QString &path, const ShapeWanted &wanted)
{
    Result<QByteArray, Refusal> bytes = loaded(path);
    if (!bytes)
        return bytes.error();
    return readTable(*std::move(bytes), wanted);
}

QStringList pointless(const ShapeWanted &wanted, const TableShape &shape)
{
    QStringList names;
    if (!shape.isWorkbook() && !wanted.sheet.isEmpty())
        names << u"sheet"_s;
    if (shape.isWorkbook() && wanted.separator)
        names << u"separator"_s;
    if (shape.isWorkbook() && wanted.encoding)
        names << u"encoding"_s;
    if (shape.isWorkbook() && wanted.decimal)
        names << u"decimal"_s;
    return names;
}

std::vector<Problem> notesOf(const TableShape &shape, const QString &file)
{
    std::vector<Problem> notes;
    if (shape.isGuessed)
        notes.push_back({file, {Reason::EncodingGuessed, 0, {}}, {}});
    if (shape.emptyRows > 0)
        notes.push_back({file, {Reason::EmptyRows, 0, {}}, QString::number(shape.emptyRows)});
    if (shape.emptyColumns > 0)
        notes.push_back({file, {Reason::EmptyColumns, 0, {}}, QString::number(shape.emptyColumns)});
    if (shape.rowNames)
        notes.push_back({file, {Reason::RowNames, 0, {}}, {}});
    return notes;
}

} // namespace malar::exchange
