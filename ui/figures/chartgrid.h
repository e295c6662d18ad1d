#pragma once

#include "core/analysis/plot.h"

#include <QRectF>

/// Where the facets of a figure lie: as many to a row as have room, a new row for a new subset where all
/// subsets have the same number.
namespace malar::chartgrid {

struct Cells {
    double values = 0; // in em: room for the ticks on the left of a facet
    double title = 0;  // in em: above a facet, with its unit under its name where it has one of its own
    std::size_t columns = 1;
    std::size_t rows = 0;
    std::vector<std::size_t> row; // of every facet
    std::vector<std::size_t> column;
};

/// In a figure of this width, with so much room for the ticks on the left of each; both in em.
Cells cells(const std::vector<Plot::Facet> &, double ems, double values);

/// Whether all facets have one unit.
bool hasCommonUnit(const std::vector<Plot::Facet> &);

inline constexpr double lineEms = 1.4;  // of a title above a facet
inline constexpr double ticksEms = 1.9; // under it
inline constexpr double sideEms = 0.9;  // on its right

/// Whole steps within the two.
std::vector<double> ticks(double from, double to, double step);
QString tick(double value, double step); // with the decimals of the step

/// The plot of a facet within the area of all.
QRectF place(const Cells &, std::size_t facet, const QRectF &area, double em);
/// The height of all rows, each plot as high as suits its width.
double height(const Cells &, double width, double em);

} // namespace malar::chartgrid
