#pragma once

#include "core/exchange/importfolder.h"
#include "core/exchange/tableshape.h"

#include <QStringList>

namespace malar::exchange {

class CsvTable;

/// Which column of a file stands for which of ours. Ours are those of visits.csv, with `patient` first.
using Mapping = std::map<QString, QString>; // theirs → ours; columns that are passed over are not in it

/// Ours, in their order; with the scales that the registry asks.
QStringList visitColumns(const ScaleSet &);

/// The header of a table, or why it cannot be read.
Result<QStringList, Refusal> readHeader(const QString &path, const ShapeWanted & = {});

/// Columns whose name is one of ours, whatever its case, its blanks or hyphens, and a few other names that
/// are in use, such as `date` and `code`.
Mapping guessMapping(const QStringList &header, const ScaleSet &);

/// Those of ours that must be there: the patient, the day and the 56 answers, or both totals where the file
/// has no answer.
QStringList requiredVisitColumns(const Mapping & = {});

/// What is to be told of a mapping before anything is written.
struct ColumnUse {
    QStringList passedOver;                         // in the file's order
    std::vector<std::pair<QString, QString>> other; // theirs → ours, where the names are not the same
};
ColumnUse columnUse(const QStringList &header, const Mapping &);

/// Forms of patients, a row a visit. Patients whose code the registry does not know become new ones; a visit
/// that is there already must be the same. A visit without a state is complete when all its answers are
/// there, or both totals and no answer; else a draft.
ImportPlan readVisits(const QString &path, const Mapping &, const ImportTarget &, const ShapeWanted & = {});
/// The same of a table that was read.
ImportPlan readVisits(const CsvTable &, const QString &name, const Mapping &, const ImportTarget &);
QStringList headerOf(const CsvTable &);

} // namespace malar::exchange
