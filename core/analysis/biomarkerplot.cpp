#include "core/analysis/biomarkerplot.h"

#include "core/analysis/biomarkers.h"
#include "core/domain/biomarkervalue.h"

#include <algorithm>
#include <cmath>

namespace malar {
namespace {

/// A patient with the day from which months are counted.
struct Counted {
    const PatientRecord *record;
    QDate zero;
};

Plot::Series line(const Counted &patient, const MarkerKey &key)
{
    Plot::Series series{
        Plot::Series::Role::Individual, {}, patient.record->patient.code, patient.record->patient.id, {}};
    for (const Biomarker *value : valuesOf(*patient.record, key)) {
        if (series.runs.empty())
            series.runs.emplace_back();
        const double month = static_cast<double>(patient.zero.daysTo(value->date)) / daysPerMonth;
        series.runs[0].push_back({month, value->value, {}, {}, {}, false, value->limit});
    }
    return series;
}

/// 1, 2 or 5 times a power of ten: at most `most` steps to the range.
double niceStep(double range, int most)
{
    double unit = std::pow(10, std::floor(std::log10(range / most)));
    for (const double times : {1, 2, 5, 10})
        if (range / (times * unit) <= most + 1e-9)
            return times * unit;
    return 10 * unit;
}

/// Whole steps around the values; from 0 where that costs less than half of the height.
void fitValues(Plot::Facet &facet)
{
    double least = HUGE_VAL;
    double most = -HUGE_VAL;
    for (const Plot::Series &series : facet.series)
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run) {
                least = std::min(least, point.y);
                most = std::max(most, point.y);
            }
    if (least > most) // nobody has a place
        return;
    if (least >= 0 && least < most / 2)
        least = 0;
    const double range = most > least ? most - least : std::max(std::abs(most) * 0.2, 1e-4);
    const double middle = (most + least) / 2;
    facet.yStep = niceStep(range, 3);
    facet.yMin = facet.yStep * std::floor(std::min(least, middle - range / 2) / facet.yStep + 1e-9);
    facet.yMax = facet.yStep * std::ceil(std::max(most, middle + range / 2) / facet.yStep - 1e-9);
}

Plot::Facet facet(const std::vector<Counted> &patients, const Panels &panels, const MarkerKey &key)
{
    Plot::Facet facet{key.subset, key.marker, markerName(panels, key.marker), key.unit};
    if (const PanelMarker *normal = normalOf(panels, key.marker, key.unit)) {
        facet.low = normal->low;
        facet.high = normal->high;
    }
    for (const Counted &patient : patients)
        facet.series.push_back(line(patient, key));
    fitValues(facet);
    return facet;
}

void fitMonths(Plot &plot, const std::vector<Counted> &patients)
{
    double first = 0;
    double last = 1;
    for (const Counted &patient : patients)
        for (const Biomarker &value : patient.record->biomarkers) {
            const double month = static_cast<double>(patient.zero.daysTo(value.date)) / daysPerMonth;
            first = std::min(first, month);
            last = std::max(last, month);
        }
    plot.xMin = first - 0.03 * (last - first);
    plot.xMax = last + 0.04 * (last - first);
}

std::vector<Plot> plots(const PlacedCohort &drawn, const Plot &like)
{
    std::vector<Counted> patients;
    for (const PlacedPatient &patient : drawn.patients)
        patients.push_back({patient.record, *patient.dayZero});
    const std::vector<MarkerKey> keys = measured(drawn);
    std::vector<Plot> result;
    // Of one size: thirteen facets are 7 and 6, not 12 and 1.
    const std::size_t pages = (keys.size() + mostFacets - 1) / mostFacets;
    for (std::size_t page = 0; page < pages; ++page) {
        Plot plot = like;
        plot.kind = Plot::Kind::Biomarkers;
        fitMonths(plot, patients);
        for (std::size_t i = keys.size() * page / pages; i < keys.size() * (page + 1) / pages; ++i)
            plot.facets.push_back(facet(patients, drawn.panels, keys[i]));
        result.push_back(std::move(plot));
    }
    return result;
}

} // namespace

std::vector<Plot> biomarkerPlots(const PlacedCohort &cohort)
{
    Plot like;
    PlacedCohort drawn;
    drawn.panels = cohort.panels;
    for (const PlacedPatient &patient : cohort.patients) {
        if (patient.record->biomarkers.empty())
            continue;
        if (patient.dayZero)
            drawn.patients.push_back(patient);
        else
            ++like.withoutDayZero;
    }
    return plots(drawn, like);
}

std::vector<Plot> biomarkerPlots(const PatientRecord &record, const Panels &panels)
{
    if (record.biomarkers.empty())
        return {};
    std::optional<QDate> zero = dayZero(record.courses);
    Plot like;
    like.sinceFirst = !zero;
    if (!zero)
        zero = std::ranges::min_element(record.biomarkers, {}, &Biomarker::date)->date;
    PlacedCohort alone;
    alone.panels = panels;
    alone.patients = {{&record, zero, {}}};
    return plots(alone, like);
}

int limitsIn(const Plot &plot, Limit limit)
{
    std::ptrdiff_t n = 0;
    for (const Plot::Facet &facet : plot.facets)
        for (const Plot::Series &series : facet.series)
            for (const auto &run : series.runs)
                n += std::ranges::count(run, limit, &Plot::Point::limit);
    return static_cast<int>(n);
}

} // namespace malar
