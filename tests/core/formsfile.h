#pragma once

#include "core/domain/clasi.h"

#include <QByteArray>

#include <map>
#include <string>
#include <vector>

namespace malar::test {

/// A file of forms in the making: every item 0 but for those that are named.
class FormsFile {
public:
    FormsFile()
    {
        for (const Item item : items)
            m_columns.push_back(key(item));
    }

    FormsFile &row(const std::string &form, const std::map<std::string, std::string> &cells = {})
    {
        m_rows.append(form);
        for (const std::string &column : m_columns) {
            const auto cell = cells.find(column);
            m_rows.append(",").append(cell == cells.end() ? "0" : cell->second);
        }
        m_rows.append("\n");
        return *this;
    }

    QByteArray bytes() const
    {
        std::string header = "form";
        for (const std::string &column : m_columns)
            header.append(",").append(column);
        return QByteArray::fromStdString(header + "\n" + m_rows);
    }

private:
    std::vector<std::string> m_columns;
    std::string m_rows;
};

/// Every item at its highest value.
inline std::map<std::string, std::string> worstCells()
{
    std::map<std::string, std::string> cells;
    for (const Item item : items)
        cells[key(item)] = std::to_string(spec(item.sign).allowed.back());
    return cells;
}

/// What no file may hold as an answer, with the column it stands in.
struct WrongCell {
    const char *what;
    const char *column;
    const char *cell;
};
inline constexpr std::array wrongCells{
    WrongCell{"erythema above its list", "ery_face", "4"},
    WrongCell{"one quadrant that does not exist", "scalp_scarring", "1"},
    WrongCell{"two quadrants that do not exist", "scalp_scarring", "2"},
    WrongCell{"a fraction", "ery_face", "1.5"},
    WrongCell{"a point and nothing behind it", "ery_face", "1."},
    WrongCell{"below zero", "ery_face", "-1"},
    WrongCell{"not a number", "mucosa", "nan"},
    WrongCell{"beyond all doubles", "mucosa", "1e309"},
    WrongCell{"an Arabic digit", "alopecia", "\u0662"},
    WrongCell{"a full-width digit", "alopecia", "\uff12"},
    WrongCell{"two digits", "alopecia", "01"},
    WrongCell{"a space before", "alopecia", " 1"},
    WrongCell{"a space alone", "alopecia", " "},
    WrongCell{"text", "dys_12m", "yes"},
};

} // namespace malar::test
