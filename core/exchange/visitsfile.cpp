#include "core/exchange/visitsfile.h"

#include "core/exchange/cohortreader.h"
#include "core/exchange/tablefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace malar::exchange {
namespace {

/// What is wrong, in the names that the file has.
void rename(Problems &problems, const QString &file, const Mapping &mapping, std::size_t headerRow)
{
    for (Problem &problem : problems.list) {
        problem.file = file;
        for (const auto &[theirs, ours] : mapping.columns)
            if (problem.what.column == ours && problem.what.row > headerRow)
                problem.what.column = theirs;
    }
}

} // namespace

ImportPlan readVisits(const CsvTable &table, const QString &name, const Mapping &mapping,
                      const ImportTarget &target)
{
    ImportPlan plan;
    noteTable(table, name, plan.problems);
    CohortReader(table, mapping, target, plan).read();
    rename(plan.problems, name, mapping, table.headerRow());
    return plan;
}

ImportPlan readVisits(const QString &path, const Mapping &mapping, const ImportTarget &target,
                      const ShapeWanted &wanted)
{
    const QString name = QFileInfo(path).fileName();
    const Result<CsvTable, Refusal> table = readTableFor(mapping, path, wanted);
    if (table)
        return readVisits(*table, name, mapping, target);
    ImportPlan plan;
    plan.problems.add({name, table.error(), {}});
    return plan;
}

Result<CsvTable, Refusal> readTableFor(const Mapping &mapping, const QString &path, const ShapeWanted &wanted)
{
    ShapeWanted known = wanted;
    if (known.sheet.isEmpty())
        known.sheet = mapping.sheet;
    Result<CsvTable, Refusal> table = readTableAt(path, known);
    if (!table && table.error().reason == Refusal::Reason::NoSuchSheet && wanted.sheet.isEmpty())
        table = readTableAt(path, wanted);
    if (table && !table->shape().dates)
        table->setDates(fromKey<DateOrder>(mapping.dates.toStdString()));
    return table;
}

} // namespace malar::exchange
