#include "ui/words/tablewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar::words {
namespace {

using namespace exchange;

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

} // namespace

QString name(Separator separator)
{
    switch (separator) {
    case Separator::Comma:
        return Tables::tr("commas");
    case Separator::Semicolon:
        return Tables::tr("semicolons");
    case Separator::Tab:
        break;
    }
    return Tables::tr("tabs");
}

QString name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
        return u"UTF-16 LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16 BE"_s;
    case Encoding::Cp1252:
        break;
    }
    return u"Windows-1252 (CP1252)"_s;
}

QString name(DecimalMark mark)
{
    return mark == DecimalMark::Comma ? Tables::tr("decimal comma") : Tables::tr("decimal point");
}

QString name(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return Tables::tr("year before month");
    case DateOrder::DayMonthYear:
        return Tables::tr("day before month");
    case DateOrder::MonthDayYear:
        break;
    }
    return Tables::tr("month before day");
}

QString summary(const TableShape &shape)
{
    QStringList parts;
    if (shape.isWorkbook())
        parts << Tables::tr("sheet “%1”").arg(shape.sheet);
    else
        parts << name(shape.separator) << name(shape.encoding);
    if (!shape.isWorkbook() && shape.separator != Separator::Comma)
        parts << name(shape.decimal);
    if (!shape.dates)
        parts << Tables::tr("order of day and month not known");
    else if (*shape.dates != DateOrder::YearMonthDay)
        parts << name(*shape.dates);
    const QString read = Tables::tr("Read as: %1.").arg(parts.join(u", "_s));
    QStringList others = shape.sheets;
    others.removeOne(shape.sheet);
    return others.isEmpty() ? read : read + u' ' + Tables::tr("Other sheets: %1.").arg(others.join(u", "_s));
}

bool isPlain(const TableShape &shape)
{
    return !shape.isWorkbook() && shape.separator == Separator::Comma && shape.encoding == Encoding::Utf8 &&
           shape.decimal == DecimalMark::Point && shape.dates == DateOrder::YearMonthDay;
}

} // namespace malar::words
