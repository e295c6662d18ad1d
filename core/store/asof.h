#pragma once

#include "core/store/backup.h"
#include "core/store/sealed/scan.h"

namespace malar {

namespace sql {
class Database;
}

Moment momentOf(const sealed::Commit &);

/// Without its moment, which the database does not know.
backup::Glance glanceOf(sql::Database &);

} // namespace malar
