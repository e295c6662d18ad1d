#include "ui/report/cell.h"

#include "ui/words/numbers.h"

namespace malar::cells {

Cell dash() { return QString(QChar(0x2013)); }

Cell count(std::int64_t n, std::int64_t carried)
{
    return {words::carried(numbers::count(n), carried), double(n)};
}

Cell share(std::int64_t n, std::int64_t of, int decimals, std::int64_t carried)
{
    return {words::carried(numbers::share(static_cast<int>(n), static_cast<int>(of), decimals), carried),
            double(n)};
}

Cell p(double value, stats::Alternative alternative)
{
    return {words::sided(numbers::p(value), alternative), value};
}

Cell named(const QByteArray &figure, Cell cell)
{
    cell.figure = figure;
    return cell;
}

} // namespace malar::cells
