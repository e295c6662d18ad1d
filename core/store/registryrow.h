#pragma once

#include "core/domain/registry.h"

#include <QSqlDatabase>

namespace malar {

/// What the file says that it is. Fails with Damaged where it does not.
Registry findRegistry(const QSqlDatabase &);
void insertRegistry(const QSqlDatabase &, const Registry &);

} // namespace malar
