#pragma once

#include "core/store/sql.h"

#include "core/domain/record.h"

namespace malar {

// What a patient was given, as its tables hold it: the columns that follow those of the owner, and the row
// that holds them. Neither the infusions of a course nor the doses of a treatment are among them.
inline const QString courseColumns =
    QStringLiteral("id, drug, other_name, dose_mg, route, interval_days, start_date, stop_date, stop_reason");
inline const QString infusionColumns = QStringLiteral("id, date, state, dose_mg, note, lot");
inline const QString treatmentColumns =
    QStringLiteral("id, kind, drug, other_name, from_date, to_date, stop_reason, response, unit");
inline const QString doseColumns = QStringLiteral("from_date, amount");
Course courseOf(sql::Statement &);
Infusion infusionOf(sql::Statement &);
Treatment treatmentOf(sql::Statement &);
DoseStep doseOf(sql::Statement &);

} // namespace malar
