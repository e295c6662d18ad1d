#pragma once

#include "core/domain/schedule.h"

namespace malar {

/// What stands in a visit's way, or should be looked at once more.
struct Issue {
    enum class Kind : std::uint8_t {
        // These block completing the visit.
        MissingAnswer, // `item` says which
        NotReviewed,   // a copied answer that nobody has looked at
        NoDate,
        FutureDate,
        BeforeBirth,
        SameDay,          // another visit of the patient on that day
        ConsentWithdrawn, // on or before the visit's day: nothing more is entered
        NoteTooLong,
        // These ask for a reason, once.
        LargeChange,       // CLASI-A more than 15 points away from the last visit that counts
        OutsideWindow,     // no planned time holds this day
        ScalpScarringFell, // below that of the last visit: scars do not heal
        LongAgo            // the day is more than `longAgoYears` ago
    };

    Kind kind;
    std::optional<Item> item;

    bool blocks() const { return kind < Kind::LargeChange; }
    bool operator==(const Issue &) const = default;
};

/// The change of CLASI-A against the last visit beyond which the visit is looked at once more.
inline constexpr int largeChange = 15;

/// What the visit is judged against.
struct CheckContext {
    const PatientRecord *record = nullptr; // the patient's; may already hold an older state of this visit
    std::optional<Visit> previous;         // the last visit that counts before this one, with its answers
    Schedule schedule;
    QDate today;
};

/// Everything that is missing, wrong or unusual, in the order of the form; empty when the visit can be
/// completed as it is.
std::vector<Issue> check(const Visit &, const CheckContext &);

/// Of what is found, that which was changed since the visit was complete: what stands as it did then was
/// explained then.
std::vector<Issue> unusualSince(const Visit &complete, const Visit &now, std::vector<Issue> found);

} // namespace malar
