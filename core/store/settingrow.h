#pragma once

#include "core/domain/study.h"

namespace malar::sql {
class Database;
}

namespace malar {

StudySettings findSettings(sql::Database &);

/// Without a row of the history, which a delivery has not.
void putSetting(sql::Database &, const QString &key, const QJsonObject &value);
void putSettings(sql::Database &, const StudySettings &);

/// Inside a transaction. Fails with Invalid where a list cannot be used.
void writeSettings(sql::Database &, const StudySettings &);

} // namespace malar
