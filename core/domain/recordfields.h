#pragma once

#include "core/domain/fields.h"
#include "core/domain/onelinetext.h"

namespace malar {

namespace rule {
inline constexpr Rule required{.required = true};
inline constexpr Rule notes{.notes = true};
inline constexpr Rule identifier{.identifier = true};
inline constexpr Rule dose{.required = true, .low = 0, .high = largestDose};
/// In pixels: more than the program keeps of a photograph, and not a bomb.
inline constexpr Rule side{.required = true, .low = 1, .high = 4096};
} // namespace rule

template <> struct FieldsOf<Patient> {
    static constexpr auto list = std::tuple_cat(
        std::tuple{
            Field{"id", &Patient::id},
            Field{"code", &Patient::code, {.required = true, .exported = false, .high = longest::code}},
            Field{"centre", &Patient::centre}, Field{"sex", &Patient::sex},
            Field{"birth_year", &Patient::birthYear, {.low = 1800, .high = 2999}},
            Field{"subtypes", &Patient::subtypes}, Field{"systemic_lupus", &Patient::systemicLupus},
            Field{"disease_onset", &Patient::diseaseOnset}, Field{"last_follow_up", &Patient::lastFollowUp},
            Field{"phototype", &Patient::phototype, {.low = 1, .high = 6}},
            Field{"smoking", &Patient::smoking}},
        fieldsOfEach<Serology>(&Patient::serology),
        std::tuple{
            Field{"entered_in_error", &Patient::enteredInErrorReason, {.notes = true, .exported = false}}});
};

template <> struct FieldsOf<Identity> {
    static constexpr std::tuple list{Field{"name", &Identity::name, rule::identifier},
                                     Field{"hospital_number", &Identity::hospitalNumber, rule::identifier},
                                     Field{"birth_date", &Identity::birthDate, rule::identifier},
                                     Field{"contact", &Identity::contact, rule::identifier}};
};

template <> struct FieldsOf<Consent> {
    static constexpr auto list = std::tuple_cat(
        std::tuple{Field{"id", &Consent::id}, Field{"date", &Consent::date, rule::required},
                   Field{"version", &Consent::version}, Field{"scope", &Consent::scope, rule::notes}},
        fieldsOfEach<ConsentScope>(&Consent::scopes), std::tuple{Field{"withdrawn", &Consent::withdrawn}});
};

template <> struct FieldsOf<Infusion> {
    static constexpr std::tuple list{Field{"id", &Infusion::id},
                                     Field{"date", &Infusion::date, rule::required},
                                     Field{"state", &Infusion::state, rule::required},
                                     Field{"dose_mg", &Infusion::doseMg, rule::dose},
                                     Field{"lot", &Infusion::lot},
                                     Field{"note", &Infusion::note, rule::notes}};
};

template <> struct FieldsOf<Course> {
    static constexpr std::tuple list{
        Field{"id", &Course::id},
        Field{"drug", &Course::drug, rule::required},
        Field{"other_name", &Course::otherName},
        Field{"dose_mg", &Course::doseMg, rule::dose},
        Field{"route", &Course::route},
        Field{"interval_days", &Course::intervalDays, {.required = true, .low = 1, .high = 9999}},
        Field{"start", &Course::start, rule::required},
        Field{"stop", &Course::stop},
        Field{"stop_reason", &Course::stopReason},
        Field{"infusions", &Course::infusions}};
};

template <> struct FieldsOf<DoseStep> {
    static constexpr std::tuple list{Field{"from", &DoseStep::from},
                                     Field{"amount", &DoseStep::amount, rule::dose}};
};

template <> struct FieldsOf<Treatment> {
    static constexpr std::tuple list{Field{"id", &Treatment::id},
                                     Field{"kind", &Treatment::kind, rule::required},
                                     Field{"drug", &Treatment::drug, rule::required},
                                     Field{"other_name", &Treatment::otherName},
                                     Field{"from", &Treatment::from},
                                     Field{"to", &Treatment::to},
                                     Field{"stop_reason", &Treatment::stopReason},
                                     Field{"response", &Treatment::response},
                                     Field{"unit", &Treatment::unit},
                                     Field{"doses", &Treatment::doses}};
};

template <> struct FieldsOf<AdverseEvent> {
    static constexpr std::tuple list{
        Field{"id", &AdverseEvent::id},
        Field{"reported", &AdverseEvent::reported, rule::required},
        Field{"visit", &AdverseEvent::visit},
        Field{"term", &AdverseEvent::term, rule::required},
        Field{"grade", &AdverseEvent::grade, {.low = mildestGrade, .high = worstGrade}},
        Field{"serious", &AdverseEvent::serious},
        Field{"relation", &AdverseEvent::relation},
        Field{"action", &AdverseEvent::action},
        Field{"outcome", &AdverseEvent::outcome},
        Field{"onset", &AdverseEvent::onset},
        Field{"end", &AdverseEvent::end},
        Field{"note", &AdverseEvent::note, rule::notes}};
};

template <> struct FieldsOf<Biomarker> {
    static constexpr std::tuple list{Field{"date", &Biomarker::date, rule::required},
                                     Field{"subset", &Biomarker::subset},
                                     Field{"marker", &Biomarker::marker, {.required = true, .high = 26}},
                                     Field{"value", &Biomarker::value, {.required = true, .exact = true}},
                                     Field{"limit", &Biomarker::limit},
                                     Field{"unit", &Biomarker::unit, rule::required}};
};

template <> struct FieldsOf<Photograph> {
    static constexpr std::tuple list{Field{"id", &Photograph::id},
                                     Field{"date", &Photograph::date, rule::required},
                                     Field{"region", &Photograph::region},
                                     Field{"visit", &Photograph::visit},
                                     Field{"note", &Photograph::note, rule::notes},
                                     Field{"width", &Photograph::width, rule::side},
                                     Field{"height", &Photograph::height, rule::side}};
};

/// Beside its answers, their marks and scales.
template <> struct FieldsOf<Visit> {
    static constexpr std::tuple list{
        Field{"id", &Visit::id, rule::required},     Field{"patient", &Visit::patient, rule::required},
        Field{"date", &Visit::date, rule::required}, Field{"state", &Visit::state, rule::required},
        Field{"assessor", &Visit::assessor},         Field{"adverse_events", &Visit::adverseEvents},
        Field{"note", &Visit::note, rule::notes}};
};

template <> struct FieldsOf<Scale> {
    static constexpr std::tuple list{Field{"key", &Scale::key, rule::required},
                                     Field{"name", &Scale::name, rule::required},
                                     Field{"highest", &Scale::highest, rule::required},
                                     Field{"direction", &Scale::direction, rule::required},
                                     Field{"anchor_low", &Scale::lowAnchor, rule::required},
                                     Field{"anchor_high", &Scale::highAnchor, rule::required}};
};

/// What a record has beside its patient, but for the identity and the visits, which are kept apart.
template <> struct FieldsOf<PatientRecord> {
    static constexpr std::tuple list{Field{"consents", &PatientRecord::consents},
                                     Field{"courses", &PatientRecord::courses},
                                     Field{"treatments", &PatientRecord::treatments},
                                     Field{"adverse_events", &PatientRecord::adverseEvents},
                                     Field{"biomarkers", &PatientRecord::biomarkers},
                                     Field{"photographs", &PatientRecord::photographs}};
};

} // namespace malar
