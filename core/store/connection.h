#pragma once

#include "core/store/sql.h"
#include "core/store/store.h"

#include <QLockFile>

namespace malar {

/// The database behind a store, and the right to write it.
struct Connection {
    /// A database in memory where the path is empty. Throws sql::Failure.
    Connection(const QString &filePath, Store::Access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// One transaction that only reads: what it sees belongs together.
    template <class Body> auto read(Body body) const
    {
        return sql::attempt([&] {
            const sql::Transaction transaction(database, sql::Transaction::Kind::Read);
            return body(database);
        });
    }
    /// One transaction that writes: wholly or not at all.
    template <class Body> Result<Done> write(Body body)
    {
        return sql::attempt([&] {
            if (access == Store::Access::ReadOnly)
                sql::fail(Error::Kind::ReadOnly, QStringLiteral("opened read-only"));
            sql::Transaction transaction(database, sql::Transaction::Kind::Write);
            body(database);
            commit(transaction);
        });
    }

    QString path;
    Store::Access access;
    bool heldByAnother = false;
    std::unique_ptr<QLockFile> lock; // held as long as this may write
    QSqlDatabase database;

private:
    /// The one place where a change becomes durable.
    static void commit(sql::Transaction &transaction) { transaction.commit(); }
};

} // namespace malar
