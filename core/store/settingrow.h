#pragma once

#include "core/domain/study.h"

#include <QSqlDatabase>

namespace malar {

StudySettings findSettings(const QSqlDatabase &);

/// Inside a transaction. Fails with Invalid where a list cannot be used.
void writeSettings(const QSqlDatabase &, const StudySettings &);

} // namespace malar
