#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/exportfolder.h"

/// What every format of an export is written from: the tables as the folder has them, cell by cell.
namespace malar::exchange {

struct WrittenTable {
    QString name;              // "visits"
    std::vector<Field> fields; // the patient's code first
    CsvTable cells;

    std::size_t rows() const { return cells.size(); }
    std::string_view cell(std::size_t row, std::size_t column) const { return cells.record(row)[column]; }
    /// Where the column of that name stands; it must be there.
    std::size_t column(std::string_view name) const;
    /// The same cell by the column's name, as textOf().
    QString text(std::size_t row, std::string_view column) const;
};
using WrittenTables = std::vector<WrittenTable>;

/// What stands in a cell, as it was typed: without the apostrophe that keeps a text from being computed.
QString textOf(const Field &, std::string_view cell);
bool isNumber(const Field &);
double numberOf(std::string_view cell);
QDate dayOf(std::string_view cell);

struct Written {
    const Study &study;
    std::span<const PatientFile *const> files; // those that are exported
    WrittenTables tables;
    const ExportWords &words;

    const WrittenTable &table(QStringView name) const;
};

/// The key of a choice, or a level of the form, with its place from 1 in the codebook, or itself.
struct Code {
    std::string key;
    int value = 0;
    QString label;
};
/// None for a field that is no choice.
std::vector<Code> codesOf(const Field &, const ExportWords &);

/// Takes a file of the export; an error stops it.
using Put = std::function<std::optional<Error>(const QString &name, const QByteArray &)>;

// Each writes its files.
std::optional<Error> writeWorkbook(const Written &, const ExportScope &, const Put &);
std::optional<Error> writeRedcap(const Written &, const ExportScope &, const Put &);
std::optional<Error> writeSpss(const Written &, const Put &);
std::optional<Error> writeStata(const Written &, const Put &);
std::optional<Error> writeFhir(const Written &, const Put &);

/// The table once more, cells parted by semicolons and decimals by a comma.
QByteArray semicolonCsv(const WrittenTable &);
QByteArray semicolonCsv(const CsvTable &);
/// A script for R that reads the tables of the folder.
QByteArray loadScript(bool decimalComma);

} // namespace malar::exchange
