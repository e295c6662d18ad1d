#pragma once

#include "core/domain/record.h"

/// Dates that cannot be, and dates that must be meant: one floor for every date of a record.
namespace malar {

enum class DateFault : std::uint8_t {
    BeforeBirth, // refused everywhere
    LongAgo,     // more than `longAgoYears` ago: asks
    FarAhead     // a start more than a year from today: asks
};
inline constexpr int longAgoYears = 120;

/// The first day on which the patient can have been born; invalid where nothing is known.
QDate earliestBirth(const Patient &, const std::optional<Identity> &);

/// Of a date that means a day up to `latest`.
std::optional<DateFault> dateFault(QDate latest, QDate born, QDate today);
/// Of the start of a treatment, which may be known in part.
std::optional<DateFault> startFault(const PartialDate &, QDate born, QDate today);

/// In which part of a record a date stands.
enum class RecordPart : std::uint8_t {
    Person,
    Identity,
    Consent,
    Course,
    Treatment,
    Event,
    Biomarker,
    Photograph
};

struct DateFinding {
    DateFault fault;
    QDate date;
    RecordPart part;
    bool operator==(const DateFinding &) const = default;
};
/// Of all dates of the record but those of its visits.
std::vector<DateFinding> dateFaults(const PatientRecord &, QDate today);

} // namespace malar
