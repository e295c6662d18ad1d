#pragma once

#include "core/analysis/chronicle.h"
#include "core/domain/biomarker.h"

#include <QString>

/// What a patient's timeline says, in the language of the program.
namespace malar::chroniclewords {

/// What the list can be narrowed to.
enum class Group : std::uint8_t {
    All,
    Visits,
    Infusions,
    Treatments,
    Events,
    Consents,
    Biomarkers,
    Photographs
};
inline constexpr int groupCount = 8;
Group groupOf(ChronicleEntry::Kind);
QString label(Group);

QString date(const ChronicleEntry &);
QString kind(const ChronicleEntry &); // "Infusion"
QString what(const ChronicleEntry &, const Panels &);

} // namespace malar::chroniclewords
