#pragma once

#include "core/store/keys/recovery.h"

#include <QStringList>

namespace malar {

/// Why what was typed is no recovery key, and which character is wrong.
QString recoveryProblem(const keyring::RecoveryFault &, const QString &typed);

/// The groups of a recovery key as it is shown.
QStringList recoveryGroups(const QString &shown);
/// Whether somebody has typed this group: in whatever case, O for 0, I and L for 1.
bool isGroup(const QString &typed, const QString &group);

} // namespace malar
