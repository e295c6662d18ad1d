#pragma once

#include "core/domain/record.h"

/// Patients for the analysis: the training cohort, and single ones made to measure.
namespace malar::test {

/// The ten synthetic patients of resources/training_cohort, by code.
std::vector<PatientFile> trainingFiles();
std::vector<PatientRecord> trainingRecords();

/// What a patient scored on a day of the study; complete unless said otherwise.
struct Scored {
    int day;
    int activity;
    int damage = 0;
    VisitState state = VisitState::Complete;
};

/// On the drug since 14 January 2025, with these visits.
PatientRecord scored(const QString &code, const std::vector<Scored> &);

/// The same with what was answered on a scale at its visits, in their order; nothing where it was left open.
PatientRecord answered(PatientRecord, const Scale &, const std::vector<std::optional<int>> &);
/// Eight patients at baseline and months 1, 3 and 6, with their itch; one leaves it open at the last visit.
std::vector<PatientRecord> itchingRecords(const Scale &);

/// Four patients made by hand: P1 with a late, a reduced, a missed and an unrecorded infusion; P2 who changed
/// from anifrolumab to belimumab; P3 with two courses of anifrolumab; P4 without any. Of the first three
/// there are five adverse events that count, and two that do not.
std::vector<PatientRecord> clinicalRecords();
/// Day 0 of those who have one.
inline const QDate clinicalDayZero(2025, 1, 14);

/// Every second visit of each as it comes where only the totals were kept.
std::vector<PatientFile> halfTotalsOnly(std::vector<PatientFile>);
Visit totalsOnlyOf(Visit);

/// A record of every file.
std::vector<PatientRecord> recordsOf(const std::vector<PatientFile> &);

} // namespace malar::test
