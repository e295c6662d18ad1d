#pragma once

#include "core/store/engine/dialect.h"
#include "core/store/sqlvalue.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class QSqlDatabase;
class QSqlQuery;

namespace malar {
struct Actor;
}

/// The thin layer between values and an engine. Exceptions live here and nowhere else: a Statement throws
/// Failure, attempt() turns it into an Error before anything leaves core/store.
namespace malar::sql {

/// The rows of one SELECT of a far engine, as they came with others in one trip.
struct Answer;

/// A connection to the tables, and what was prepared on it. Its statements do not outlive it.
class Database {
public:
    /// Opens what the dialect calls so. Throws Failure.
    Database(const Dialect &, const Place &);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    /// BEGIN, PRAGMA, the definition of a table: what is not prepared, binds nothing and gives nothing.
    void run(const QString &utility);

    /// UTC; a far one's clock, as a workstation's may be wrong.
    QDateTime now() const;

    /// Of a far one: whether the line to it stands, as far as is known without asking.
    bool isOpen() const;
    /// Anew where the line was cut. Throws Failure: Unreachable, WrongKey and others.
    void reopen();
    /// What it is opened by the next time: a password may be another by then.
    void comeBackBy(const QString &password);
    /// How often something was sent to a far one, and waited for.
    int trips() const { return m_trips; }
    /// Sends what waits. Throws Failure.
    void flush();
    /// What others tell on that channel, each time once; a hint, as it can be lost. Throws Failure.
    void listen(const QString &channel, std::function<void()> heard);

    /// What is to be done before a transaction is rolled back.
    void beforeRollback(std::function<void()> step) { m_beforeRollback = std::move(step); }
    void rollBack();

    /// Who writes the rows and reads them; until it was said, whoever is logged in to the operating system.
    void actAs(Actor);
    const Actor &actor() const { return *m_actor; }

private:
    friend class Statement;
    struct Waiting {
        QString text;
        std::shared_ptr<Answer> answer; // none of what gives no rows
    };
    std::unique_ptr<QSqlQuery> prepared(const QString &text);
    void keep(const QString &text, std::unique_ptr<QSqlQuery>);
    QString literal(const QVariant &) const;
    void send(const QString &text, std::shared_ptr<Answer> = nullptr);
    void take(std::unique_ptr<QSqlQuery>, const std::vector<Waiting> &);
    void open();
    void forgetWaiting();
    void subscribe();
    void readClock();
    [[noreturn]] void refuse(const QSqlQuery &);

    const Dialect &m_dialect;
    const QString m_user;
    std::unique_ptr<QSqlDatabase> m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_kept; // by text, while nobody uses them
    std::vector<Waiting> m_waiting;
    qsizetype m_waitingSize = 0; // characters of those
    bool m_isBegun = false;      // a transaction that the far one knows of
    int m_trips = 0;
    QDateTime m_clock; // of a far one, when m_sinceClock began
    QElapsedTimer m_sinceClock;
    QString m_channel;
    std::function<void()> m_heard;
    std::function<void()> m_beforeRollback;
    std::shared_ptr<const Actor> m_actor;
};

/// One statement, read forward only. The columns of a row are taken in the order in which they are named,
/// never by an asterisk: it is kept prepared for the next one of the same text, with the number of its
/// columns. To a far engine those that were run before the first one is read go together, in one trip.
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
    std::unique_ptr<QSqlQuery> m_query; // prepared; none of a far engine
    std::shared_ptr<Answer> m_answer;   // of a far engine
    QVariantList m_values;              // for a far engine
    int m_bound = 0;
    int m_column = 0;
};

/// Rolls back unless it was told that all went well.
class Transaction {
public:
    using Kind = Work;
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
