#pragma once

#include <QStringList>

namespace malar {

/// "HUB-001 report 2026-11-29.pdf" of its parts: whose, what, and when, so that one file is not taken for
/// another. A name that every system takes: none of <>:"/\|?*, no reserved word, no dot or blank at an end,
/// not too long.
QString fileName(const QStringList &parts, const QString &suffix);

/// The same without a suffix, for a folder.
QString folderName(const QStringList &parts);

/// Where file dialogs begin: the user's documents, or, where there is no such folder, the home.
QString documentsFolder();
/// Of that name in it.
QString inDocuments(const QString &name);

} // namespace malar
