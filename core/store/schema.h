#pragma once

#include "core/result.h"

#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace malar::sql {
class Database;
}

/// The tables of a registry and how an older file gets them.
namespace malar::schema {

/// "Malr" in the header of every registry: what tells it from other programs' SQLite files.
inline constexpr quint32 applicationId = 0x4D616C72;

/// The statements that lead from one version to the next. One that shipped is never edited.
using Migration = QStringList;

/// All of them, oldest first; their number is the newest version.
std::span<const Migration> migrations();
/// Those of a server, where a registry is never of an older version than 6.
std::span<const Migration> migrationsOnServer();
/// Of each version, what proof::schemaDigest() gives of a file that has it. As long as the migrations.
std::span<const QByteArrayView> digests();
Migration version1();
Migration version2(); // scales beside the CLASI
Migration version3(); // the clinical record: doses, adverse events, biomarkers, photographs
Migration version4(); // the visit at which an adverse event was told; copied answers that were accepted
Migration version5(); // members, sealed identities, the chain of the history, signatures
Migration version6(); // visits of which there are totals only; what each source sent last
Migration version6OnServer();

/// What the first hundred bytes say, read without SQLite so that nothing can be written.
struct Header {
    quint32 applicationId = 0;
    int version = 0;
};
/// Errors NotFound, NoRight, Foreign (not a registry of ours), NewerSchema and others.
Result<Header> inspect(const QString &path, int newest);

/// Brings the database to the last of the migrations, in the transaction of the caller. Throws sql::Failure.
void build(sql::Database &, std::span<const Migration>);
/// The same in a transaction of its own.
void migrate(sql::Database &, std::span<const Migration>);
int version(sql::Database &);

/// Copies the file beside itself, named after the version it has; an earlier copy of that version stays.
/// Throws sql::Failure.
void keepCopy(const QString &path, int version);
/// Into a new file. Throws sql::Failure.
void copyTo(const QString &path, const QString &target);
QString copyPath(const QString &path, int version);

} // namespace malar::schema
