#pragma once

#include "core/store/server/address.h"
#include "core/store/store.h"

/// How a registry comes to be on a server: by whoever administers that, for its first user.
namespace malar::server {

/// How the administrator of a server signs in there; what is empty is found by libpq (PGUSER, PGPASSFILE, …).
struct Administrator {
    QString user;
    QString password;
};

/// Makes the schema, its roles, tables and rights, and the first user, all or nothing. `place` is the
/// address, whose salt and Argon2id parameters are those of `first`. Errors Exists where the schema is there,
/// NotAllowed, Unreachable, Untrusted, WrongKey.
Result<Done> found(const Address &place, const Administrator &, const Registry &, const FirstMember &first);

/// The address with what the keys of a first user say of it.
Address addressFor(Address, const FirstMember &);

} // namespace malar::server
