#include "core/domain/keytext.h"
#include "core/exchange/fhir.h"
#include "core/exchange/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange::fhir {
namespace {

QJsonObject codeIn(const QString &system, const QString &code)
{
    return {{u"coding"_s, QJsonArray{QJsonObject{{u"system"_s, system}, {u"code"_s, code}}}}};
}

} // namespace

QJsonObject Resources::patient(std::size_t row) const
{
    const WrittenTable &table = m_written.table(u"patients");
    const QString code = table.text(row, patientColumn);
    QJsonObject patient{
        {u"resourceType"_s, u"Patient"_s},
        {u"identifier"_s,
         QJsonArray{QJsonObject{{u"system"_s, u"urn:uuid:"_s + m_registry.toString(QUuid::WithoutBraces)},
                                {u"value"_s, code}}}}};
    if (const QString sex = table.text(row, "sex"); !isUnanswered(sex.toStdString()))
        patient.insert(u"gender"_s, sex);
    if (const QString year = table.text(row, "birth_year"); !year.isEmpty())
        patient.insert(u"birthDate"_s, year);
    std::vector<std::string_view> others;
    for (const Field &field : table.fields)
        if (field.name != patientColumn && field.name != "sex" && field.name != "birth_year")
            others.push_back(field.name);
    if (const QJsonArray rest = extensions(table, row, others); !rest.isEmpty())
        patient.insert(u"extension"_s, rest);
    return patient;
}

QJsonObject Resources::consent(std::size_t row) const
{
    const WrittenTable &table = m_written.table(u"consents");
    const QString scopes = u"http://terminology.hl7.org/CodeSystem/consentscope"_s;
    const QString categories = u"http://terminology.hl7.org/CodeSystem/consentcategorycodes"_s;
    QJsonArray given;
    for (const std::string_view scope : keysOf<ConsentScope>) {
        const std::size_t at = table.column("consent_" + std::string(scope));
        if (table.cell(row, at) == "1")
            given.append(QJsonObject{
                {u"coding"_s,
                 QJsonArray{QJsonObject{{u"system"_s, ours}, {u"code"_s, keyText(table.fields[at].name)}}}},
                {u"text"_s, m_written.words.label(table.fields[at])}});
    }
    QJsonObject provision{{u"type"_s, u"permit"_s}};
    if (!given.isEmpty())
        provision.insert(u"code"_s, given);
    if (const QString until = table.text(row, "consent_withdrawn"); !until.isEmpty())
        provision.insert(u"period"_s,
                         QJsonObject{{u"start"_s, table.text(row, "consent_date")}, {u"end"_s, until}});
    const QString version = table.text(row, "consent_version");
    QJsonObject consent{
        {u"resourceType"_s, u"Consent"_s},
        {u"status"_s, table.text(row, "consent_withdrawn").isEmpty() ? u"active"_s : u"inactive"_s},
        {u"scope"_s, codeIn(scopes, u"research"_s)},
        {u"category"_s, QJsonArray{codeIn(categories, u"research"_s)}},
        {u"patient"_s, subjectOf(table, row)},
        {u"dateTime"_s, table.text(row, "consent_date")},
        {u"policyRule"_s, QJsonObject{{u"text"_s, version.isEmpty() ? u"-"_s : version}}},
        {u"provision"_s, provision}};
    constexpr std::array<std::string_view, 1> words{"consent_scope"};
    if (const QJsonArray rest = extensions(table, row, words); !rest.isEmpty())
        consent.insert(u"extension"_s, rest);
    return consent;
}

