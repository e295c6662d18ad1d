#pragma once

#include "core/domain/id.h"
#include "core/domain/patient.h"

namespace malar {

/// The pick list of previous, concomitant and index treatments.
enum class Drug : std::uint8_t {
    TopicalGlucocorticoids,
    TopicalCalcineurinInhibitors,
    Hydroxychloroquine,
    Chloroquine,
    Mepacrine,
    OralGlucocorticoids,
    Methotrexate,
    Azathioprine,
    MycophenolateMofetil,
    Thalidomide,
    Lenalidomide,
    Apremilast,
    Dapsone,
    Retinoids,
    Belimumab,
    Rituximab,
    Anifrolumab,
    IntravenousImmunoglobulin,
    Other
};
inline constexpr std::array<std::string_view, 19> drugKeys{"topical_glucocorticoids",
                                                           "topical_calcineurin_inhibitors",
                                                           "hydroxychloroquine",
                                                           "chloroquine",
                                                           "mepacrine",
                                                           "oral_glucocorticoids",
                                                           "methotrexate",
                                                           "azathioprine",
                                                           "mycophenolate_mofetil",
                                                           "thalidomide",
                                                           "lenalidomide",
                                                           "apremilast",
                                                           "dapsone",
                                                           "retinoids",
                                                           "belimumab",
                                                           "rituximab",
                                                           "anifrolumab",
                                                           "intravenous_immunoglobulin",
                                                           "other"};
constexpr std::string_view key(Drug drug) { return drugKeys[static_cast<std::size_t>(drug)]; }

enum class TreatmentKind : std::uint8_t { Previous, Concomitant };
inline constexpr std::array<std::string_view, 2> treatmentKindKeys{"previous", "concomitant"};
constexpr std::string_view key(TreatmentKind kind)
{
    return treatmentKindKeys[static_cast<std::size_t>(kind)];
}

/// In what a dose is counted. Oral glucocorticoids are prednisone-equivalent.
enum class DoseUnit : std::uint8_t { MgPerDay, MgPerWeek, MgPerMonth, GramPerDay, GramPerMonth };
inline constexpr std::array<std::string_view, 5> doseUnitKeys{"mg_per_day", "mg_per_week", "mg_per_month",
                                                              "g_per_day", "g_per_month"};
constexpr std::string_view key(DoseUnit unit) { return doseUnitKeys[static_cast<std::size_t>(unit)]; }
DoseUnit usualUnit(Drug);
/// Whether a dose means something: a cream has none.
bool hasDose(Drug);

/// More is no dose, in whatever unit.
inline constexpr double largestDose = 1e9;

/// From a day on, this much. Zero pauses the treatment.
struct DoseStep {
    std::optional<PartialDate> from; // none: from the treatment's start
    double amount = 0;
    bool operator==(const DoseStep &) const = default;
};

/// Whether each begins on a later day than the one before it; only the first need not say when.
bool inOrder(std::span<const DoseStep>);

enum class StopReason : std::uint8_t {
    NotStated,
    Ineffective,
    LostEffect,
    AdverseEvent,
    Remission,
    PatientChoice,
    Other
};
inline constexpr std::array<std::string_view, 7> stopReasonKeys{
    "not_stated", "ineffective", "lost_effect", "adverse_event", "remission", "patient_choice", "other"};
constexpr std::string_view key(StopReason reason) { return stopReasonKeys[static_cast<std::size_t>(reason)]; }

/// How the skin responded to a treatment, in the clinician's judgement.
enum class TreatmentResponse : std::uint8_t { NotStated, None, Partial, Complete };
inline constexpr std::array<std::string_view, 4> treatmentResponseKeys{"not_stated", "none", "partial",
                                                                       "complete"};
constexpr std::string_view key(TreatmentResponse response)
{
    return treatmentResponseKeys[static_cast<std::size_t>(response)];
}

/// A treatment before or beside the index treatment. Open ends mean "not known", not "for ever".
struct Treatment {
    TreatmentId id;
    TreatmentKind kind = TreatmentKind::Previous;
    Drug drug = Drug::Other;
    QString otherName; // only with Drug::Other
    std::optional<PartialDate> from;
    std::optional<PartialDate> to;
    StopReason stopReason = StopReason::NotStated;
    TreatmentResponse response = TreatmentResponse::NotStated;
    DoseUnit unit = DoseUnit::MgPerDay;
    std::vector<DoseStep> doses = {}; // in their order; none: not stated

    bool operator==(const Treatment &) const = default;
};

enum class InfusionState : std::uint8_t { Given, Missed };
inline constexpr std::array<std::string_view, 2> infusionStateKeys{"given", "missed"};
constexpr std::string_view key(InfusionState state)
{
    return infusionStateKeys[static_cast<std::size_t>(state)];
}

/// One dose of the index treatment, given or missed on its day. Late and reduced are not typed but follow
/// from the plan: see core/domain/infusionplan.
struct Infusion {
    InfusionId id;
    QDate date;
    InfusionState state = InfusionState::Given;
    double doseMg = 0;
    QString note;     // why it was late, missed or reduced
    QString lot = {}; // of the vial

    bool operator==(const Infusion &) const = default;
};

/// A course of the index treatment: the drug whose start is day 0.
struct Course {
    CourseId id;
    Drug drug = Drug::Anifrolumab;
    QString otherName; // only with Drug::Other
    double doseMg = 300;
    QString route = QStringLiteral("IV");
    int intervalDays = 28;
    QDate start;
    std::optional<QDate> stop;
    QString stopReason;
    std::vector<Infusion> infusions; // by date

    bool operator==(const Course &) const = default;
};

/// Day 0: the first given dose of the first course, else that course's start; nothing without a course.
std::optional<QDate> dayZero(std::span<const Course>);

/// Whether any concomitant treatment was running on the day: combination, else monotherapy. A treatment
/// without dates counts.
bool isCombination(std::span<const Treatment>, QDate day);

} // namespace malar
