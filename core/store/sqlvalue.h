#pragma once

#include "core/domain/id.h"
#include "core/domain/keytext.h"
#include "core/domain/patient.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QVariant>

#include <concepts>

/// How values lie in columns, and what is thrown where they cannot.
namespace malar::sql {

struct Failure {
    Error error;
};
[[noreturn]] void fail(Error::Kind kind, const QString &detail);

// How a value lies in a column. A null QString is an empty text, never NULL; only an empty optional is NULL.
QVariant bound(const QString &); // Invalid where an engine would cut or change it
QVariant bound(int);
QVariant bound(double);
QVariant bound(QDate);               // ISO; nothing to guess for an invalid one, so it fails
QVariant bound(const QDateTime &);   // ISO, UTC, milliseconds
QVariant bound(const PartialDate &); // one that could not be read again fails
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

} // namespace malar::sql
