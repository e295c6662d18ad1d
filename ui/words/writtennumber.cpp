#include "ui/words/writtennumber.h"

#include <QLocale>

namespace malar {
namespace {

QLocale plain()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString withMinus(QString text) { return text.replace(QLatin1Char('-'), QChar(0x2212)); }

} // namespace

QString writtenNumber(std::int64_t number) { return withMinus(plain().toString(qlonglong(number))); }

QString writtenAmount(double amount)
{
    constexpr int most = 6;
    const QLocale locale = plain();
    QString text = locale.toString(amount, 'f', most);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return withMinus(text);
}

} // namespace malar
