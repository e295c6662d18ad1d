#pragma once

#include "core/store/server/founding.h"

namespace malar::server {

/// Versions of the tables.
struct Upgraded {
    int before = 0;
    int now = 0;
};
/// Brings the tables, functions and rights of a registry up to date, by who has founded it or a superuser,
/// all or nothing; what is up to date gets its functions and rights anew. Errors NotFound, NewerSchema,
/// NotAllowed, Unreachable, Untrusted, WrongKey.
Result<Upgraded> upgrade(const Address &, const Administrator &);

} // namespace malar::server
