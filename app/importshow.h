#pragma once

#include "core/exchange/importfolder.h"

#include <QString>

namespace malar::app {

/// What a dry run shows of a table: a line a visit with tabs between, then what is there and differs.
QString shown(const exchange::ImportPlan &, const exchange::ImportTarget &);

/// A table that lacks most columns is another table: one line says so.
bool isAnotherTable(const exchange::Problems &);

/// Every problem. A folder names its tables itself; only a single table is taken for one of visits.
void tellProblems(const exchange::Problems &, bool isFolder);

/// Of codes that look alike, and which option says whose they are.
void tellAlike(const exchange::ImportPlan &);

} // namespace malar::app
