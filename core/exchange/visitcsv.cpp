#include "core/exchange/visitcsv.h"

#include "core/exchange/rows.h"

#include <array>

namespace malar::exchange {

QByteArray visitCsv(const PatientRecord &record, const Visit &visit, const ScaleSet &asked)
{
    const PatientFile file{record, {visit}};
    const std::array<const PatientFile *, 1> files{&file};
    const Tables tables(scaleColumnsOf(asked, files));
    const Lines lines = linesOf(file, tables, {});
    std::string csv = headerOf(tables.visits);
    std::size_t at = 0;
    tables.each([&](const auto &table) {
        if (table.file == tables.visits.file)
            csv += lines[at];
        ++at;
    });
    return QByteArray::fromStdString(csv);
}

} // namespace malar::exchange
