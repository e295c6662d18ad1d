#include "ui/figures/bandcounts.h"

namespace malar::bandcounts {
namespace {

/// Of the patients in all cells that are such.
template <class Wanted> int sum(const Plot &plot, Wanted wanted)
{
    int n = 0;
    for (const Plot::Cell &cell : plot.cells)
        if (wanted(cell))
            n += cell.n;
    return n;
}

} // namespace

BandMove moveOf(const Plot::Cell &cell)
{
    if (cell.before == cell.after)
        return BandMove::Same;
    return cell.after < cell.before ? BandMove::Milder : BandMove::MoreSevere;
}

int total(const Plot &plot)
{
    return sum(plot, [](const Plot::Cell &) { return true; });
}

int moved(const Plot &plot, BandMove wanted)
{
    return sum(plot, [wanted](const Plot::Cell &cell) { return moveOf(cell) == wanted; });
}

int before(const Plot &plot, Severity severity)
{
    return sum(plot, [severity](const Plot::Cell &cell) { return cell.before == severity; });
}

int after(const Plot &plot, Severity severity)
{
    return sum(plot, [severity](const Plot::Cell &cell) { return cell.after == severity; });
}

} // namespace malar::bandcounts
