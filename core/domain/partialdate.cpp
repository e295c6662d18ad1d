#include "core/domain/partialdate.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace malar {

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
    static const QRegularExpression form(u"\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    PartialDate date{match.captured(1).toInt(), std::nullopt, std::nullopt};
    if (match.hasCaptured(2))
        date.month = match.captured(2).toInt();
    if (match.hasCaptured(3))
        date.day = match.captured(3).toInt();
    if (date.year < 1 || !QDate::isValid(date.year, date.month.value_or(1), date.day.value_or(1)))
        return std::nullopt;
    return date;
}

} // namespace malar
