#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

/// Numbers as people read them on the screen and on paper, with the decimals of the words' language and never
/// with a separator of thousands, whatever the locale: an English 2,100 mg is two to a Spanish reader, a
/// Spanish 2.100 mg to an English one.
namespace malar {

QString writtenNumber(std::int64_t); // "2100"; with a real minus sign
/// A dose or another amount: as many decimals as it has, at most six; "2100", "12.5".
QString writtenAmount(double);

/// Such that a line does not end between a number and its unit: "300 mg", "70 %".
QString withUnits(QString);

/// A number as it stands in a text: "−8.5" at 3, "<0.001" at 0.
struct FoundNumber {
    qsizetype at;
    qsizetype size;
    QByteArray plain; // with a point and a plain minus sign: "-8.5"
};
/// Those that such a text holds, as they were written. A hyphen before one is no sign: "13-20" are two.
std::vector<FoundNumber> numbersIn(const QString &);

} // namespace malar