/// Of the course that the infusion is of.
QJsonObject Resources::medication(const WrittenTable &infusions, std::size_t row) const
{
    const std::string_view number = infusions.cell(row, infusions.column("infusion_course"));
    const auto found = m_courses.find(std::pair(infusions.cell(row, 0), number));
    if (found == m_courses.end())
        return {};
    const WrittenTable &courses = m_written.table(u"courses");
    QJsonObject drug = conceptOf(courses, found->second, "course_drug");
    if (const QString name = courses.text(found->second, "course_other_name"); !name.isEmpty())
        drug.insert(u"text"_s, name);
    return {{u"drug"_s, drug}, {u"route"_s, courses.text(found->second, "course_route")}};
}

QJsonObject Resources::administration(std::size_t row) const
{
    const WrittenTable &table = m_written.table(u"infusions");
    const bool given = table.text(row, "infusion_state") == u"given";
    const QJsonObject course = medication(table, row);
    QJsonObject made{{u"resourceType"_s, u"MedicationAdministration"_s},
                     {u"status"_s, given ? u"completed"_s : u"not-done"_s},
                     {u"medicationCodeableConcept"_s, course.value(u"drug"_s)},
                     {u"subject"_s, subjectOf(table, row)},
                     {u"effectiveDateTime"_s, table.text(row, "infusion_date")}};
    if (given) {
        const double dose = numberOf(table.cell(row, table.column("infusion_dose_mg")));
        QJsonObject dosage{{u"dose"_s, QJsonObject{{u"value"_s, dose},
                                                   {u"unit"_s, u"mg"_s},
                                                   {u"system"_s, u"http://unitsofmeasure.org"_s},
                                                   {u"code"_s, u"mg"_s}}}};
        if (const QString route = course.value(u"route"_s).toString(); !route.isEmpty())
            dosage.insert(u"route"_s, QJsonObject{{u"text"_s, route}});
        made.insert(u"dosage"_s, dosage);
    }
    if (const QString note = table.text(row, "infusion_note"); !note.isEmpty())
        made.insert(u"note"_s, QJsonArray{QJsonObject{{u"text"_s, note}}});
    constexpr std::array<std::string_view, 1> lot{"infusion_lot"};
    if (const QJsonArray rest = extensions(table, row, lot); !rest.isEmpty())
        made.insert(u"extension"_s, rest);
    return made;
}

QJsonObject Resources::adverseEvent(std::size_t row) const
{
    static const std::map<QString, QString> outcomes{
        {u"not_recovered"_s, u"ongoing"_s},
        {u"recovering"_s, u"recovering"_s},
        {u"recovered"_s, u"resolved"_s},
        {u"recovered_with_sequelae"_s, u"resolvedWithSequelae"_s},
        {u"fatal"_s, u"fatal"_s}};
    const QString system = u"http://terminology.hl7.org/CodeSystem/adverse-event-"_s;
    const WrittenTable &table = m_written.table(u"adverse_events");
    QJsonObject event{{u"resourceType"_s, u"AdverseEvent"_s},
                      {u"actuality"_s, u"actual"_s},
                      {u"event"_s, QJsonObject{{u"text"_s, table.text(row, "event_term")}}},
                      {u"subject"_s, subjectOf(table, row)},
                      {u"recordedDate"_s, table.text(row, "event_reported")}};
    if (const QString onset = table.text(row, "event_onset"); !onset.isEmpty())
        event.insert(u"date"_s, onset);
    const QString serious = table.text(row, "event_serious");
    if (serious == u"yes" || serious == u"no")
        event.insert(u"seriousness"_s,
                     codeIn(system + u"seriousness"_s, serious == u"yes" ? u"serious"_s : u"non-serious"_s));
    if (const auto found = outcomes.find(table.text(row, "event_outcome")); found != outcomes.end())
        event.insert(u"outcome"_s, codeIn(system + u"outcome"_s, found->second));
    constexpr std::array<std::string_view, 5> others{"event_grade", "event_relation", "event_action",
                                                     "event_end", "event_note"};
    if (const QJsonArray rest = extensions(table, row, others); !rest.isEmpty())
        event.insert(u"extension"_s, rest);
    return event;
}

} // namespace malar::exchange::fhir
