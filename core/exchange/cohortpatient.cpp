#include "core/domain/keytext.h"
#include "core/exchange/cohortreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What a table says once a patient, and those who are new.
namespace malar::exchange {

using Reason = Refusal::Reason;

QString CohortReader::constantOf(std::string_view column) const
{
    const auto found = m_mapping.everywhere.find(keyText(column));
    return found == m_mapping.everywhere.end() ? QString() : found->second;
}

const CohortReader::Said *CohortReader::saidOf(const Person &person, std::string_view column) const
{
    for (std::size_t k = 0; k < m_ofPatient.size(); ++k)
        if (m_ours[m_ofPatient[k]].field().name == column && !person.said[k].text.empty())
            return &person.said[k];
    return nullptr;
}

/// What is said once a patient; nothing after its problems.
std::optional<CohortRow> CohortReader::lastingOf(const Person &person)
{
    CohortRow row;
    bool good = true;
    for (std::size_t k = 0; k < m_ofPatient.size(); ++k) {
        const OurColumn &column = m_ours[m_ofPatient[k]];
        const Said &said = person.said[k];
        if (!said.text.empty())
            good &= m_reader.readText(said.index, column.column, said.text, row);
        else // as we write it, and good: that was seen before any row
            column.column.read(constantOf(column.field().name).toStdString(), row);
    }
    return good && isWhole(person, row) ? std::optional(std::move(row)) : std::nullopt;
}

bool CohortReader::isWhole(const Person &person, const CohortRow &row)
{
    bool good = true;
    const auto need = [&](std::string_view column, std::size_t index) {
        if (saidOf(person, column) || !constantOf(column).isEmpty())
            return;
        m_reader.refuse(index, keyText(column), Reason::Required);
        good = false;
    };
    if (const Said *start = saidOf(person, "course_start"))
        for (const std::string_view column : {"course_drug", "course_dose_mg", "course_interval_days"})
            need(column, start->index);
    for (std::size_t i = 0; i < keysOf<ConsentScope>.size(); ++i)
        if (const Said *said = saidOf(person, "consent_" + std::string(keysOf<ConsentScope>[i]));
            said && row.consent.scopes[i] && !row.consent.date.isValid())
            need("consent_date", said->index);
    return good;
}

void CohortReader::finish(Person &person)
{
    const std::optional<CohortRow> row = lastingOf(person);
    if (!row)
        person.candidate.hasBadRows = true;
    const CohortRow lasting = row.value_or(CohortRow{});
    person.there ? finishKnown(person, lasting) : finishNew(person, lasting);
}

void CohortReader::finishNew(Person &person, const CohortRow &row)
{
    Candidate &candidate = person.candidate;
    const QString code = candidate.patient.code;
    candidate.patient = row.patient;
    candidate.patient.code = code;
    const auto rowOf = [&](std::string_view column) {
        const Said *said = saidOf(person, column);
        return said ? m_reader.row(said->index) : candidate.row;
    };
    if (row.course.course.start.isValid())
        candidate.courses.push_back({row.course, rowOf("course_start")});
    if (row.consent.date.isValid())
        candidate.consents.push_back({row.consent, rowOf("consent_date")});
    PatientFile file = assembled(candidate, m_plan.problems);
    judge(candidate, file, m_target, m_plan.problems);
    for (const Placed<VisitRow> &visit : candidate.visits)
        place(visit);
    m_plan.files.push_back(std::move(file));
}

} // namespace malar::exchange
