#pragma once

#include "core/domain/registry.h"

namespace malar::sql {
class Database;
}

namespace malar {

/// With what it does not say of itself yet.
Registry completed(Registry, const QDateTime &now);
/// What the file says that it is. Fails with Damaged where it does not.
Registry findRegistry(sql::Database &);
void insertRegistry(sql::Database &, const Registry &);

} // namespace malar
