#include "ui/words/writtennumber.h"

#include <QLocale>
#include <QRegularExpression>

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

QString withUnits(QString text)
{
    static const QRegularExpression blank(QStringLiteral("(?<=[0-9]) (?=(?:mg|g|IU|UI|%)(?![a-z]))"));
    return text.replace(blank, QString(QChar::Nbsp));
}

std::vector<FoundNumber> numbersIn(const QString &text)
{
    const QString point = QLocale().decimalPoint();
    const auto isDigit = [&text](qsizetype i) {
        return i < text.size() && text[i] >= QLatin1Char('0') && text[i] <= QLatin1Char('9');
    };
    std::vector<FoundNumber> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isDigit(i))
            continue;
        const bool isSigned = i > 0 && (text[i - 1] == QChar(0x2212) || text[i - 1] == QLatin1Char('<'));
        const qsizetype start = isSigned ? i - 1 : i;
        while (isDigit(i))
            ++i;
        if (text.mid(i, point.size()) == point && isDigit(i + point.size()))
            for (i += point.size(); isDigit(i);)
                ++i;
        QString plain = text.sliced(start, i - start);
        plain.replace(QChar(0x2212), QLatin1Char('-')).replace(point, QStringLiteral("."));
        found.push_back({start, i - start, plain.toLatin1()});
    }
    return found;
}

} // namespace malar
