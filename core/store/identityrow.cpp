#include "core/store/identityrow.h"

#include "core/domain/fieldjson.h"
#include "core/domain/json.h"
#include "core/store/actor.h"
#include "core/store/fieldsql.h"
#include "core/store/keys/keyring.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using keyring::Purpose;
using sql::Statement;

const keyring::Keys &keysOf(const sql::Database &database)
{
    if (!database.actor().seesIdentities())
        sql::fail(Error::Kind::NotAllowed, u"identities are sealed against this role"_s);
    return *database.actor().keys;
}

/// The patient, or the row of the history, so that none is taken for another's.
QByteArray sealedJson(const sql::Database &database, const QJsonObject &json, const QByteArray &about)
{
    return keysOf(database).seal(Purpose::Identity, QJsonDocument(json).toJson(QJsonDocument::Compact),
                                 about);
}

QJsonObject unsealedJson(const sql::Database &database, const QByteArray &sealed, const QByteArray &about)
{
    const auto plain = keysOf(database).unseal(Purpose::Identity, sealed, about);
    const QJsonDocument json = plain ? QJsonDocument::fromJson(*plain) : QJsonDocument();
    if (!json.isObject())
        sql::fail(Error::Kind::Damaged, u"a sealed identity cannot be read"_s);
    return json.object();
}

QByteArray aboutPatient(const QString &patient) { return patient.toUtf8(); }
QByteArray aboutRow(int sequence) { return QByteArray::number(sequence); }

QJsonObject toJson(const IdentityChange &change)
{
    return {{u"before"_s, change.before}, {u"after"_s, change.after}};
}

IdentityChange changeFrom(const QJsonObject &json)
{
    return {json.value(u"before"_s).toObject(), json.value(u"after"_s).toObject()};
}

QHash<QString, Identity> clearIdentities(sql::Database &database, const std::optional<PatientId> &only)
{
    const QString text = u"SELECT patient, %1 FROM identity"_s.arg(sql::columnText<Identity>());
    Statement row(database, only ? text + u" WHERE patient = ?"_s : text);
    if (only)
        row.run(*only);
    else
        row.run();
    QHash<QString, Identity> found;
    while (row.next()) {
        const auto patient = row.get<QString>();
        found.insert(patient, sql::take<Identity>(row));
    }
    return found;
}

QHash<QString, Identity> sealedIdentities(sql::Database &database, const std::optional<PatientId> &only)
{
    const QString text = u"SELECT patient, sealed FROM sealed_identity"_s;
    Statement row(database, only ? text + u" WHERE patient = ?"_s : text);
    if (only)
        row.run(*only);
    else
        row.run();
    QHash<QString, Identity> found;
    while (row.next()) {
        const auto patient = row.get<QString>();
        const auto identity =
            json::fromObject<Identity>(unsealedJson(database, row.get<QByteArray>(), aboutPatient(patient)));
        if (!identity)
            sql::fail(Error::Kind::Damaged, u"a sealed identity cannot be read"_s);
        found.insert(patient, *identity);
    }
    return found;
}

void insertSealed(sql::Database &database, const PatientId &patient, const Identity &identity)
{
    sql::eachColumn<Identity>(
        [&identity](const auto &field) { sql::bound(field.of(identity)); }); // or Invalid
    Statement(database, u"INSERT INTO sealed_identity (patient, sealed) VALUES (?, ?)"_s)
        .run(patient, sealedJson(database, malar::toJson(identity), aboutPatient(patient.value)));
}

void insertClear(sql::Database &database, const PatientId &patient, const Identity &identity)
{
    Statement row(database,
                  sql::insertText(u"identity"_s, QStringList{u"patient"_s} + sql::columnsOf<Identity>()));
    sql::run(row, identity, patient);
}

void insertSealed(sql::Database &database, int sequence, const QByteArray &sealed)
{
    Statement(database, u"INSERT INTO sealed_identity_history (sequence, sealed) VALUES (?, ?)"_s)
        .run(sequence, sealed);
}

void insertClear(sql::Database &database, int sequence, const IdentityChange &change)
{
    Statement(database,
              u"INSERT INTO identity_history (sequence, value_before, value_after) VALUES (?, ?, ?)"_s)
        .run(sequence, change.before, change.after);
}

