#pragma once

#include "core/store/engine/dialect.h"
#include "core/store/sqlvalue.h"

#include <functional>
#include <memory>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;

namespace malar {
struct Actor;
}

/// The thin layer between values and an engine. Exceptions live here and nowhere else: a Statement throws
/// Failure, attempt() turns it into an Error before anything leaves core/store.
namespace malar::sql {

/// A connection to the tables, and what was prepared on it. Its statements do not outlive it.
class Database {
public:
    /// Opens what the dialect calls so. Throws Failure.
    Database(const Dialect &, const QString &place);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    /// BEGIN, PRAGMA, the definition of a table: what is not prepared, binds nothing and gives nothing.
    void run(const QString &utility);

    /// What is to be done before a transaction is rolled back.
    void beforeRollback(std::function<void()> step) { m_beforeRollback = std::move(step); }
    void rollBack();

    /// Who writes the rows and reads them; until it was said, whoever is logged in to the operating system.
    void actAs(Actor);
    const Actor &actor() const { return *m_actor; }

private:
    friend class Statement;
    std::unique_ptr<QSqlQuery> prepared(const QString &text);
    void keep(const QString &text, std::unique_ptr<QSqlQuery>);

    const Dialect &m_dialect;
    std::unique_ptr<QSqlDatabase> m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_kept; // by text, while nobody uses them
    std::function<void()> m_beforeRollback;
    std::shared_ptr<const Actor> m_actor;
};

/// One prepared statement, read forward only. The columns of a row are taken in the order in which they are
/// named, never by an asterisk: it is kept for the next one of the same text, with the number of its columns.
class Statement {
public:
    Statement(Database &, const QString &text);
    ~Statement();
    Statement(Statement &&) noexcept;

    /// Binds every `?` in order and executes; may be called again with other values.
    template <class... Values> Statement &run(const Values &...values)
    {
        (bind(bound(values)), ...);
        return execute();
    }
    /// For statements with a column for each item: bind one by one, then execute.
    void bind(const QVariant &);
    Statement &execute();

    bool next();
    /// The next column of the row. NULL where T is not optional means that the file is damaged.
    template <class T> T get()
    {
        T value{};
        read(column(), value);
        return value;
    }

private:
    QVariant column();

    Database *m_database;
    QString m_text;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    int m_column = 0;
};

/// Rolls back unless it was told that all went well.
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Database &, Kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// The body's value, or what it failed with.
template <class Body>
auto attempt(Body body)
    -> Result<std::conditional_t<std::is_void_v<decltype(body())>, Done, decltype(body())>>
{
    try {
        if constexpr (std::is_void_v<decltype(body())>) {
            body();
            return Done{};
        } else {
            return body();
        }
    } catch (const Failure &failure) {
        return failure.error;
    }
}

/// The value, or what it failed with thrown: what attempt() turns back.
template <class T> T orThrow(Result<T> result)
{
    if (!result)
        throw Failure{result.error()};
    return *std::move(result);
}

} // namespace malar::sql
