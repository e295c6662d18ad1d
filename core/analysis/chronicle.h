#pragma once

#include "core/analysis/visitlist.h"
#include "core/domain/infusionplan.h"

#include <variant>

namespace malar {

/// One thing that happened to a patient, on its day as far as that is known.
struct ChronicleEntry {
    enum class Kind : std::uint8_t {
        Visit,
        Draft,
        Infusion,
        TreatmentStart,
        DoseChange,
        TreatmentStop,
        EventStart,
        EventEnd,
        Consent,
        Withdrawal,
        Biomarkers,
        Photographs
    };
    struct Dose {
        Course course; // without its infusions
        Infusion infusion;
        std::vector<Departure> departures;
        int daysLate = 0;
        bool operator==(const Dose &) const = default;
    };
    /// Of a previous or concomitant treatment: whole, with the step that began on the day.
    struct Step {
        Treatment treatment;
        std::optional<std::size_t> step = {};
        bool operator==(const Step &) const = default;
    };
    using What = std::variant<VisitLine, Dose, Course, Step, AdverseEvent, Consent, std::vector<Biomarker>,
                              std::vector<Photograph>>;

    Kind kind;
    std::optional<PartialDate> date; // none: not known
    What what;

    bool operator==(const ChronicleEntry &) const = default;
};

/// Everything that happened, the latest first; on one day in the order of the kinds, and what has no date
/// last. Visits entered in error are left out. What was measured, or photographed, on one day is one entry.
std::vector<ChronicleEntry> chronicle(const PatientRecord &, std::span<const VisitLine>);

} // namespace malar