std::vector<std::pair<int, IdentityChange>> clearChanges(sql::Database &database)
{
    Statement row(database, u"SELECT sequence, value_before, value_after FROM identity_history"_s);
    row.run();
    std::vector<std::pair<int, IdentityChange>> all;
    while (row.next()) {
        const auto sequence = row.get<int>();
        const auto before = row.get<QJsonObject>();
        all.push_back({sequence, {before, row.get<QJsonObject>()}});
    }
    return all;
}

} // namespace

QHash<QString, Identity> findIdentities(sql::Database &database, const std::optional<PatientId> &only)
{
    if (!database.actor().keys)
        return clearIdentities(database, only);
    return database.actor().seesIdentities() ? sealedIdentities(database, only) : QHash<QString, Identity>();
}

void writeIdentity(sql::Database &database, const PatientId &patient, const Identity &identity)
{
    const bool isSealed = database.actor().keys.has_value();
    Statement(database, isSealed ? u"DELETE FROM sealed_identity WHERE patient = ?"_s
                                 : u"DELETE FROM identity WHERE patient = ?"_s)
        .run(patient);
    if (identity.isEmpty())
        return;
    if (isSealed)
        insertSealed(database, patient, identity);
    else
        insertClear(database, patient, identity);
}

KeptChange kept(const sql::Database &database, int sequence, const IdentityChange &change)
{
    if (!database.actor().keys)
        return {};
    const QByteArray sealed = sealedJson(database, toJson(change), aboutRow(sequence));
    return {sealed, keyring::digestText(sealed)};
}

void write(sql::Database &database, int sequence, const IdentityChange &change, const KeptChange &kept)
{
    if (database.actor().keys)
        insertSealed(database, sequence, kept.sealed);
    else
        insertClear(database, sequence, change);
}

QHash<int, IdentityChange> findIdentityChanges(sql::Database &database, const PatientId &patient)
{
    QHash<int, IdentityChange> found;
    if (!database.actor().keys) {
        Statement row(database, u"SELECT i.sequence, i.value_before, i.value_after"
                                u"  FROM identity_history i JOIN history h ON h.sequence = i.sequence"
                                u" WHERE h.patient = ?"_s);
        row.run(patient);
        while (row.next()) {
            const auto sequence = row.get<int>();
            const auto before = row.get<QJsonObject>();
            found.insert(sequence, {before, row.get<QJsonObject>()});
        }
    } else if (database.actor().seesIdentities()) {
        Statement row(database, u"SELECT i.sequence, i.sealed"
                                u"  FROM sealed_identity_history i JOIN history h ON h.sequence = i.sequence"
                                u" WHERE h.patient = ?"_s);
        row.run(patient);
        while (row.next()) {
            const auto sequence = row.get<int>();
            found.insert(sequence,
                         changeFrom(unsealedJson(database, row.get<QByteArray>(), aboutRow(sequence))));
        }
    }
    return found;
}

void sealIdentities(sql::Database &database)
{
    const QHash<QString, Identity> clear = clearIdentities(database, {});
    for (auto each = clear.begin(); each != clear.end(); ++each)
        insertSealed(database, PatientId{each.key()}, each.value());
    for (const auto &[sequence, change] : clearChanges(database))
        insertSealed(database, sequence, sealedJson(database, toJson(change), aboutRow(sequence)));
    database.run(u"DELETE FROM identity"_s);
    database.run(u"DELETE FROM identity_history"_s);
}

void unsealIdentities(sql::Database &from, sql::Database &to)
{
    const QHash<QString, Identity> all = sealedIdentities(from, {});
    for (auto each = all.begin(); each != all.end(); ++each)
        insertClear(to, PatientId{each.key()}, each.value());
    Statement row(from, u"SELECT sequence, sealed FROM sealed_identity_history"_s);
    row.run();
    while (row.next()) {
        const auto sequence = row.get<int>();
        insertClear(to, sequence, changeFrom(unsealedJson(from, row.get<QByteArray>(), aboutRow(sequence))));
    }
    to.run(u"DELETE FROM sealed_identity"_s);
    to.run(u"DELETE FROM sealed_identity_history"_s);
}

} // namespace malar
