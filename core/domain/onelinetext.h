#pragma once

#include "core/domain/patientcode.h"
#include "core/domain/record.h"

/// How texts are taken, whatever door they come through.
namespace malar {

/// The most letters of a text, typed or imported.
namespace longest {
inline constexpr qsizetype code = 100;
inline constexpr qsizetype line = 500;
inline constexpr qsizetype notes = 20'000; // with room below the 32,767 of a spreadsheet's cell
} // namespace longest

/// For a terminal: what would steer it, break the line or turn the direction of the text is shown as �.
QString harmless(QString);

/// A record whose texts of one line are so.
PatientRecord tidied(PatientRecord);

/// Whether one of the record's texts is longer than is taken.
bool hasTooLongText(const PatientRecord &);

} // namespace malar
