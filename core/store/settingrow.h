#pragma once

#include "core/domain/study.h"

namespace malar::sql {
class Database;
}

namespace malar {

StudySettings findSettings(sql::Database &);

/// Inside a transaction. Fails with Invalid where a list cannot be used.
void writeSettings(sql::Database &, const StudySettings &);

} // namespace malar
