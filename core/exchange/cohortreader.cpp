#include "core/exchange/cohortreader.h"

#include "core/domain/folding.h"
#include "core/domain/keytext.h"
#include "core/domain/patientcode.h"
#include "core/exchange/tableglance.h"
#include "core/exchange/tabletemplate.h"
#include "core/exchange/visitsfile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

const QString patientName = keyText(patientColumn);
constexpr std::size_t patientPlace = 0;
constexpr std::size_t eventPlace = 1;

} // namespace

CohortReader::CohortReader(const CsvTable &csv, const Mapping &mapping, const ImportTarget &target,
                           ImportPlan &plan)
    : m_mapping(mapping),
      m_target(target),
      m_plan(plan),
      m_ours(ourColumns(target.scales)),
      m_words(mapping, m_ours),
      m_reader(u"visits.csv"_s, csv, plan.problems),
      m_csv(csv)
{
    for (std::size_t i = eventPlace + 1; i < m_ours.size(); ++i)
        (isOfVisit(m_ours[i].group) ? m_ofVisit : m_ofPatient).push_back(i);
    for (const PatientRecord &record : target.records) {
        m_known.insert(foldedCode(record.patient.code), &record);
        m_alike.add(record.patient.code);
    }
    m_reader.reword([this](std::size_t column, std::string_view text) { return m_words(column, text); });
}

void CohortReader::read()
{
    if (!place())
        return;
    for (std::size_t i = 0; i < m_reader.size(); ++i) {
        takeRow(i);
        if (i % 1000 == 0 && m_target.progress && !m_target.progress(i, m_reader.size())) {
            m_plan.cancelled = true;
            return;
        }
    }
    for (Person &person : m_persons)
        finish(person);
}

bool CohortReader::isBlank(std::size_t index) const
{
    for (std::size_t i = 0; i < m_ours.size(); ++i)
        if (i != eventPlace && m_reader.has(i) && !m_reader.cell(index, i).empty())
            return false;
    return true;
}

bool CohortReader::hasForm(std::size_t index) const
{
    return std::ranges::any_of(m_ofVisit, [&](std::size_t i) {
        return isOfForm(m_ours[i].group) && m_reader.has(i) && !m_reader.cell(index, i).empty();
    });
}

void CohortReader::takeRow(std::size_t index)
{
    if (isBlank(index) || (index == 0 && isTemplateHelp(m_reader.cell(index, patientPlace)))) {
        ++m_plan.withoutForm;
        return;
    }
    QString code;
    const cell::Misread misread = cell::readCode(m_reader.cell(index, patientPlace), code);
    if (misread)
        m_reader.refuse(index, patientName, *misread);
    const bool isVisit = hasForm(index);
    std::optional<VisitRow> row = isVisit ? visitOf(index) : std::nullopt;
    if (misread)
        return;
    Person &person = ownerOf(meant(code, index), index);
    note(person, index);
    if (!isVisit)
        ++m_plan.withoutForm;
    else if (!row)
        person.candidate.hasBadRows = true;
    else {
        person.candidate.visits.push_back({std::move(*row), m_reader.row(index)});
        if (m_reader.has(eventPlace))
            if (const auto month = m_mapping.events.find(cellText(m_reader.cell(index, eventPlace)));
                month != m_mapping.events.end())
                m_months[m_reader.row(index)] = month->second;
    }
}

/// Of a visit that comes: its row, and the planned month that the table says.
void CohortReader::place(const Placed<VisitRow> &visit)
{
    m_plan.rows[visit.value.visit.id] = visit.row;
    if (const auto month = m_months.find(visit.row); month != m_months.end())
        m_plan.told[visit.value.visit.id] = month->second;
}

std::optional<VisitRow> CohortReader::visitOf(std::size_t index)
{
    CohortRow row;
    bool good = true;
    bool hasState = false;
    for (const std::size_t i : m_ofVisit) {
        const std::string_view text = m_reader.has(i) ? m_reader.cell(index, i) : std::string_view();
        good &= m_reader.readText(index, m_ours[i].column, text, row);
        hasState = hasState || (m_ours[i].field().name == "visit_state" && !text.empty());
    }
    row.visit.settle();
    Visit &visit = row.visit.visit;
    if (good && !visit.date.isValid()) {
        m_reader.refuse(index, u"visit_date"_s, Reason::Required);
        good = false;
    }
    if (!good)
        return std::nullopt;
    if (!hasState)
        visit.state = scores(visit).unanswered() == 0 ? VisitState::Complete : VisitState::Draft;
    return std::move(row.visit);
}

/// The code, or that of which somebody said that it is the same patient's.
QString CohortReader::meant(QString code, std::size_t index)
{
    const QString key = foldedCode(code);
    const auto same = m_target.codes.same.find(key);
    if (same == m_target.codes.same.end())
        return code;
    if (!m_told.contains(key))
        m_reader.refuse(index, patientName, Reason::SameTaken, same->second);
    m_told.insert(key);
    return same->second;
}

CohortReader::Person &CohortReader::ownerOf(const QString &code, std::size_t index)
{
    const QString key = foldedCode(code);
    const auto known = m_places.constFind(key);
    if (known != m_places.cend())
        return m_persons[*known];
    m_places.insert(key, m_persons.size());
    Person person;
    person.there = m_known.value(key);
    person.index = index;
    person.said.resize(m_ofPatient.size());
    if (!person.there)
        askAbout(code, index);
    person.candidate.row = m_reader.row(index);
    person.candidate.patient.code = code;
    if (person.there)
        person.candidate.patient = person.there->patient;
    m_persons.push_back(std::move(person));
    return m_persons.back();
}

/// A new code that people, or a spreadsheet, would take for another.
void CohortReader::askAbout(const QString &code, std::size_t index)
{
    const QString other = m_alike.find(code);
    m_alike.add(code);
    if (m_target.codes.apart.contains(foldedCode(code)))
        return;
    if (!other.isEmpty())
        m_reader.refuse(index, patientName, Reason::CodeAlike, other);
    else if (isSpreadsheetsWork(code))
        m_reader.refuse(index, patientName, Reason::SpreadsheetCode);
    else
        return;
    m_plan.alike.push_back({code, other, m_reader.row(index)});
}

void CohortReader::note(Person &person, std::size_t index)
{
    for (std::size_t k = 0; k < m_ofPatient.size(); ++k) {
        const std::size_t place = m_ofPatient[k];
        const std::string_view text = m_reader.has(place) ? m_reader.cell(index, place) : std::string_view();
        Said &said = person.said[k];
        if (text.empty())
            continue;
        if (said.text.empty())
            said = {text, index};
        else if (said.text != text)
            m_reader.refuse(index, m_ours[place].name(), Reason::RowsDisagree,
                            QString::number(m_reader.row(said.index)));
    }
}

} // namespace malar::exchange
