#include "core/store/treatmentrow.h"

namespace malar {

Course courseOf(sql::Statement &row)
{
    return {row.get<CourseId>(), row.get<Drug>(),
            row.get<QString>(),  row.get<double>(),
            row.get<QString>(),  row.get<int>(),
            row.get<QDate>(),    row.get<std::optional<QDate>>(),
            row.get<QString>(),  {}};
}

Infusion infusionOf(sql::Statement &row)
{
    return {row.get<InfusionId>(), row.get<QDate>(),   row.get<InfusionState>(),
            row.get<double>(),     row.get<QString>(), row.get<QString>()};
}

Treatment treatmentOf(sql::Statement &row)
{
    return {row.get<TreatmentId>(),
            row.get<TreatmentKind>(),
            row.get<Drug>(),
            row.get<QString>(),
            row.get<std::optional<PartialDate>>(),
            row.get<std::optional<PartialDate>>(),
            row.get<StopReason>(),
            row.get<TreatmentResponse>(),
            row.get<DoseUnit>(),
            {}};
}

DoseStep doseOf(sql::Statement &row) { return {row.get<std::optional<PartialDate>>(), row.get<double>()}; }

} // namespace malar
