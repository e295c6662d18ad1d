#pragma once

#include "core/domain/study.h"
#include "core/exchange/problem.h"
#include "core/exchange/tables.h"

namespace malar::exchange {

struct ImportTarget;

/// A value with the row that it was read from.
template <class T> struct Placed {
    T value;
    std::size_t row = 0;
};
template <class T> using PlacedList = std::vector<Placed<T>>;

/// A patient of a folder as its rows were read, before they are put together.
struct Candidate {
    std::size_t row = 0; // in patients.csv
    Patient patient;
    std::optional<Placed<Identity>> identity;
    PlacedList<Consent> consents;
    PlacedList<VisitRow> visits;
    PlacedList<MarkRow> marks;
    PlacedList<CourseRow> courses;
    PlacedList<InfusionRow> infusions;
    PlacedList<TreatmentRow> treatments;
    PlacedList<DoseRow> doses;
    PlacedList<AdverseEvent> adverseEvents;
    PlacedList<Biomarker> biomarkers;
    PlacedList<PhotographRow> photographs;
    bool hasBadRows = false; // some of its rows are not here, as they could not be read
};

/// The patient with ids of its own. What does not fit together is a problem: rows that are there twice, or
/// belong to a course, treatment or visit that is not there.
PatientFile assembled(Candidate &, Problems &);

/// What the registry and its pages would not accept, each in its row.
void judge(const Candidate &, const PatientFile &, const ImportTarget &, Problems &);
/// The same of the visits alone: the totals that the file tells, and what a visit that counts must have.
void judgeVisits(const Candidate &, const PatientFile &, const ImportTarget &, Problems &);

/// Each date before birth, long ago or far ahead, in its cell; of the record, or of its visits.
void judgeDates(const Candidate &, const ImportTarget &, Problems &);
void judgeVisitDates(const Candidate &, const PatientRecord &, const ImportTarget &, Problems &);

} // namespace malar::exchange
