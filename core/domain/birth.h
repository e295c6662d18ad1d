#pragma once

#include "core/domain/plausibledate.h"
#include "core/domain/record.h"

namespace malar {

/// The first day on which the patient may have been born, as far as the record says.
inline std::optional<QDate> birthOf(const PatientRecord &record)
{
    if (record.identity && record.identity->birthDate)
        return record.identity->birthDate;
    return record.patient.birthYear ? std::optional(QDate(*record.patient.birthYear, 1, 1)) : std::nullopt;
}

} // namespace malar
