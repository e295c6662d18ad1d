#include "core/exchange/fhir.h"

#include "core/domain/keytext.h"
#include "core/exchange/tables.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange::fhir {
namespace {

const QString questionnaireUrl = u"urn:malar:questionnaire:visit"_s;

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

QString statusOf(const QString &state, const QString &open)
{
    return state == u"draft" ? open : state == u"amended" ? u"amended"_s : QString();
}

} // namespace

bool isUnanswered(std::string_view key)
{
    return key.empty() || key == "unknown" || key == "not_stated" || key == "not_asked";
}

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
