#pragma once

#include "core/domain/treatment.h"

#include <QString>

namespace malar {

QString partialWords(const PartialDate &); // "2019", "2019-05", "14 May 2019"
QString periodWords(const Treatment &);    // "2018 to 2019-05"; empty where neither is known
QString unitWords(Drug, DoseUnit);         // "mg/day"; of oral glucocorticoids "mg/day prednisone-equivalent"
/// "20 mg/day prednisone-equivalent, 10 from 2024-03"; empty where no dose is stated.
QString doseWords(const Treatment &);

/// A dose and its changes as one types them: "20; 10 from 2024-03-15; 0 from 2024-06".
QString doseText(std::span<const DoseStep>);
struct TypedDose {
    std::vector<DoseStep> steps;
    std::optional<DoseUnit> unit; // where one was typed
};
/// Nothing where the text cannot be read for certain: a number that may be thousands, a change without its
/// day, changes that are not in their order.
std::optional<TypedDose> doseFromText(const QString &);

} // namespace malar
