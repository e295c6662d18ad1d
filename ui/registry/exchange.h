#pragma once

#include "core/exchange/exportfolder.h"
#include "core/exchange/importfolder.h"
#include "core/store/store.h"
#include "ui/session/deeds.h"

/// Export and import of a registry, for the window and the commands alike.
namespace malar {

/// The words of a codebook and a README, in the language of the program.
exchange::ExportWords exportWords(const Registry &, const exchange::ExportScope &, const Head & = {});

/// README.txt of an export; with the head of the history, where there is one.
QString readMe(const Registry &, const exchange::ExportScope &, const exchange::ExportCounts &,
               const Head & = {});

/// Writes the registry, once it is proved, as a folder that is not there or is empty; columns and choices are
/// labelled in the language, or in that of the program. Errors NotEmpty, File, Cancelled and others;
/// NotAllowed for identities that this user may not take out, ReadOnly for those that are not shown as that
/// could not be written down.
Result<exchange::ExportCounts> exportRegistry(const Store &, const QString &folder,
                                              const exchange::ExportScope &, const NoteOutput &,
                                              const Progress & = {}, const QString &language = {});

/// The registry as something is imported into it. Both must outlive what is made of it.
struct ImportInto {
    const Store *store = nullptr; // null: a new registry
    std::vector<PatientRecord> records = {};
    ScaleSet scales = {};
    Panels panels = {};
    Schedule schedule = {};
    std::optional<bool> synthetic = {};

    exchange::ImportTarget target(QDate today, Progress = {}) const;
    /// The same for another thread: the store is asked in that of the object, which must not wait for it.
    exchange::ImportTarget targetAside(QObject *, QDate today, Progress) const;
};
Result<ImportInto> importInto(const Store *);

/// Writes what a plan without blocking problems holds, in one transaction.
Result<Done> applyImport(Store &, const exchange::ImportPlan &, const Progress & = {});
/// The same into a new registry, sealed, at a path where nothing stands; it appears whole or not at all.
Result<Done> importAsNew(const QString &path, const exchange::ImportPlan &, const FirstMember &,
                         const Progress & = {});

/// Whether a picture comes out of the bytes.
bool isJpeg(const QByteArray &);
/// The image of a file with a small one of it; error Invalid where it is none.
Result<PhotographImage> importedImage(const QString &path);

} // namespace malar
