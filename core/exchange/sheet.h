#pragma once

#include "core/exchange/csv.h"

#include "core/keys.h"

#include <QDate>

#include <algorithm>
#include <string>

namespace malar::exchange {

/// Where the first wrong cell was; what follows it is read, and thrown away at the end.
using Fault = std::optional<Error>;

/// One CSV file of a folder, its cells by column name. A cell that does not hold what it must is noted as the
/// fault.
class Sheet {
public:
    /// The columns must all be there, and no other. The fault outlives the sheet.
    Sheet(const QString &folder, const QString &name, std::vector<std::string> columns, Fault &fault);

    std::size_t size() const { return m_table.size(); }
    void goTo(std::size_t row) { m_row = row; }

    std::string_view cell(std::string_view column) const;
    QString text(std::string_view column) const;
    QDate date(std::string_view column);
    int number(std::string_view column);
    double real(std::string_view column); // finite, with a point
    template <Keyed Enum>
    Enum oneOf(std::string_view column, std::span<const std::string_view> keys = keysOf<Enum>)
    {
        const auto found = std::ranges::find(keys, cell(column));
        if (found == keys.end())
            refuse(column);
        return found == keys.end() ? Enum{} : static_cast<Enum>(found - keys.begin());
    }
    void refuse(std::string_view column);

private:
    void take(Result<CsvTable, Refusal> table);
    void note(Error error);

    QString m_name;
    std::vector<std::string> m_columns;
    std::vector<std::size_t> m_places;
    CsvTable m_table;
    std::size_t m_row = 0;
    Fault *m_fault;
};

} // namespace malar::exchange
