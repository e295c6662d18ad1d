#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace malar::workbook {

/// What a number in a cell is shown as.
struct NumberFormat {
    enum class Kind : std::uint8_t { Number, Day, Time };
    Kind kind = Kind::Number;
    int zeros = 0; // "000" shows 7 as 007
};

/// Of a format that every workbook has by number, or of its own code.
NumberFormat formatOf(int id, const QString &code);

/// A number as text; days and times count from 1900 or from 1904.
QByteArray numberText(double, NumberFormat, bool since1904);

} // namespace malar::workbook
