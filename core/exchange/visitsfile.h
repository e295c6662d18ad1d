#pragma once

#include "core/exchange/importfolder.h"
#include "core/exchange/mapping.h"
#include "core/exchange/tableshape.h"

#include <QStringList>

namespace malar::exchange {

class CsvTable;

/// Ours that a column may stand for, in their order; with the scales that the registry asks.
QStringList visitColumns(const ScaleSet &);
/// Those of ours that must be there: the patient, the day and the 56 answers, or both totals where the table
/// has no answer. A table of patients alone, without visits, needs the patient only.
QStringList requiredVisitColumns(const Mapping & = {});

/// What is to be told of a mapping before anything is written.
struct ColumnUse {
    QStringList passedOver;                         // in the table's order
    QStringList open;                               // those of them that nobody has said to pass over
    std::vector<std::pair<QString, QString>> other; // theirs → ours, where the names are not the same
};
ColumnUse columnUse(const QStringList &header, const Mapping &);

/// Patients and their visits, a row a visit or a patient. Who is not known becomes a new patient, with what
/// the table says of them; of those who are known only new visits come, and what the table says otherwise is
/// told. A row without a CLASI brings no visit. A visit without a state is complete when all its answers are
/// there, or both totals and no answer; else a draft.
ImportPlan readVisits(const QString &path, const Mapping &, const ImportTarget &, const ShapeWanted & = {});
/// The same of a table that was read.
ImportPlan readVisits(const CsvTable &, const QString &name, const Mapping &, const ImportTarget &);

/// The table, as a mapping of its kind knows it: from the sheet of that name, where nobody wants another and
/// there is one; with the order of its days, where the table leaves it open.
Result<CsvTable, Refusal> readTableFor(const Mapping &, const QString &path, const ShapeWanted & = {});

} // namespace malar::exchange
