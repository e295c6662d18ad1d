#pragma once

#include "core/result.h"

#include <QString>

class QSqlError;

namespace malar::sql {

/// What the engines do differently: a value, no classes.
struct Dialect {
    QString driver;  // as Qt calls it
    QString options; // of a connection, as Qt takes them
    QString beginRead;
    QString beginWrite; // takes the lock at once, so that it cannot fail half way
    Error (*error)(const QSqlError &);
    bool keepsStatements; // once prepared, for the next use of the same text
};

/// One file, or ":memory:".
const Dialect &sqlite();
/// What a URI names.
const Dialect &sqliteByUri();

} // namespace malar::sql
