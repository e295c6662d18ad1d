#pragma once

#include "core/domain/id.h"
#include "core/domain/keytext.h"
#include "core/domain/patient.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>

/// The thin layer between values and SQLite. Exceptions live here and nowhere else: a Statement throws
/// Failure, attempt() turns it into an Error before anything leaves core/store.
namespace malar::sql {

struct Failure {
    Error error;
};
[[noreturn]] void fail(Error::Kind kind, const QString &detail);
[[noreturn]] void refuse(const QSqlError &);

// How a value lies in a column. A null QString is an empty text, never NULL; only an empty optional is NULL.
QVariant bound(const QString &);
QVariant bound(int);
QVariant bound(double);
QVariant bound(QDate);             // ISO; nothing to guess for an invalid one, so it fails
QVariant bound(const QDateTime &); // ISO, UTC, milliseconds
QVariant bound(const PartialDate &);
QVariant bound(const QJsonObject &);
QVariant bound(const QByteArray &);
QVariant bound(std::string_view);
template <std::same_as<bool> Bool> QVariant bound(Bool value) { return bound(value ? 1 : 0); }
template <class Tag> QVariant bound(const Id<Tag> &id) { return bound(id.value); }
template <Keyed Enum> QVariant bound(Enum value) { return bound(key(value)); }
template <class T> QVariant bound(const std::optional<T> &value)
{
    return value ? bound(*value) : QVariant();
}

void read(const QVariant &, QString &);
void read(const QVariant &, int &);
void read(const QVariant &, bool &);
void read(const QVariant &, double &);
void read(const QVariant &, QDate &);
void read(const QVariant &, QDateTime &);
void read(const QVariant &, PartialDate &);
void read(const QVariant &, QJsonObject &);
void read(const QVariant &, QByteArray &);
template <class Tag> void read(const QVariant &value, Id<Tag> &id) { read(value, id.value); }
template <Keyed Enum> void read(const QVariant &value, Enum &target)
{
    QString name;
    read(value, name);
    const std::optional<Enum> known = fromKey<Enum>(name);
    if (!known)
        fail(Error::Kind::Damaged, QStringLiteral("a key that is not on its list"));
    target = *known;
}
template <class T> void read(const QVariant &value, std::optional<T> &target)
{
    if (!value.isNull())
        read(value, target.emplace());
}

/// One prepared statement, read forward only. The columns of a row are taken in the order in which they are
/// named.
class Statement {
public:
    Statement(const QSqlDatabase &, const QString &text);

    /// Binds every `?` in order and executes; may be called again with other values.
    template <class... Values> Statement &run(const Values &...values)
    {
        (bind(bound(values)), ...);
        return execute();
    }
    /// For statements with a column for each item: bind one by one, then execute.
    void bind(const QVariant &value) { m_query.bindValue(m_bound++, value); }
    Statement &execute();

    bool next();
    /// The next column of the row. NULL where T is not optional means that the file is damaged.
    template <class T> T get()
    {
        T value{};
        read(m_query.value(m_column++), value);
        return value;
    }

private:
    QSqlQuery m_query;
    int m_bound = 0;
    int m_column = 0;
};

/// Rolls back unless it was told that all went well.
class Transaction {
public:
    enum class Kind { Read, Write }; // Write takes the lock at once, so that it cannot fail half way
    Transaction(const QSqlDatabase &, Kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    QSqlDatabase m_database;
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

} // namespace malar::sql
