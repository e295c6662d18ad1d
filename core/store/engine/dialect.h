#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <array>

class QSqlError;

namespace malar::sql {

/// What a transaction is for: Soon is a write that would rather be tried again than wait, Build makes tables.
enum class Work : std::uint8_t { Read, Write, Soon, Build };

/// What the engines do differently: a value, no classes. The statements are the same.
struct Dialect {
    QString driver;                    // as Qt calls it
    std::array<QStringList, 4> begins; // by Work; what writes takes the lock at once, not half way
    QString version;                   // a SELECT of the number of the schema's version
    QStringList (*setVersion)(int);
    /// A statement that defines a table, an index or a trigger, as this engine words it.
    QString (*definition)(const QString &);
    Error (*error)(const QSqlError &, bool isOpen); // isOpen: whether the connection still is
    Error (*notOpened)(const QSqlError &, const QString &user);
    bool keepsStatements; // once prepared, for the next use of the same text
    /// A trip to it is dear. Statements go as whole texts; what gives no rows waits for the next that does.
    bool isFar;
};

/// One file, ":memory:", or what a URI names.
const Dialect &sqlite();
/// A schema of a database of PostgreSQL 15 or later.
const Dialect &postgresql();

/// Where a connection leads, as Qt takes it.
struct Place {
    Place(QString databaseName) : database(std::move(databaseName)) {}

    QString database; // or the path of a file
    QString options;
    QString host; // or the folder of a socket; none of a file
    int port = -1;
    QString user;
    QString password; // Qt keeps it in memory as long as the connection stands
};

} // namespace malar::sql
