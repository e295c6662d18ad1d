#include "core/store/treatmentrow.h"

namespace malar {

Course courseOf(sql::Statement &row)
{
    return {row.get<CourseId>(), row.get<Drug>(drugKeys),
            row.get<QString>(),  row.get<double>(),
            row.get<QString>(),  row.get<int>(),
            row.get<QDate>(),    row.get<std::optional<QDate>>(),
            row.get<QString>(),  {}};
}

Infusion infusionOf(sql::Statement &row)
{
    return {row.get<InfusionId>(), row.get<QDate>(),   row.get<InfusionState>(infusionStateKeys),
            row.get<double>(),     row.get<QString>(), row.get<QString>()};
}

Treatment treatmentOf(sql::Statement &row)
{
    return {row.get<TreatmentId>(),
            row.get<TreatmentKind>(treatmentKindKeys),
            row.get<Drug>(drugKeys),
            row.get<QString>(),
            row.get<std::optional<PartialDate>>(),
            row.get<std::optional<PartialDate>>(),
            row.get<StopReason>(stopReasonKeys),
            row.get<TreatmentResponse>(treatmentResponseKeys),
            row.get<DoseUnit>(doseUnitKeys),
            {}};
}

DoseStep doseOf(sql::Statement &row) { return {row.get<std::optional<PartialDate>>(), row.get<double>()}; }

} // namespace malar
