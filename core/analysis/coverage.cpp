#include "core/analysis/coverage.h"

#include <algorithm>

namespace malar {

Coverage coverage(const Schedule &schedule, std::span<const PatientRecord> records)
{
    Coverage sum{0, std::vector<int>(schedule.months.size(), 0), 0};
    for (const PatientRecord &record : records) {
        if (record.patient.isEnteredInError())
            continue;
        const auto counted =
            std::ranges::count_if(record.visits, [](const auto &v) { return counts(v.state); });
        int placed = 0;
        if (const std::optional<Timeline> line = timeline(schedule, record)) {
            sum.baseline += line->baseline != nullptr;
            placed += line->baseline != nullptr;
            for (std::size_t i = 0; i < line->months.size(); ++i) {
                sum.months[i] += line->months[i] != nullptr;
                placed += line->months[i] != nullptr;
            }
        }
        sum.unscheduled += static_cast<int>(counted) - placed;
    }
    return sum;
}

} // namespace malar
