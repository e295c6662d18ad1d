#include "ui/figures/figures.h"
#include "ui/report/cell.h"
#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"
#include "ui/words/terms.h"

namespace malar {
namespace {

/// What the waterfall shows, as far as a reader would follow it.
ReportTable changesTable(const Plot &plot)
{
    constexpr std::size_t mostRows = 300;
    ReportTable table;
    table.title = ReportWords::tr("Change from baseline by patient");
    table.columns = {{ReportWords::tr("Patient")},
                     {ReportWords::tr("Baseline"), true},
                     {ReportWords::tr("At that time"), true},
                     {ReportWords::tr("Change"), true}};
    for (const Plot::Change &change : plot.changes) {
        if (table.rows.size() == mostRows)
            break;
        table.rows.push_back({{change.label, cells::count(change.before), cells::count(change.after),
                               terms::change(malar::change(change.before, change.after), true)}});
    }
    if (plot.changes.size() > mostRows)
        table.notes << ReportWords::tr("%n more patient(s) stand in the analysed data.", nullptr,
                                       static_cast<int>(plot.changes.size() - mostRows));
    return table;
}

} // namespace

ReportTable figureData(const Plot &plot, const CohortSummary &summary)
{
    switch (plot.kind) {
    case Plot::Kind::Cohort:
        return figureTable(summary, plot.measure);
    case Plot::Kind::Paired:
        return testsTable(summary);
    case Plot::Kind::Responders:
        return respondersTable(summary);
    case Plot::Kind::Waterfall:
        return changesTable(plot);
    case Plot::Kind::BandShift:
        return bandsTable(summary);
    case Plot::Kind::TimeToResponse:
        return timeToResponseTable(summary);
    case Plot::Kind::Biomarkers:
        return biomarkersTable(summary);
    case Plot::Kind::Course:
        break;
    }
    return {};
}

} // namespace malar
