#pragma once

#include "core/domain/patient.h"
#include "core/store/sql.h"

#include <QHash>

namespace malar {

/// Who patients are: sealed one by one where the registry has keys, else in a table of their own. Nothing is
/// found by whoever has not the key, or could not have it written down that they saw it.
QHash<QString, Identity> findIdentities(sql::Database &, const std::optional<PatientId> &only = {});
/// In place of what was there; an empty one goes.
void writeIdentity(sql::Database &, const PatientId &, const Identity &);

/// Who a patient was and is, of one row of the history, apart from it.
struct IdentityChange {
    QJsonObject before;
    QJsonObject after;
};
/// As it is to be kept, and what the row of the history says of it: nothing in a plain registry.
struct KeptChange {
    QByteArray sealed;
    QString digest;
};
KeptChange kept(const sql::Database &, int sequence, const IdentityChange &);
void write(sql::Database &, int sequence, const IdentityChange &, const KeptChange &);
/// By the sequence of their rows.
QHash<int, IdentityChange> findIdentityChanges(sql::Database &, const PatientId &);

/// What a plain registry has in clear, sealed. The pages that had it in clear are to be written anew.
void sealIdentities(sql::Database &);
/// The other way, into the tables of another registry with the same rows.
void unsealIdentities(sql::Database &from, sql::Database &to);

} // namespace malar
