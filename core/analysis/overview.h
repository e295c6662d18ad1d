#pragma once

#include "core/domain/record.h"
#include "core/domain/schedule.h"
#include "core/domain/severity.h"

#include <span>

namespace malar {

/// What a list shows of one patient, computed once: so that a key in the search box costs a comparison a
/// patient.
struct PatientOverview {
    struct CurvePoint {
        double month; // since day 0; since the first visit where there is no day 0
        std::optional<int> activity;
        std::optional<int> damage;
        bool operator==(const CurvePoint &) const = default;
    };
    /// Of CLASI-A or -D at the last visit that counts, and against baseline.
    struct Total {
        std::optional<int> now;
        std::optional<Change> change; // nothing at the baseline itself, or without one
        bool operator==(const Total &) const = default;
    };

    PatientId patient;
    QString code;
    QString name; // empty unless the identity is open
    QString centre;
    std::vector<Subtype> subtypes;
    std::optional<Drug> drug; // of the last course
    QString otherDrug;
    std::optional<int> day; // since day 0; negative before it
    std::optional<QDate> lastVisit;
    Total activity;
    Total damage;
    std::vector<CurvePoint> curve; // the visits that count
    std::optional<Due> due;
    int drafts = 0;
    bool enteredInError = false;
    bool withdrawn = false; // every consent is: nothing is due any more
    QString search;         // code, centre, name, hospital number and birth date, as searchText() has them

    bool operator==(const PatientOverview &) const = default;
};

PatientOverview overview(const PatientRecord &, const Schedule &, QDate today);

/// The stage of what waits for a visit.
enum class DueStage : std::uint8_t { None, Later, Open, Overdue };
DueStage dueStage(const std::optional<Due> &, QDate today);

} // namespace malar
