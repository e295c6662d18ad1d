#pragma once

#include "core/exchange/exportfolder.h"
#include "core/exchange/importfolder.h"
#include "core/store/store.h"

/// Export and import without a window: words that are keys, folders as values.
namespace malar::test {

/// Three patients with everything that a registry holds, and three who are in no export: one withdrew
/// consent, one was entered in error, one has a visit that was.
Study everything();

/// One patient with one of each, so that every file of the export has a row 2.
Study oneOfEach();

/// The names of the files, with what is in them.
using Folder = std::map<QString, QByteArray>;
Folder read(const QString &folder);
/// Without where the history of its registry stood, which differs in every registry.
Folder withoutHead(const QString &folder);
void write(const QString &folder, const Folder &);

/// The folder with one cell of the file's row 2 replaced.
Folder with(Folder, const QString &file, const QByteArray &column, const QByteArray &cell);
/// Of the study, under a new folder in `place`.
Folder exported(const Study &, const QString &place, const exchange::ExportScope & = {});

/// The day on which everything() is imported.
inline const QDate importDay{2026, 11, 25};

exchange::ImportPlan planOf(const QString &folder, const Store *store = nullptr);

/// A new registry in memory that holds what the plan does.
std::unique_ptr<Store> imported(const exchange::ImportPlan &);

/// "patients.csv 2 birth_year out-of-range", a text a problem.
QStringList worded(const exchange::Problems &);

} // namespace malar::test
