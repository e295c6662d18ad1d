#include "core/analysis/biomarkers.h"

#include "core/domain/biomarkervalue.h"
#include "core/domain/csvwriter.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace malar {
namespace {

MarkerKey keyOf(const Biomarker &value) { return {value.subset, value.marker, value.unit}; }

/// Panel, subset, marker; a unit that is not the panel's comes after it, and what no panel knows at the end.
auto placeAmong(const Panels &panels, const MarkerKey &key)
{
    for (std::size_t panel = 0; panel < panels.size(); ++panel) {
        const auto &markers = panels[panel].markers;
        const auto &subsets = panels[panel].subsets;
        const auto marker = std::ranges::find(markers, key.marker, &PanelMarker::key);
        if (marker == markers.end())
            continue;
        return std::make_tuple(panel, std::ranges::find(subsets, key.subset) - subsets.begin(), key.subset,
                               key.unit != panels[panel].unit, key.unit, marker - markers.begin(),
                               key.marker);
    }
    return std::make_tuple(panels.size(), std::ptrdiff_t{0}, key.subset, false, key.unit, std::ptrdiff_t{0},
                           key.marker);
}

MarkerTrend trendOf(const PlacedCohort &cohort, const MarkerKey &key)
{
    MarkerTrend trend{key, markerName(cohort.panels, key.marker)};
    std::vector<std::int64_t> first;
    std::vector<std::int64_t> last;
    std::vector<std::int64_t> change;
    std::vector<std::int64_t> days;
    for (const PlacedPatient &patient : cohort.patients) {
        const std::vector<const Biomarker *> values = valuesOf(*patient.record, key);
        const auto isLimit = [](const Biomarker *value) { return value->limit != Limit::None; };
        const auto limits = static_cast<int>(std::ranges::count_if(values, isLimit));
        trend.patients += !values.empty();
        trend.limits += limits;
        trend.patientsLimited += limits > 0;
        if (values.size() < 2)
            continue;
        first.push_back(partsOf(*values.front()));
        last.push_back(partsOf(*values.back()));
        trend.pairsLimited += isLimit(values.front()) || isLimit(values.back());
        change.push_back(last.back() - first.back());
        days.push_back(values.front()->date.daysTo(values.back()->date));
    }
    const stats::QuantileType type = cohort.plan.test.quantileType;
    trend.pairs = static_cast<int>(first.size());
    trend.first = describe(first, type);
    trend.last = describe(last, type);
    trend.change = describe(change, type);
    trend.days = describe(days, type);
    return trend;
}

QByteArray decimal(std::int64_t parts)
{
    QByteArray text = QByteArray::number(static_cast<double>(parts) / biomarkerParts, 'f', 4);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text;
}

} // namespace

std::vector<MarkerKey> measured(const PlacedCohort &cohort)
{
    std::vector<MarkerKey> keys;
    for (const PlacedPatient &patient : cohort.patients)
        for (const Biomarker &value : patient.record->biomarkers)
            if (isExact(value.value) && std::ranges::find(keys, keyOf(value)) == keys.end())
                keys.push_back(keyOf(value));
    std::ranges::sort(keys, {}, [&](const MarkerKey &key) { return placeAmong(cohort.panels, key); });
    return keys;
}

std::vector<const Biomarker *> valuesOf(const PatientRecord &record, const MarkerKey &key)
{
    std::vector<const Biomarker *> values;
    for (const Biomarker &value : record.biomarkers)
        if (keyOf(value) == key && isExact(value.value))
            values.push_back(&value);
    std::ranges::stable_sort(values, {}, &Biomarker::date);
    return values;
}

std::vector<MarkerTrend> biomarkerTrends(const PlacedCohort &cohort)
{
    std::vector<MarkerTrend> trends;
    for (const MarkerKey &key : measured(cohort))
        trends.push_back(trendOf(cohort, key));
    return trends;
}

int limits(const std::vector<MarkerTrend> &trends)
{
    return std::accumulate(trends.begin(), trends.end(), 0,
                           [](int n, const MarkerTrend &trend) { return n + trend.limits; });
}

QByteArray biomarkerData(const PlacedCohort &cohort)
{
    constexpr std::string_view head = "code,date,study_day,subset,marker,value,limit,unit\n";
    CsvWriter csv;
    for (const PlacedPatient &patient : cohort.patients)
        for (const Biomarker &value : patient.record->biomarkers) {
            if (!isExact(value.value))
                continue;
            csv.cell(patient.record->patient.code);
            csv.cell(value.date);
            if (patient.dayZero)
                csv.cell(patient.dayZero->daysTo(value.date));
            else
                csv.empty(1);
            csv.row(value.subset, value.marker, decimal(partsOf(value)), value.limit, value.unit);
        }
    const std::string rows = csv.take();
    return rows.empty() ? QByteArray() : QByteArray::fromStdString(std::string(head) + rows);
}

std::int64_t partsOf(const Biomarker &value) { return std::llround(value.value * biomarkerParts); }

int inexactBiomarkers(const PlacedCohort &cohort)
{
    std::ptrdiff_t n = 0;
    for (const PlacedPatient &patient : cohort.patients)
        n += std::ranges::count_if(patient.record->biomarkers,
                                   [](const Biomarker &value) { return !isExact(value.value); });
    return static_cast<int>(n);
}

} // namespace malar
