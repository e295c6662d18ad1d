#pragma once

#include "core/exchange/tablefile.h"

#include <QStringList>

namespace malar::exchange {

inline QString cellText(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
}

/// What is seen of a table before anybody says what its columns stand for.
struct Glance {
    static constexpr qsizetype mostValues = 200;

    QStringList header;
    std::vector<QStringList> values; // of each column: what stands in it, each once; the first of them
    std::size_t rows = 0;
    TableShape shape = {}; // how it was read

    /// Of a column by its name; none where there is no such column.
    QStringList valuesOf(const QString &theirs) const;
};

Glance glanceAt(const CsvTable &);
Result<Glance, Refusal> glanceAt(const QString &path, const ShapeWanted & = {});

} // namespace malar::exchange
