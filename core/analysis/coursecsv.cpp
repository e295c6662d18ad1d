#include "core/analysis/coursecsv.h"

#include "core/domain/csvwriter.h"
#include "core/domain/keytext.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// One row; what is not said stays empty.
struct Row {
    std::string_view what;
    QString item;
    std::optional<std::size_t> run = {};
    std::optional<double> month = {};
    std::optional<double> until = {};
    std::optional<double> value = {};
    QByteArray unit = {};
    QByteArrayList detail = {};
    QString words = {}; // in place of it

    void addTo(CsvWriter &csv) const
    {
        csv.row(what, item, run, month, until, value, unit,
                words.isEmpty() ? QString::fromLatin1(detail.join(' ')) : words);
    }
};

void addScores(CsvWriter &csv, const Plot::Series &series)
{
    for (std::size_t run = 0; run < series.runs.size(); ++run)
        for (const Plot::Point &point : series.runs[run])
            Row{series.role == Plot::Series::Role::Today ? "today" : "visit",
                series.measure.key(),
                run + 1,
                point.x,
                {},
                point.y,
                "points",
                point.totalsOnly ? QByteArrayList{"totals_only"} : QByteArrayList()}
                .addTo(csv);
}

/// What a scale asks, and its answers under that.
void addScale(CsvWriter &csv, const Plot::Series &series)
{
    const Scale &scale = series.measure.scale;
    const QString words = u"%1: 0 %2, %3 %4"_s.arg(scale.name, scale.lowAnchor,
                                                   QString::number(scale.highest), scale.highAnchor);
    Row{"scale", series.measure.key(), {}, {}, {}, double(scale.highest), keyBytes(key(scale.direction)), {},
        words}
        .addTo(csv);
    addScores(csv, series);
}

Row rowOf(const Plot::Mark &mark)
{
    using enum Plot::Mark::Role;
    Row row{"infusion", keyText(key(InfusionState::Given)), {}, mark.x};
    switch (mark.role) {
    case InfusionGiven:
        row.value = mark.doseMg;
        row.unit = "mg";
        if (mark.daysLate > 0)
            row.detail << "late_days_" + QByteArray::number(mark.daysLate);
        if (mark.reduced)
            row.detail << "reduced";
        break;
    case InfusionMissed:
        row.item = keyText(key(InfusionState::Missed));
        break;
    case Draft:
        row.what = "visit";
        row.item = keyText(key(VisitState::Draft));
        break;
    case Consent:
    case Withdrawal:
        row.what = "consent";
        row.item = mark.role == Consent ? u"given"_s : u"withdrawn"_s;
        break;
    }
    return row;
}

Row rowOf(const Plot::Event &event, const Plot &plot)
{
    Row row{"adverse_event", event.term, {}, event.x};
    if (event.end)
        row.until = plot.place(event.end->latest());
    if (event.grade) {
        row.value = *event.grade;
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

void add(CsvWriter &csv, const Plot::Bar &bar, const Plot &plot)
{
    Row whole{"treatment", bar.otherName.isEmpty() ? keyText(key(bar.drug)) : bar.otherName};
    whole.detail << roleKey(bar.role);
    if (bar.from)
        whole.month = plot.place(bar.from->earliest());
    if (bar.to)
        whole.until = plot.place(bar.to->latest());
    if (bar.goesOn)
        whole.detail << "goes_on";
    whole.addTo(csv);
    const bool index = bar.role == Plot::Bar::Role::Index;
    for (const DoseStep &dose : bar.doses)
        Row{"dose",
            whole.item,
            {},
            dose.from ? plot.place(dose.from->earliest()) : whole.month,
            {},
            dose.amount,
            index ? "mg_every_" + QByteArray::number(bar.intervalDays) + "_days" : keyBytes(key(bar.unit))}
            .addTo(csv);
}

} // namespace

void addCourse(CsvWriter &csv, const Plot &plot)
{
    for (const Plot::Series &series : plot.series)
        addScores(csv, series);
    for (const Plot::Facet &facet : plot.facets)
        addScale(csv, facet.series.front());
    for (const Plot::Mark &mark : plot.marks)
        rowOf(mark).addTo(csv);
    for (const Plot::Event &event : plot.events)
        rowOf(event, plot).addTo(csv);
    for (const Plot::Bar &bar : plot.bars)
        add(csv, bar, plot);
}

} // namespace malar
