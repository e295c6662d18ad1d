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
template <>
inline constexpr auto
    keysOf<Drug> = keys<Drug>("topical_glucocorticoids", "topical_calcineurin_inhibitors",
                              "hydroxychloroquine", "chloroquine", "mepacrine", "oral_glucocorticoids",
                              "methotrexate", "azathioprine", "mycophenolate_mofetil", "thalidomide",
                              "lenalidomide", "apremilast", "dapsone", "retinoids", "belimumab", "rituximab",
                              "anifrolumab", "intravenous_immunoglobulin", "other");

enum class TreatmentKind : std::uint8_t { Previous, Concomitant };
template <> inline constexpr auto keysOf<TreatmentKind> = keys<TreatmentKind>("previous", "concomitant");

/// In what a dose is counted. Oral glucocorticoids are prednisone-equivalent.
enum class DoseUnit : std::uint8_t { MgPerDay, MgPerWeek, MgPerMonth, GramPerDay, GramPerMonth };
template <>
inline constexpr auto keysOf<DoseUnit> = keys<DoseUnit>("mg_per_day", "mg_per_week", "mg_per_month",
                                                        "g_per_day", "g_per_month");
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
template <>
inline constexpr auto keysOf<StopReason> = keys<StopReason>("not_stated", "ineffective", "lost_effect",
                                                            "adverse_event", "remission", "patient_choice",
                                                            "other");

/// How the skin responded to a treatment, in the clinician's judgement.
enum class TreatmentResponse : std::uint8_t { NotStated, None, Partial, Complete };
template <>
inline constexpr auto keysOf<TreatmentResponse> = keys<TreatmentResponse>("not_stated", "none", "partial",
                                                                          "complete");

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
template <> inline constexpr auto keysOf<InfusionState> = keys<InfusionState>("given", "missed");

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
