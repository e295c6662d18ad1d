#pragma once

#include "core/domain/record.h"

namespace malar {

/// What is wrong or unusual in a patient's record, apart from the visits.
struct PatientIssue {
    enum class Kind : std::uint8_t {
        // These block saving.
        NoCode,
        CodeTaken, // another patient has it, without regard to case
        BirthYearImplausible,
        BirthDateOfAnotherYear, // the full birth date does not lie in the birth year
        OnsetBeforeBirth,
        OnsetInFuture,
        FollowUpInFuture,
        ConsentInFuture,
        DoseNotPositive,
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
        TreatmentEndsBeforeStart,
        NegativeDose,
        EventUnnamed,
        EventGradeOutOfRange,
        EventEndsBeforeOnset,
        EventInFuture,
        BiomarkerInFuture,
        // These ask for a reason, once.
        ConsentAfterFirstDose,
        NoConsent,             // treated without a consent on record
        InfusionAfterWithdrawal, // given after the last consent was withdrawn
        // These are pointed out.
        SamePerson // `other` has the same name and birth year
    };

    Kind kind;
    std::optional<QDate> date; // the day that it is about, such as the infusion's
    PatientId other = {};      // the patient that it is about; null where there is none

    bool blocks() const { return kind < Kind::ConsentAfterFirstDose; }
    bool asks() const { return !blocks() && kind < Kind::SamePerson; }
    bool operator==(const PatientIssue &) const = default;
};

/// The oldest age that is taken for one.
inline constexpr int oldestAge = 115;

/// `others` are the registry's records; the patient's own older state may be among them.
std::vector<PatientIssue> check(const PatientRecord &, std::span<const PatientRecord> others, QDate today);

} // namespace malar
