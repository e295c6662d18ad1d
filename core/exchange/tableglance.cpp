#include "core/exchange/tableglance.h"

#include <unordered_set>

namespace malar::exchange {
namespace {

QStringList distinct(const CsvTable &csv, std::size_t column)
{
    std::unordered_set<std::string_view> seen;
    QStringList values;
    for (std::size_t i = 0; i < csv.size() && values.size() < Glance::mostValues; ++i)
        if (const std::string_view cell = csv.record(i)[column]; !cell.empty() && seen.insert(cell).second)
            values << cellText(cell);
    return values;
}

} // namespace

QStringList Glance::valuesOf(const QString &theirs) const
{
    const qsizetype at = header.indexOf(theirs);
    return at < 0 ? QStringList() : values[static_cast<std::size_t>(at)];
}

Glance glanceAt(const CsvTable &csv)
{
    Glance glance;
    glance.rows = csv.size();
    glance.shape = csv.shape();
    for (std::size_t i = 0; i < csv.header().size(); ++i) {
        glance.header << cellText(csv.header()[i]);
        glance.values.push_back(distinct(csv, i));
    }
    return glance;
}

Result<Glance, Refusal> glanceAt(const QString &path, const ShapeWanted &wanted)
{
    const Result<CsvTable, Refusal> table = readTableAt(path, wanted);
    if (!table)
        return table.error();
    return glanceAt(*table);
}

} // namespace malar::exchange
