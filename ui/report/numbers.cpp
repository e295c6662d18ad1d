#include "ui/report/numbers.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {

QString numbers::p(double value)
{
    // Half-up, as the report's R script rounds: C's own formatting would print 0.0625 as 0.062.
    const double thousandths = std::floor(value * 1000 + 0.5);
    if (value < 0.001)
        return u"<"_s + QLocale().toString(0.001, 'f', 3);
    return QLocale().toString(thousandths / 1000, 'f', 3);
}

} // namespace malar
