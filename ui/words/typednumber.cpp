#include "ui/words/typednumber.h"

#include "core/domain/biomarkervalue.h"

#include <QLocale>

#include <cmath>

namespace malar {

QString typedNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString text = locale.toString(number, 'g', 8);
    return mayBeThousands(text) ? text + u'0' : text;
}

std::optional<double> numberFromText(const QString &text)
{
    QString plain = text.trimmed();
    if (mayBeThousands(plain))
        return std::nullopt;
    bool isNumber = false;
    const double value = plain.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace malar
