#include "core/exchange/fhir.h"

#include "core/domain/keytext.h"
#include "core/exchange/tables.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange::fhir {
namespace {

const QString ours = u"urn:malar:codebook"_s; // of the columns, and of the keys of their choices
const QString questionnaireUrl = u"urn:malar:questionnaire:visit"_s;

/// A key by which somebody says that nothing is known.
bool isUnanswered(std::string_view key)
{
    return key.empty() || key == "unknown" || key == "not_stated" || key == "not_asked";
}

/// What stands in a resource's own element, or is told by the bundle, is no answer beside.
bool isAsked(const Field &field)
{
    return field.name != patientColumn && field.name != key(Axis::Activity) &&
           field.name != key(Axis::Damage);
}

QString typeOf(const Field &field)
{
    switch (field.type) {
    case CellType::YesNo:
        return u"boolean"_s;
    case CellType::Choice:
        return u"choice"_s;
    case CellType::Whole:
        return u"integer"_s;
    case CellType::Real:
        return u"decimal"_s;
    case CellType::Date:
    case CellType::PartialDate:
        return u"date"_s;
    case CellType::Notes:
        return u"text"_s;
    case CellType::Text:
        break;
    }
    return u"string"_s;
}

QJsonObject codeIn(const QString &system, const QString &code)
{
    return {{u"coding"_s, QJsonArray{QJsonObject{{u"system"_s, system}, {u"code"_s, code}}}}};
}

QString statusOf(const QString &state, const QString &open)
{
    return state == u"draft" ? open : state == u"amended" ? u"amended"_s : QString();
}

} // namespace

Resources::Resources(const Written &written)
    : m_written(written), m_registry(QUuid::createUuidV5(QUuid(), written.study.registry.id))
{
    const WrittenTable &courses = written.table(u"courses");
    const std::size_t number = courses.column("course_number");
    for (std::size_t i = 0; i < courses.rows(); ++i)
        m_courses.emplace(std::pair(courses.cell(i, 0), courses.cell(i, number)), i);
}

QString Resources::url(const QString &name) const
{
    return u"urn:uuid:"_s + QUuid::createUuidV5(m_registry, name).toString(QUuid::WithoutBraces);
}

QJsonObject Resources::entry(QJsonObject resource, const QString &name) const
{
    resource.insert(u"id"_s, url(name).mid(9));
    return {{u"fullUrl"_s, url(name)}, {u"resource"_s, resource}};
}

QJsonObject Resources::subjectOf(const WrittenTable &table, std::size_t row) const
{
    return reference(patientName(table.text(row, patientColumn)));
}

QJsonObject Resources::coding(const Field &field, std::string_view key) const
{
    return {{u"system"_s, ours + u':' + keyText(field.name)},
            {u"code"_s, keyText(key)},
            {u"display"_s, m_written.words.choice(field, key)}};
}

QJsonObject Resources::conceptOf(const WrittenTable &table, std::size_t row, std::string_view column) const
{
    const std::size_t at = table.column(column);
    return {{u"coding"_s, QJsonArray{coding(table.fields[at], table.cell(row, at))}}};
}

QJsonObject Resources::answer(const Field &field, std::string_view cell) const
{
    if (cell.empty() || (field.type == CellType::Choice && isUnanswered(cell)))
        return {};
    switch (field.type) {
    case CellType::YesNo:
        return {{u"valueBoolean"_s, cell == "1"}};
    case CellType::Choice:
        return {{u"valueCoding"_s, coding(field, cell)}};
    case CellType::Whole:
        return {{u"valueInteger"_s, static_cast<int>(numberOf(cell))}};
    case CellType::Real:
        return {{u"valueDecimal"_s, numberOf(cell)}};
    case CellType::Date:
    case CellType::PartialDate:
        return {{u"valueDate"_s, textOf(field, cell)}};
    default:
        return {{u"valueString"_s, textOf(field, cell)}};
    }
}

