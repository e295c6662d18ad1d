#include "core/exchange/tables.h"

#include "core/domain/biomarkervalue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// Whether the patient has the subtype: several apply, and a cell holds one value.
Column<Patient> subtypeColumn(Subtype subtype)
{
    return {yesNo("cle_" + std::string(key(subtype))),
            [subtype](const Patient &patient, std::string &out) {
                cell::write(out, std::ranges::find(patient.subtypes, subtype) != patient.subtypes.end());
            },
            [subtype](std::string_view text, Patient &patient) {
                bool has = false;
                const cell::Misread misread = cell::read(text, {}, has);
                if (has)
                    patient.subtypes.push_back(subtype);
                return misread;
            }};
}

Column<Patient> serologyColumn(Serology test)
{
    return column<Patient>(
        choice<Answer>(std::string(key(test))), [test](auto &patient) -> auto & {
            return patient.serology[static_cast<std::size_t>(test)];
        });
}

/// Exact: another number would be printed.
Column<Biomarker> biomarkerValueColumn()
{
    Column<Biomarker> value = column<Biomarker>(required(real("biomarker_value", {})), &Biomarker::value);
    value.read = [read = value.read](std::string_view text, Biomarker &row) -> cell::Misread {
        if (const cell::Misread misread = read(text, row))
            return misread;
        return isExact(row.value) ? cell::Misread() : Refusal::Reason::TooFine;
    };
    return value;
}

Column<Consent> scopeColumn(ConsentScope scope)
{
    return {yesNo("consent_" + std::string(key(scope))),
            [scope](const Consent &consent, std::string &out) { cell::write(out, consent.has(scope)); },
            [scope](std::string_view text, Consent &consent) {
                return cell::read(text, {}, consent.scopes[static_cast<std::size_t>(scope)]);
            }};
}

} // namespace

Table<Patient> patientTable()
{
    Table<Patient> table{u"patients.csv"_s, {}};
    auto &all = table.columns;
    all = {column<Patient>(text("centre"), &Patient::centre),
           column<Patient>(choice<Sex>("sex"), &Patient::sex),
           column<Patient>(whole("birth_year", 1800, 2999), &Patient::birthYear)};
    for (std::size_t i = 0; i < keysOf<Subtype>.size(); ++i)
        all.push_back(subtypeColumn(static_cast<Subtype>(i)));
    all.push_back(column<Patient>(choice<Answer>("systemic_lupus"), &Patient::systemicLupus));
    all.push_back(column<Patient>(partialDay("disease_onset"), &Patient::diseaseOnset));
    all.push_back(column<Patient>(day("last_follow_up"), &Patient::lastFollowUp));
    all.push_back(column<Patient>(whole("phototype", 1, 6), &Patient::phototype));
    all.push_back(column<Patient>(choice<Smoking>("smoking"), &Patient::smoking));
    for (std::size_t i = 0; i < keysOf<Serology>.size(); ++i)
        all.push_back(serologyColumn(static_cast<Serology>(i)));
    return table;
}

Table<Identity> identityTable()
{
    return {u"identity.csv"_s,
            {column<Identity>(identifier(text("name")), &Identity::name),
             column<Identity>(identifier(text("hospital_number")), &Identity::hospitalNumber),
             column<Identity>(identifier(day("birth_date")), &Identity::birthDate),
             column<Identity>(identifier(text("contact")), &Identity::contact)}};
}

Table<Consent> consentTable()
{
    return {u"consents.csv"_s,
            {column<Consent>(required(day("consent_date")), &Consent::date),
             column<Consent>(text("consent_version"), &Consent::version),
             column<Consent>(notes("consent_scope"), &Consent::scope), scopeColumn(ConsentScope::OffLabelUse),
             scopeColumn(ConsentScope::StudyData), scopeColumn(ConsentScope::Photographs),
             column<Consent>(day("consent_withdrawn"), &Consent::withdrawn)}};
}

Table<EventRow> adverseEventTable()
{
    using Row = EventRow;
    const auto of = [](auto member) {
        return [member](auto &row) -> auto & { return row.event.*member; };
    };
    using Event = AdverseEvent;
    return {u"adverse_events.csv"_s,
            {column<Row>(required(day("event_reported")), of(&Event::reported)),
             column<Row>(day(std::string(eventVisitColumn)), &Row::visit),
             column<Row>(required(text("event_term")), of(&Event::term)),
             column<Row>(whole("event_grade", mildestGrade, worstGrade), of(&Event::grade)),
             column<Row>(choice<Answer>("event_serious"), of(&Event::serious)),
             column<Row>(choice<EventRelation>("event_relation"), of(&Event::relation)),
             column<Row>(choice<EventAction>("event_action"), of(&Event::action)),
             column<Row>(choice<EventOutcome>("event_outcome"), of(&Event::outcome)),
             column<Row>(partialDay("event_onset"), of(&Event::onset)),
             column<Row>(partialDay("event_end"), of(&Event::end)),
             column<Row>(notes("event_note"), of(&Event::note))}};
}

Table<Biomarker> biomarkerTable()
{
    return {u"biomarkers.csv"_s,
            {column<Biomarker>(required(day("biomarker_date")), &Biomarker::date),
             column<Biomarker>(text("biomarker_subset"), &Biomarker::subset),
             column<Biomarker>(required(shortText("biomarker_marker", 26)), &Biomarker::marker),
             biomarkerValueColumn(),
             column<Biomarker>(choice<Limit>(std::string(biomarkerLimitColumn)), &Biomarker::limit),
             column<Biomarker>(required(text("biomarker_unit")), &Biomarker::unit)}};
}

} // namespace malar::exchange
