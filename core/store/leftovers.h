#pragma once

#include <QStringList>

namespace malar {

/// Removes what makers that are no more have left beside a registry: of itself, and of the copies that are
/// kept before a migration. Their paths.
QStringList sweepLeftovers(const QString &path);

} // namespace malar
