#include "ui/figures/chartgrid.h"

#include "ui/words/numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace malar::chartgrid {
namespace {

constexpr double leastEms = 8.5; // the plot of a facet

/// How many facets every subset has, where all have as many and more than one; else nothing.
std::optional<std::size_t> regular(const std::vector<Plot::Facet> &facets)
{
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < facets.size(); ++i) {
        if (i == 0 || facets[i].subset != facets[i - 1].subset || facets[i].unit != facets[i - 1].unit)
            sizes.push_back(0);
        ++sizes.back();
    }
    if (sizes.size() < 2 || sizes[0] < 2 || std::ranges::count(sizes, sizes[0]) != std::ssize(sizes))
        return std::nullopt;
    return sizes[0];
}

} // namespace

bool hasCommonUnit(const std::vector<Plot::Facet> &facets)
{
    return std::ranges::all_of(facets,
                               [&](const Plot::Facet &facet) { return facet.unit == facets.front().unit; });
}

Cells cells(const std::vector<Plot::Facet> &facets, double ems, double values)
{
    const std::size_t group = std::max<std::size_t>(1, regular(facets).value_or(facets.size()));
    const auto fit = static_cast<std::size_t>(std::clamp(ems / (leastEms + values + sideEms), 1.0, 6.0));
    const std::size_t rowsOfGroup = (group + fit - 1) / fit;
    Cells result;
    result.values = values;
    result.title = (hasCommonUnit(facets) ? 1 : 2) * lineEms + 0.3;
    result.columns = (group + rowsOfGroup - 1) / rowsOfGroup; // 6 in rows for 4 are 3 and 3
    for (std::size_t i = 0; i < facets.size(); ++i) {
        result.row.push_back(i / group * rowsOfGroup + i % group / result.columns);
        result.column.push_back(i % group % result.columns);
    }
    result.rows = result.row.empty() ? 0 : result.row.back() + 1;
    return result;
}

std::vector<double> ticks(double from, double to, double step)
{
    constexpr double slack = 1e-6;
    constexpr double most = 1000; // more are no axis
    std::vector<double> result;
    if (!(step > 0) || !((to - from) / step <= most))
        return result;
    for (double i = std::ceil(from / step - slack); i <= to / step + slack; ++i)
        result.push_back(i * step);
    return result;
}

QString tick(double value, double step)
{
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 4);
    return numbers::fixed(std::abs(value) < step / 2 ? 0 : value, decimals);
}

QRectF place(const Cells &cells, std::size_t facet, const QRectF &area, double em)
{
    const double width = area.width() / static_cast<double>(cells.columns);
    const double height = area.height() / static_cast<double>(cells.rows);
    return {area.left() + static_cast<double>(cells.column[facet]) * width + cells.values * em,
            area.top() + static_cast<double>(cells.row[facet]) * height + cells.title * em,
            width - (cells.values + sideEms) * em, height - (cells.title + ticksEms) * em};
}

double height(const Cells &cells, double width, double em)
{
    const double plot = width / static_cast<double>(cells.columns) - (cells.values + sideEms) * em;
    const double one = std::clamp(0.6 * plot, 6.5 * em, 11 * em) + (cells.title + ticksEms) * em;
    return static_cast<double>(cells.rows) * one;
}

} // namespace malar::chartgrid
