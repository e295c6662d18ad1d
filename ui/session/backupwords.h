#pragma once

#include "core/store/backup.h"

/// What is said of a second place, and of a registry as it was.
namespace malar::backupwords {

/// Why a backup was not made, and what to do. `folder` is the second place.
QString trouble(const Error &, const QString &folder);
/// What is to be known of one that was made; empty where all went as ever.
QString remark(const backup::Made &);

/// "13 Feb 2025, 14:05", in local time.
QString moment(const QDateTime &);
/// "3 hours ago".
QString age(const QDateTime &then, const QDateTime &now);
/// "12 patients, 40 visits; the last: HUMV-003 (13 Feb 2025)"
QString glance(const backup::Glance &);

} // namespace malar::backupwords
