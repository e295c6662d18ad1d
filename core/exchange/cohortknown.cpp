#include "core/domain/consent.h"
#include "core/exchange/cohortreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Patients of a table whom the registry knows.
namespace malar::exchange {
namespace {

using Reason = Refusal::Reason;

/// As a cell of it reads.
QString written(const OurColumn &column, const CohortRow &row)
{
    CsvWriter out;
    column.column.write(row, out);
    QString text = QString::fromStdString(out.take());
    if (text.size() > 1 && text.front() == u'"')
        text = text.sliced(1, text.size() - 2).replace(u"\"\""_s, u"\""_s);
    return text;
}

/// The record as one row of a table says it: the first course, the first consent.
CohortRow rowOf(const PatientRecord &record)
{
    CohortRow row;
    row.patient = record.patient;
    if (!record.courses.empty())
        row.course.course = record.courses.front();
    if (!record.consents.empty())
        row.consent = record.consents.front();
    return row;
}

bool hasSubtype(const CohortRow &theirs, const CohortRow &ours)
{
    return std::ranges::all_of(theirs.patient.subtypes, [&ours](Subtype subtype) {
        return std::ranges::find(ours.patient.subtypes, subtype) != ours.patient.subtypes.end();
    });
}

} // namespace

void CohortReader::finishKnown(Person &person, const CohortRow &row)
{
    const PatientRecord &there = *person.there;
    Candidate &candidate = person.candidate;
    PatientFile file = assembled(candidate, m_plan.problems);
    if (there.patient.isEnteredInError())
        m_plan.problems.add({u"visits.csv"_s, {Reason::PatientDiffers, candidate.row, u"patient"_s}, {}});
    else if (!candidate.hasBadRows)
        compare(person, row);
    std::erase_if(candidate.visits, [&](Placed<VisitRow> &visit) { return isThere(visit, there); });
    for (Placed<VisitRow> &visit : candidate.visits)
        visit.value.visit.patient = there.patient.id;
    file.record = there;
    file.record.visits.clear();
    judgeVisits(candidate, file, m_target, m_plan.problems);
    const std::optional<QDate> withdrawn = withdrawal(there.consents);
    for (const Placed<VisitRow> &visit : candidate.visits) {
        if (visit.value.visit.id.isNull()) // a day that is there twice
            continue;
        if (!counts(visit.value.visit.state) && withdrawn && *withdrawn <= visit.value.visit.date)
            m_plan.problems.add(
                {u"visits.csv"_s, {Reason::ConsentWithdrawn, visit.row, u"visit_date"_s}, {}});
        place(visit);
        m_plan.visits.push_back(visit.value.visit);
    }
}

/// What the table says otherwise of a patient stays as it is here, and is told.
void CohortReader::compare(const Person &person, const CohortRow &row)
{
    const CohortRow ours = rowOf(*person.there);
    for (std::size_t k = 0; k < m_ofPatient.size(); ++k) {
        const OurColumn &column = m_ours[m_ofPatient[k]];
        const Said &said = person.said[k];
        if (said.text.empty())
            continue;
        const QString theirs = written(column, row);
        const QString here = written(column, ours);
        const bool isSame =
            column.field().name == singleSubtypeColumn ? hasSubtype(row, ours) : theirs == here;
        if (isSame)
            continue;
        const std::size_t place = m_reader.row(said.index);
        m_plan.differences.push_back({person.there->patient.code, place, {}, column.name(), here, theirs});
        m_reader.refuse(said.index, column.name(), Reason::OursKept);
    }
}

/// The same visit is passed over. Another one of the day stays as it is here, where that was said; else it is
/// a problem.
bool CohortReader::isThere(const Placed<VisitRow> &row, const PatientRecord &record)
{
    const Visit &visit = row.value.visit;
    const auto sameDay = [&visit](const auto &other) {
        return other.date == visit.date && other.state != VisitState::EnteredInError;
    };
    if (std::ranges::none_of(record.visits, sameDay))
        return false;
    const Result<PatientFile> ours = m_target.file(record.patient.id);
    const auto other = ours ? std::ranges::find_if(ours->visits, sameDay) : decltype(ours->visits.begin()){};
    if (!ours || other == ours->visits.end())
        m_plan.problems.add({u"visits.csv"_s, {Reason::RepeatedVisit, row.row, u"visit_date"_s}, {}});
    else if (differs(row, *other, record.patient.code)) {
        const Reason reason = m_target.keepOurs ? Reason::OursKept : Reason::RepeatedVisit;
        m_plan.problems.add({u"visits.csv"_s, {reason, row.row, u"visit_date"_s}, {}});
    } else {
        ++m_plan.identicalVisits;
    }
    return true;
}

/// Whether an answer, or a total without answers, differs; what else does is told, too. A state has its own
/// history here. Totals without answers say nothing of the answers that are here.
bool CohortReader::differs(const Placed<VisitRow> &row, const Visit &ours, const QString &code)
{
    CohortRow here;
    here.visit.visit = ours;
    CohortRow theirs;
    theirs.visit = row.value;
    const bool isBare = row.value.visit.totalsOnly.has_value();
    const ColumnGroup passedOver = isBare            ? ColumnGroup::Answers
                                   : ours.totalsOnly ? ColumnGroup::Patient
                                                     : ColumnGroup::Totals;
    bool formDiffers = false;
    for (const std::size_t i : m_ofVisit) {
        const OurColumn &column = m_ours[i];
        if (!m_reader.has(i) || column.field().name == "visit_state" || column.group == passedOver)
            continue;
        const QString their = written(column, theirs);
        const QString our = written(column, here);
        const bool isSaid = column.group == ColumnGroup::Answers || !their.isEmpty();
        if (!isSaid || their == our)
            continue;
        formDiffers = formDiffers || isOfForm(column.group);
        m_plan.differences.push_back({code, row.row, ours.date, column.name(), our, their});
    }
    return formDiffers;
}

} // namespace malar::exchange
