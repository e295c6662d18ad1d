#include "core/analysis/coursecsv.h"

#include "core/domain/csvcell.h"
#include "core/domain/keytext.h"

namespace malar {
namespace {

/// One row; what is not said stays empty.
struct Row {
    QByteArray what;
    QByteArray item;
    QByteArray run = {};
    QByteArray month = {};
    QByteArray until = {};
    QByteArray value = {};
    QByteArray unit = {};
    QByteArrayList detail = {};

    QByteArray text() const
    {
        return QByteArrayList{what, item, run, month, until, value, unit, detail.join(' ')}.join(',') + '\n';
    }
};

QByteArray scores(const Plot &plot)
{
    QByteArray csv;
    for (const Plot::Series &series : plot.series)
        for (std::size_t run = 0; run < series.runs.size(); ++run)
            for (const Plot::Point &point : series.runs[run])
                csv += Row{series.role == Plot::Series::Role::Today ? "today" : "visit",
                           series.measure.key().toLatin1(),
                           QByteArray::number(qulonglong(run + 1)),
                           csvNumber(point.x),
                           {},
                           csvNumber(point.y),
                           "points"}
                           .text();
    return csv;
}

Row rowOf(const Plot::Mark &mark)
{
    using enum Plot::Mark::Role;
    Row row{"infusion", keyBytes(key(InfusionState::Given)), {}, csvNumber(mark.x)};
    switch (mark.role) {
    case InfusionGiven:
        row.value = csvNumber(mark.doseMg);
        row.unit = "mg";
        if (mark.daysLate > 0)
            row.detail << "late_days_" + QByteArray::number(mark.daysLate);
        if (mark.reduced)
            row.detail << "reduced";
        break;
    case InfusionMissed:
        row.item = keyBytes(key(InfusionState::Missed));
        break;
    case Draft:
        row.what = "visit";
        row.item = keyBytes(key(VisitState::Draft));
        break;
    case Consent:
    case Withdrawal:
        row.what = "consent";
        row.item = mark.role == Consent ? "given" : "withdrawn";
        break;
    }
    return row;
}

Row rowOf(const Plot::Event &event, const Plot &plot)
{
    Row row{"adverse_event", csvText(event.term), {}, csvNumber(event.x)};
    if (event.end)
        row.until = csvNumber(plot.place(event.end->latest()));
    if (event.grade) {
        row.value = QByteArray::number(*event.grade);
        row.unit = "ctcae_grade";
    }
    if (event.serious)
        row.detail << "serious";
    if (event.open)
        row.detail << "open";
    return row;
}

QByteArray roleKey(Plot::Bar::Role role)
{
    switch (role) {
    case Plot::Bar::Role::Index:
        return "index";
    case Plot::Bar::Role::Concomitant:
        return keyBytes(key(TreatmentKind::Concomitant));
    case Plot::Bar::Role::Previous:
        return keyBytes(key(TreatmentKind::Previous));
    }
    return {};
}

QByteArray rows(const Plot::Bar &bar, const Plot &plot)
{
    const QByteArray drug = bar.otherName.isEmpty() ? keyBytes(key(bar.drug)) : csvText(bar.otherName);
    Row whole{"treatment", drug};
    whole.detail << roleKey(bar.role);
    if (bar.from)
        whole.month = csvNumber(plot.place(bar.from->earliest()));
    if (bar.to)
        whole.until = csvNumber(plot.place(bar.to->latest()));
    if (bar.goesOn)
        whole.detail << "goes_on";
    QByteArray csv = whole.text();
    const bool index = bar.role == Plot::Bar::Role::Index;
    for (const DoseStep &dose : bar.doses)
        csv += Row{"dose",
                   drug,
                   {},
                   dose.from ? csvNumber(plot.place(dose.from->earliest())) : whole.month,
                   {},
                   csvNumber(dose.amount),
                   index ? "mg_every_" + QByteArray::number(bar.intervalDays) + "_days"
                         : keyBytes(key(bar.unit))}
                   .text();
    return csv;
}

} // namespace

QByteArray courseCsv(const Plot &plot)
{
    QByteArray csv = courseCsvHead + scores(plot);
    for (const Plot::Mark &mark : plot.marks)
        csv += rowOf(mark).text();
    for (const Plot::Event &event : plot.events)
        csv += rowOf(event, plot).text();
    for (const Plot::Bar &bar : plot.bars)
        csv += rows(bar, plot);
    return csv;
}

} // namespace malar
