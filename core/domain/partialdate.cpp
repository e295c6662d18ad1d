#include "core/domain/partialdate.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Of the digits 0 to 9 alone.
std::optional<int> number(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        value = 10 * value + (digit.unicode() - u'0');
    }
    return value;
}

} // namespace

QDate PartialDate::earliest() const { return {year, month.value_or(1), day.value_or(1)}; }

QDate PartialDate::latest() const
{
    if (day)
        return earliest();
    const QDate first(year, month.value_or(12), 1);
    return {first.year(), first.month(), first.daysInMonth()};
}

QDate PartialDate::middle() const
{
    if (!month)
        return {year, 7, 1};
    return {year, *month, day.value_or(15)};
}

QString toText(const PartialDate &date)
{
    QString text = u"%1"_s.arg(date.year, 4, 10, QLatin1Char('0'));
    if (date.month)
        text += u"-%1"_s.arg(*date.month, 2, 10, QLatin1Char('0'));
    if (date.month && date.day)
        text += u"-%1"_s.arg(*date.day, 2, 10, QLatin1Char('0'));
    return text;
}

std::optional<PartialDate> partialDateFromText(const QString &text)
{
    const qsizetype size = text.size();
    const bool isDashed = (size < 5 || text[4] == u'-') && (size < 8 || text[7] == u'-');
    if ((size != 4 && size != 7 && size != 10) || !isDashed)
        return std::nullopt;
    const QStringView all(text);
    const std::optional<int> year = number(all.first(4));
    const std::optional<int> month = size > 4 ? number(all.sliced(5, 2)) : std::nullopt;
    const std::optional<int> day = size > 7 ? number(all.sliced(8, 2)) : std::nullopt;
    if (!year || (size > 4 && !month) || (size > 7 && !day))
        return std::nullopt;

    const PartialDate date{*year, month, day};
    if (date.year < 1 || !QDate::isValid(date.year, date.month.value_or(1), date.day.value_or(1)))
        return std::nullopt;
    return date;
}

} // namespace malar
