#pragma once

#include "core/domain/check.h"
#include "core/domain/merging.h"
#include "core/domain/patientcheck.h"
#include "core/domain/study.h"

#include <set>

/// Three ways into one: what is here, what was sent, and what the same source sent last.
///
/// Of each unit: theirs as they sent it last, ours stays; ours as they sent it last, theirs is taken; both
/// the same, nothing; else a conflict, which somebody decides. A unit is a field of a patient, a part of a
/// record without its own parts, or a visit as a whole: answers that nobody scored together are no visit.
namespace malar::exchange {

/// What was sent, read whole.
struct Delivery {
    Sender from;
    Study study;
};

struct MergeUnit {
    PatientId patient;
    std::optional<VisitId> visit = {}; // as a whole
    std::string_view field = {};       // of FieldsOf<Patient>, or the list of parts
    QString id = {};                   // of the part in its list

    bool operator==(const MergeUnit &) const = default;
    bool operator<(const MergeUnit &other) const
    {
        return std::tie(patient, visit, field, id) <
               std::tie(other.patient, other.visit, other.field, other.id);
    }
};

enum class MergeKind : std::uint8_t { Added, Changed, Removed };

struct MergeChange {
    MergeUnit unit;
    MergeKind kind;
    bool operator==(const MergeChange &) const = default;
};

/// Whose a unit is where both have changed it.
enum class MergeSide : std::uint8_t { Ours, Theirs };
using Decisions = std::map<MergeUnit, MergeSide>;

/// A patient whom the delivery changes, or asks about.
struct MergedPatient {
    PatientFile ours;   // without a code: a new one
    PatientFile theirs; // under our ids
    Sent base;
    PatientFile after; // with all that is nobody's question
    bool isNew() const { return ours.record.patient.code.isEmpty(); }
};

/// What stands in the way of all of it, or is told.
struct MergeProblem {
    enum class Kind : std::uint8_t {
        // These refuse the delivery.
        OtherKindOfData, // training data into a registry of patients, or the other way round
        OtherRegistry,   // of a registry that nothing was taken from before
        Older,           // than what was taken from that source last
        CodeTaken,       // by another patient, at another centre
        RecordIssue,     // `record`
        VisitIssue,      // `visit`
        SameDay,         // two visits of a patient on a day
        NoneBesideEvent, // a visit at which there was no adverse event, and one told at it
        // These are told.
        SettingDiffers, // `detail`: its key
        WithdrawnHere,  // nothing was taken but consents
        VisitGone,      // was sent before and is no more
        DraftOfComplete,
        PhotographGone,
        NoPhotographConsent // it was not taken
    };
    Kind kind;
    QString code = {}; // of the patient
    QDate day = {};
    std::optional<PatientIssue> record = {};
    std::optional<Issue> visit = {};
    QString detail = {};

    bool blocks() const { return kind < Kind::SettingDiffers; }
    bool operator==(const MergeProblem &) const = default;
};

struct MergeCounts {
    std::size_t newPatients = 0;
    std::size_t changedPatients = 0;
    std::size_t samePatients = 0;
    std::size_t newVisits = 0;
    std::size_t changedVisits = 0;
    std::size_t otherChanges = 0;     // fields and parts of known patients
    std::size_t withdrawn = 0;        // patients of whom nothing but that came
    std::size_t unknownWithdrawn = 0; // whom nobody here knows
    bool operator==(const MergeCounts &) const = default;
};

struct MergePlan {
    Sender from;
    std::vector<MergedPatient> patients; // by code
    std::vector<MergeChange> changes;
    std::vector<MergeUnit> conflicts;
    std::vector<MergeProblem> problems;
    MergeCounts counts;
    Base sent; // of whom it is another than before
    QDate today;
    bool cancelled = false;

    bool isAccepted() const; // where every conflict is decided
    bool isNothing() const { return changes.empty() && conflicts.empty() && sent.empty(); }
    const MergedPatient *find(const PatientId &) const;
};

/// What the registry knows of the source.
struct KnownSource {
    bool isKnown = false; // something was taken from its registry before
    int head = 0;         // of its history, when something was taken last
};

/// Nothing is written. `Base` is what the source sent last, or what both were when they were one.
MergePlan planMerge(const Study &ours, const Delivery &theirs, const Base &, QDate today,
                    const Progress & = {});
/// Why the delivery is not for this registry, or not now; nothing where it is.
std::optional<MergeProblem> fault(const Registry &ours, const Delivery &, const KnownSource &,
                                  bool acceptOther);

/// The patient as they become where the units are decided so.
PatientFile decided(const MergePlan &, const MergedPatient &, const Decisions &);
/// Who changes, each with the visits that do; what stands in the way by the decisions is added to `problems`.
std::vector<PatientFile> decided(const MergePlan &, const Decisions &, std::vector<MergeProblem> &problems);

/// The same for visits that say the same: which kind of counting one it is does not matter.
QByteArray digestOf(const Visit &);
Sent sentOf(const PatientFile &);
/// Every patient, by id.
Base baseOf(const Study &);

} // namespace malar::exchange
