#pragma once

#include "core/store/engine/dialect.h"
#include "core/store/keys/unlock.h"
#include "core/store/server/address.h"

namespace malar::sql {
class Database;
}

/// Who comes into a registry on a server, and by what. A user has two locks to open with one passphrase: a
/// role of the server, whose password is derived from what Argon2id made of the passphrase, and a slot of the
/// header, which is a row there as it is the beginning of a file. See README.md.
namespace malar::server {

/// For whoever has unlocked it. Their password goes into memory that Qt does not wipe.
sql::Place placeFor(const Address &, const keyring::Opener &);
/// Empty where libpq authenticates by itself.
QString passwordOf(const keyring::Opener &);

/// Slow on purpose, and by a connection of its own, so in any thread. Errors WrongKey, Unreachable,
/// Untrusted, NotFound where no registry is there, and of addressAt().
Result<keyring::Opener> unlock(const QString &place, const keyring::Credentials &);

/// What stands in the row of the header. Throws sql::Failure.
QByteArray headerBytes(sql::Database &);
QByteArray bytesOf(const sealed::HeaderBytes &);
/// The same, read. Throws sql::Failure: Damaged.
sealed::Header headerIn(const QByteArray &, const QString &place);
/// In place of the one that was read; Conflict where it is another by now.
void changeHeader(sql::Database &, const QByteArray &now, const QByteArray &before);

/// Gives a user a role on the server, with the rights of theirs here; without a password they keep the one
/// they have.
void letIn(sql::Database &, const QString &login, const keyring::Secret *password, const QString &group,
           const QString &member, std::size_t slot);
void keepOut(sql::Database &, const QString &login);
/// One's own.
void changePassword(sql::Database &, const QString &login, const keyring::Secret &password);
QString groupOf(const QString &schema, Role);

} // namespace malar::server
