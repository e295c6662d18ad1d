#pragma once

#include "core/domain/visit.h"

#include <span>
#include <vector>

namespace malar {

/// What is followed over time: a total of the CLASI, or a scale that is asked beside it.
struct Measure {
    Measure(Axis total = Axis::Activity) : axis(total) {} // an axis is the measure of its total
    Measure(Scale asked, QString name) : scale(std::move(asked)), column(std::move(name)) {}

    std::optional<Axis> axis; // none of a scale
    Scale scale;              // without an axis; named as it was last
    QString column;           // of a scale, in files: "scale_itch"

    QString key() const; // in files: "clasi_a", "scale_itch"
    int maximum() const;
    /// Nothing where the form is incomplete; of a scale, where it has no answer that means the same.
    std::optional<int> of(const VisitTotals &) const;
    bool higherIsBetter() const { return !axis && scale.direction == ScaleDirection::HigherIsBetter; }
    bool isWorse(double before, double after) const
    {
        return higherIsBetter() ? after < before : after > before;
    }

    bool operator==(const Measure &) const = default;
};

/// The scales that were answered at these visits, by key. Answers that do not mean the same, as the range,
/// the direction or an anchor was changed, are measures of their own, the one asked last before the others.
std::vector<Measure> scalesAnswered(std::span<const VisitTotals *const>);

} // namespace malar
