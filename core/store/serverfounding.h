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

/// Versions of the tables.
struct Upgraded {
    int before = 0;
    int now = 0;
};
/// Brings the tables, functions and rights of a registry up to date, by who has founded it or a superuser,
/// all or nothing; what is up to date gets its functions and rights anew. Errors NotFound, NewerSchema,
/// NotAllowed, Unreachable, Untrusted, WrongKey.
Result<Upgraded> upgrade(const Address &, const Administrator &);

/// The address with what the keys of a first user say of it.
Address addressFor(Address, const FirstMember &);

} // namespace malar::server
