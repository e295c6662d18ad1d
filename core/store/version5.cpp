#include "core/store/schema.h"

using namespace Qt::Literals::StringLiterals;

// Shipped, so never edited.
namespace malar::schema {
namespace {

// Whoever may open a sealed registry, and whoever could: what they have signed is proved by their key. The
// slot is their place in the header of the file.
const QString member = uR"(CREATE TABLE member (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  full_name TEXT NOT NULL CHECK (trim(full_name) <> ''),
  role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 4),
  disabled INTEGER NOT NULL CHECK (disabled BETWEEN 0 AND 1),
  slot INTEGER UNIQUE CHECK (slot BETWEEN 0 AND 31),
  box_key BLOB NOT NULL CHECK (length(box_key) = 32),
  sign_key BLOB NOT NULL CHECK (length(sign_key) = 32),
  created TEXT NOT NULL
) STRICT, WITHOUT ROWID)"_s;

const QString recoveryKey = uR"(CREATE TABLE recovery_key (
  slot INTEGER NOT NULL PRIMARY KEY CHECK (slot BETWEEN 0 AND 31),
  box_key BLOB NOT NULL CHECK (length(box_key) = 32)
) STRICT)"_s;

// Of the patient's identity as JSON, by the identity key. A plain registry has them in `identity`.
const QString sealedIdentity = uR"(CREATE TABLE sealed_identity (
  patient TEXT NOT NULL PRIMARY KEY REFERENCES patient (id),
  sealed BLOB NOT NULL
) STRICT)"_s;

const QString sealedIdentityHistory = uR"(CREATE TABLE sealed_identity_history (
  sequence INTEGER NOT NULL PRIMARY KEY REFERENCES history (sequence),
  sealed BLOB NOT NULL
) STRICT)"_s;

// What the rows of the history are chained with, by each data key that the registry has had since.
const QString chain = uR"(CREATE TABLE chain (
  id INTEGER NOT NULL PRIMARY KEY,
  since INTEGER NOT NULL CHECK (since > 0),
  sealed BLOB NOT NULL
) STRICT)"_s;

const QString signature = uR"(CREATE TABLE signature (
  visit TEXT NOT NULL REFERENCES visit (id),
  sequence INTEGER NOT NULL REFERENCES history (sequence),
  member TEXT NOT NULL REFERENCES member (id),
  sign_key BLOB NOT NULL CHECK (length(sign_key) = 32),
  printed_name TEXT NOT NULL CHECK (trim(printed_name) <> ''),
  meaning TEXT NOT NULL CHECK (meaning <> ''),
  signed_at TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (visit, sequence)
) STRICT, WITHOUT ROWID)"_s;

// Two may have typed at one visit.
const QString parkedByMember = uR"(CREATE TABLE parked_visit_5 (
  visit TEXT NOT NULL CHECK (visit <> ''),
  member TEXT NOT NULL,
  patient TEXT NOT NULL REFERENCES patient (id),
  parked_at TEXT NOT NULL,
  revision INTEGER,
  value TEXT NOT NULL,
  PRIMARY KEY (visit, member)
) STRICT)"_s;

QString historyColumn(const QString &name)
{
    return u"ALTER TABLE history ADD COLUMN %1 TEXT NOT NULL DEFAULT ''"_s.arg(name);
}

} // namespace

Migration version5()
{
    return {
        member,
        recoveryKey,
        sealedIdentity,
        sealedIdentityHistory,
        chain,
        signature,
        historyColumn(u"member"_s),
        historyColumn(u"workstation"_s),
        historyColumn(u"identity_digest"_s),
        historyColumn(u"hash"_s),
        parkedByMember,
        u"INSERT INTO parked_visit_5 (visit, member, patient, parked_at, value)"
        u" SELECT visit, '', patient, parked_at, value FROM parked_visit"_s,
        u"DROP TABLE parked_visit"_s,
        u"ALTER TABLE parked_visit_5 RENAME TO parked_visit"_s,
        u"CREATE TRIGGER what_was_signed_is_not_changed BEFORE UPDATE ON visit"
        u" WHEN old.state = 'signed' AND new.state NOT IN ('amended', 'entered_in_error')"
        u" BEGIN SELECT RAISE(ABORT, 'what was signed is not changed'); END"_s,
    };
}

} // namespace malar::schema
