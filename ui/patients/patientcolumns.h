#pragma once

#include "core/analysis/overview.h"
#include "ui/parts/tablemodel.h"

namespace malar {

/// The columns of the start page, in their order.
enum class PatientColumn : std::uint8_t {
    Code,
    Name,
    Centre,
    Subtype,
    Treatment,
    LastVisit,
    Activity,
    Damage,
    Course,
    Due
};
inline constexpr int patientColumnCount = 10;

std::vector<Column<PatientOverview>> patientColumns(QDate today);

} // namespace malar
