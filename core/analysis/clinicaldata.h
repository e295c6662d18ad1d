#pragma once

#include "core/analysis/pairing.h"

#include <QByteArray>

/// What the tables of treatment and safety were computed from, as CSV like the analysed data: of the patients
/// of the cohort, without notes and lots. A text that a spreadsheet would take for a
/// formula begins with an apostrophe.
namespace malar {

/// A row a treatment, previous or concomitant. `doses` holds its steps: "2024-05:10;2024-07:5", without a day
/// before the colon where a step holds from the start.
QByteArray treatmentData(const PlacedCohort &);
/// A row a course of the index treatment, by start within a patient, with the plan that it follows. A reason
/// to stop is the name that the table prints.
QByteArray courseData(const PlacedCohort &);
/// A row an infusion, given or missed, by date; `course` counts the patient's courses from 1.
QByteArray infusionData(const PlacedCohort &);
/// A row an adverse event. `term` is the name that the table prints.
QByteArray eventData(const PlacedCohort &);

} // namespace malar