QJsonArray Resources::extensions(const WrittenTable &table, std::size_t row,
                                 std::span<const std::string_view> columns) const
{
    QJsonArray all;
    for (const std::string_view column : columns) {
        const std::size_t at = table.column(column);
        QJsonObject value = answer(table.fields[at], table.cell(row, at));
        if (value.isEmpty())
            continue;
        value.insert(u"url"_s, ours + u':' + keyText(column));
        all.append(value);
    }
    return all;
}

QJsonObject Resources::questionnaire() const
{
    QJsonArray items;
    for (const Field &field : m_written.table(u"visits").fields) {
        if (!isAsked(field))
            continue;
        QJsonObject item{{u"linkId"_s, keyText(field.name)},
                         {u"text"_s, m_written.words.label(field)},
                         {u"type"_s, typeOf(field)}};
        QJsonArray options;
        for (const Code &code : codesOf(field, m_written.words))
            if (!isUnanswered(code.key))
                options.append(QJsonObject{{u"valueCoding"_s, coding(field, code.key)}});
        if (!options.isEmpty())
            item.insert(u"answerOption"_s, options);
        items.append(item);
    }
    return {{u"resourceType"_s, u"Questionnaire"_s},
            {u"url"_s, questionnaireUrl},
            {u"name"_s, u"Visit"_s},
            {u"title"_s, keyText(instrumentId) + u' ' + keyText(instrumentVersion)},
            {u"status"_s, u"active"_s},
            {u"subjectType"_s, QJsonArray{u"Patient"_s}},
            {u"item"_s, items}};
}

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

QJsonObject Resources::response(std::size_t row) const
{
    const WrittenTable &table = m_written.table(u"visits");
    QJsonArray items;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        if (!isAsked(table.fields[i]))
            continue;
        const QJsonObject value = answer(table.fields[i], table.cell(row, i));
        if (!value.isEmpty())
            items.append(
                QJsonObject{{u"linkId"_s, keyText(table.fields[i].name)}, {u"answer"_s, QJsonArray{value}}});
    }
    const QString status = statusOf(table.text(row, "visit_state"), u"in-progress"_s);
    return {{u"resourceType"_s, u"QuestionnaireResponse"_s},
            {u"questionnaire"_s, questionnaireUrl},
            {u"status"_s, status.isEmpty() ? u"completed"_s : status},
            {u"subject"_s, subjectOf(table, row)},
            {u"authored"_s, table.text(row, "visit_date")},
            {u"item"_s, items}};
}

QJsonObject Resources::total(std::size_t row, Axis axis) const
{
    const WrittenTable &table = m_written.table(u"visits");
    const std::size_t at = table.column(key(axis));
    if (table.cell(row, at).empty())
        return {};
    const QString status = statusOf(table.text(row, "visit_state"), u"preliminary"_s);
    return {{u"resourceType"_s, u"Observation"_s},
            {u"status"_s, status.isEmpty() ? u"final"_s : status},
            {u"code"_s, QJsonObject{{u"coding"_s, QJsonArray{QJsonObject{{u"system"_s, ours},
                                                                         {u"code"_s, keyText(key(axis))}}}},
                                    {u"text"_s, m_written.words.label(table.fields[at])}}},
            {u"subject"_s, subjectOf(table, row)},
            {u"effectiveDateTime"_s, table.text(row, "visit_date")},
            {u"valueInteger"_s, static_cast<int>(numberOf(table.cell(row, at)))},
            {u"derivedFrom"_s, QJsonArray{reference(nameOf(table, row))}}};
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

QString nameOf(const WrittenTable &table, std::size_t row)
{
    const std::string_view patient = table.cell(row, 0);
    std::size_t before = row;
    while (before > 0 && table.cell(before - 1, 0) == patient)
        --before;
    const bool isVisit = table.name == u"visits"; // and a day has one
    const QString which = isVisit ? table.text(row, "visit_date") : QString::number(row - before + 1);
    return u"%1 %2 %3"_s.arg(table.name, which, table.text(row, patientColumn));
}

QString patientName(const QString &code) { return u"patient "_s + code; }

} // namespace malar::exchange::fhir
