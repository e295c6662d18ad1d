#pragma once

#include "core/analysis/plot.h"
#include "core/domain/record.h"

/// What a patient's course shows beside the scores. The plot knows its day of month 0 already.
namespace malar::courseparts {

void addMarks(Plot &, const PatientRecord &);  // infusions, drafts, consents and their withdrawal
void addEvents(Plot &, const PatientRecord &); // adverse events
void addBars(Plot &, const PatientRecord &);   // treatments; previous ones without any date are counted

/// Every treatment: index, concomitant, previous; each by its start, those without one first.
std::vector<Plot::Bar> bars(const PatientRecord &);

/// Widens the axis so far that what happened under treatment, or in the three months before, lies on it. What
/// is older does not: a treatment of years ago would leave the scores no room.
void extend(const Plot &, double &first, double &last);
/// Counts the bars that end before the axis begins, and takes them away.
void dropEarlier(Plot &);

} // namespace malar::courseparts
