#include "core/analysis/overview.h"

#include "core/domain/folding.h"

#include <algorithm>

namespace malar {
namespace {

PatientOverview::Total total(std::optional<int> now, std::optional<int> baseline, bool isBaseline)
{
    PatientOverview::Total result{now, {}};
    if (now && baseline && !isBaseline)
        result.change = change(*baseline, *now);
    return result;
}

void placeVisits(const PatientRecord &record, const Schedule &schedule, PatientOverview &row)
{
    const std::optional<QDate> start = dayZero(record.courses);
    const std::optional<Timeline> line = timeline(schedule, record);
    const VisitTotals *baseline = line ? line->baseline : nullptr;
    const VisitTotals *last = nullptr;
    QDate origin = start.value_or(QDate());
    for (const VisitTotals &visit : record.visits) {
        row.drafts += visit.state == VisitState::Draft;
        if (!counts(visit.state))
            continue;
        if (!origin.isValid())
            origin = visit.date;
        row.curve.push_back(
            {static_cast<double>(origin.daysTo(visit.date)) / daysPerMonth, visit.activity, visit.damage});
        last = &visit;
    }
    if (!last)
        return;
    row.lastVisit = last->date;
    const VisitTotals &from = baseline ? *baseline : VisitTotals{};
    row.activity = total(last->activity, from.activity, last == baseline);
    row.damage = total(last->damage, from.damage, last == baseline);
}

} // namespace

PatientOverview overview(const PatientRecord &record, const Schedule &schedule, QDate today)
{
    const Patient &patient = record.patient;
    PatientOverview row;
    row.patient = patient.id;
    row.code = patient.code;
    row.centre = patient.centre;
    row.subtypes = patient.subtypes;
    row.enteredInError = patient.isEnteredInError();
    QStringList sought{patient.code, patient.centre};
    if (record.identity) {
        row.name = record.identity->name;
        sought << row.name << record.identity->hospitalNumber;
        if (record.identity->birthDate)
            sought << record.identity->birthDate->toString(Qt::ISODate);
    }
    row.search = searchText(sought);
    if (!record.courses.empty()) {
        row.drug = record.courses.back().drug;
        row.otherDrug = record.courses.back().otherName;
    }
    if (const std::optional<QDate> start = dayZero(record.courses))
        row.day = static_cast<int>(start->daysTo(today));
    placeVisits(record, schedule, row);
    const std::optional<QDate> withdrawn = withdrawal(record.consents);
    row.withdrawn = withdrawn && *withdrawn <= today;
    if (!row.withdrawn)
        row.due = nextDue(schedule, record, today);
    return row;
}

DueStage dueStage(const std::optional<Due> &due, QDate today)
{
    if (!due)
        return DueStage::None;
    if (due->isOverdue(today))
        return DueStage::Overdue;
    return due->isOpen(today) ? DueStage::Open : DueStage::Later;
}

} // namespace malar
