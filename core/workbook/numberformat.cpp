#include "core/workbook/numberformat.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar::workbook {
namespace {

constexpr double lastDay = 2'958'465; // 9999-12-31
constexpr int secondsOfADay = 86'400;

/// The letters of a code's first part: without texts, colours, fillers and what steers them.
QString letters(const QString &code)
{
    QString plain;
    bool isQuoted = false;
    bool isBracket = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (isQuoted)
            continue;
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next one is a text, a width or a filler
        else if (c == u'[' || c == u']')
            isBracket = c == u'[';
        else if (c == u';')
            break;
        else if (!isBracket || u"hms"_s.contains(c)) // [h] counts hours on; [Red] is a colour
            plain += c;
    }
    return plain.remove(u"am/pm"_s).remove(u"a/p"_s);
}

NumberFormat::Kind kindOf(const QString &code)
{
    const QString plain = letters(code);
    if (plain.contains(u"general"_s))
        return NumberFormat::Kind::Number;
    const bool isTime = plain.contains(u'h') || plain.contains(u's');
    const bool isDay = plain.contains(u'y') || plain.contains(u'd') || (plain.contains(u'm') && !isTime);
    return isDay ? NumberFormat::Kind::Day : isTime ? NumberFormat::Kind::Time : NumberFormat::Kind::Number;
}

/// 1900 has a 29 February there, which was the error of a program before.
QString dayText(int serial, bool since1904)
{
    if (since1904)
        return QDate(1904, 1, 1).addDays(serial).toString(Qt::ISODate);
    if (serial == 60)
        return u"1900-02-29"_s;
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial).toString(Qt::ISODate);
}

QByteArray withoutExponent(double value)
{
    const int decimals = std::max(14 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0);
    QByteArray text = QByteArray::number(value, 'f', decimals);
    while (text.contains('.') && (text.endsWith('0') || text.endsWith('.')))
        text.chop(1);
    return text;
}

} // namespace

NumberFormat formatOf(int id, const QString &code)
{
    using enum NumberFormat::Kind;
    if (code.isEmpty()) {
        const auto isBetween = [id](int first, int last) { return id >= first && id <= last; };
        const bool isTime = isBetween(18, 21) || isBetween(45, 47) || isBetween(32, 35);
        const bool isDay = isBetween(14, 17) || id == 22 || isBetween(27, 36) || isBetween(50, 58);
        return {isTime ? Time : isDay ? Day : Number};
    }
    const bool isZeros = std::ranges::all_of(code, [](QChar c) { return c == u'0'; });
    return {kindOf(code), isZeros ? static_cast<int>(std::min<qsizetype>(code.size(), 20)) : 0};
}

QByteArray numberText(double value, NumberFormat format, bool since1904)
{
    const bool isDate = format.kind != NumberFormat::Kind::Number && value >= 0 && value <= lastDay;
    if (!isDate) {
        // Fifteen digits are what a spreadsheet shows at most: 12.699999999999999 is its 12.7.
        QByteArray text = QByteArray::number(value, 'g', 15);
        if (const int exponent = text.contains('e') ? std::ilogb(value) : 0;
            exponent != 0 && std::abs(exponent) < 100)
            text = withoutExponent(value);
        const bool isPadded = format.zeros > 0 && value >= 0 && !text.contains('.') && !text.contains('e');
        return isPadded ? text.rightJustified(format.zeros, '0') : text;
    }
    int day = static_cast<int>(value);
    int second = static_cast<int>(std::lround((value - day) * secondsOfADay));
    day += second / secondsOfADay;
    second %= secondsOfADay;
    const QString time = QTime(0, 0).addSecs(second).toString(Qt::ISODate);
    if (format.kind == NumberFormat::Kind::Time && day == 0)
        return time.toLatin1();
    const QString text = dayText(day, since1904);
    return (second == 0 ? text : text + u'T' + time).toLatin1();
}

} // namespace malar::workbook
