#pragma once

#include "core/domain/datecheck.h"

namespace malar {

/// What is wrong or unusual in a patient's record, apart from the visits.
struct PatientIssue {
    enum class Kind : std::uint8_t {
        // These block saving.
        NoCode,
        CodeTaken, // another patient has it, without regard to case
        TextTooLong,
        DateBeforeBirth,
        BirthYearImplausible,
        BirthDateOfAnotherYear, // the full birth date does not lie in the birth year
        OnsetBeforeBirth,
        OnsetInFuture,
        FollowUpInFuture,
        ConsentInFuture,
        DoseNotPositive,     // of the course
        InfusionWithoutDose, // given, and its dose is not more than 0
        IntervalNotPositive,
        StopBeforeStart,
        InfusionBeforeStart,
        InfusionAfterStop,
        InfusionTwice,    // two on one day
        InfusionInFuture, // given on a day to come
        OtherDrugUnnamed,
        HospitalNumberTaken, // `other` has it
        PhototypeOutOfRange,
        WithdrawnBeforeGiven, // a consent
        WithdrawnInFuture,
        TreatmentEndsBeforeStart,
        NegativeDose,
        DoseTooLarge,
        DosesOutOfOrder, // the steps of a treatment
        EventUnnamed,
        EventGradeOutOfRange,
        EventEndsBeforeOnset,
        EventInFuture,
        BiomarkerInFuture,
        // These ask for a reason, once.
        ConsentAfterFirstDose,   // no consent to the treatment stood on day 0, and one was given later
        NoConsent,               // treated without a consent to it on record
        InfusionAfterWithdrawal, // given after consent to it was withdrawn
        DateLongAgo,             // more than `longAgoYears` ago
        StartFarAhead,           // of a treatment, more than a year from today
        // These are pointed out.
        SamePerson, // `other` has the same name and birth year, or a similar one and the same full birth date
        NumberAlike, // the hospital number of `other` looks like it
        CodeAlike    // the code of `other` looks like it
    };

    Kind kind;
    std::optional<QDate> date;            // the day that it is about, such as the infusion's
    PatientId other = {};                 // the patient that it is about; null where there is none
    RecordPart part = RecordPart::Person; // in which the date stands

    bool blocks() const { return kind < Kind::ConsentAfterFirstDose; }
    bool isAboutDate() const { return kind == Kind::DateLongAgo || kind == Kind::StartFarAhead; }
    bool asks() const { return !blocks() && kind < Kind::SamePerson; }
    bool operator==(const PatientIssue &) const = default;
};

/// From when on no infusion may be given: consent to the treatment was withdrawn, or to the study.
std::optional<QDate> treatmentWithdrawal(std::span<const Consent>);

/// That withdrawal, where it stands on the day: no infusion is recorded at a visit of it.
std::optional<QDate> withdrawalOn(QDate, std::span<const Consent>);

/// The year as it is recorded, or that of the full birth date.
std::optional<int> birthYear(const Patient &, const Identity &);

/// The oldest age that is taken for one.
inline constexpr int oldestAge = 115;

/// `others` are the registry's records; the patient's own older state may be among them.
std::vector<PatientIssue> check(const PatientRecord &, std::span<const PatientRecord> others, QDate today);

/// What asks for a reason now, without that which stood in the same way in `before`: it was explained then.
std::vector<PatientIssue> unexplained(const PatientRecord &before, const PatientRecord &now, QDate today);

/// What forbids that infusions become so at a visit: what blocks, or a withdrawal before one of them, for
/// which the record only asks for a reason. Nothing that stood in `before`.
std::optional<PatientIssue> forbiddenAtVisit(const PatientRecord &before, const PatientRecord &now,
                                             QDate today);
/// As unexplained(), at a visit: the first dose that was given asks again about the consent.
std::vector<PatientIssue> unexplainedAtVisit(const PatientRecord &before, const PatientRecord &now,
                                             QDate today);

/// Other patients who may be this one, by name, number or code, without those that were so in `before`
/// already.
std::vector<PatientIssue> samePersons(const PatientRecord &before, const PatientRecord &now,
                                      std::span<const PatientRecord> others);

} // namespace malar
