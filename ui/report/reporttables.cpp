#include "ui/report/tables.h"

#include "ui/report/tr.h"

#include <algorithm>

namespace malar {
std::vector<TableMaker> tablesOf(const CohortSummary &summary)
{
    std::vector<TableMaker> tables{featuresTable,         scoresTable, testsTable,          respondersTable,
                                   responderChangesTable, bandsTable,  timeToResponseTable, leftOutTable,
                                   exposureTable,         safetyTable};
    if (!summary.centres.centres.empty())
        tables.push_back(centresTable);
    if (!summary.centres.centres.empty() && !summary.scales().empty())
        tables.push_back(centreScalesTable);
    if (!summary.biomarkers.empty())
        tables.push_back(biomarkersTable);
    return tables;
}

int numberOf(TableMaker make, const CohortSummary &summary)
{
    const std::vector<TableMaker> tables = tablesOf(summary);
    return static_cast<int>(std::ranges::find(tables, make) - tables.begin()) + 1;
}

ReportTable numbered(TableMaker make, const CohortSummary &summary)
{
    ReportTable table = make(summary);
    table.label = ReportWords::tr("Table %1").arg(numberOf(make, summary));
    return table;
}

std::vector<ReportTable> reportTables(const CohortSummary &summary)
{
    std::vector<ReportTable> tables;
    for (const TableMaker make : tablesOf(summary))
        tables.push_back(numbered(make, summary));
    return tables;
}

} // namespace malar
