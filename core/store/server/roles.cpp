#include "core/store/server/roles.h"

#include "core/store/server/filled.h"

using namespace Qt::Literals::StringLiterals;

namespace malar::server {
namespace {

const QString everybody =
    u"\"{group}_administrator\", \"{group}_clinician\", \"{group}_data_entry\", \"{group}_analyst\""_s;
const QString whoEnter = u"\"{group}_administrator\", \"{group}_clinician\", \"{group}_data_entry\""_s;
const QString whoConfigure = u"\"{group}_administrator\", \"{group}_clinician\""_s;
const QString administrators = u"\"{group}_administrator\""_s;

QStringList filledEach(QStringList statements, const QString &schema)
{
    for (QString &statement : statements)
        statement = filled(statement, schema);
    return statements;
}

QString grant(const QString &rights, const QStringList &tables, const QString &roles)
{
    return u"GRANT %1 ON {schema}.%2 TO %3"_s.arg(rights, tables.join(u", {schema}."_s), roles);
}

// To come in by, beside the roles themselves: the version of the tables, the header as a file begins with it,
// and which role may change which of its slots.
const QStringList serverTables{
    u"CREATE TABLE {schema}.schema_version (version integer NOT NULL)"_s,
    u"CREATE TABLE {schema}.sealed_header ("
    u"  id integer NOT NULL PRIMARY KEY CHECK (id = 1),"
    u"  bytes bytea NOT NULL CHECK (length(bytes) = 8192)"
    u")"_s,
    u"CREATE TABLE {schema}.server_login ("
    u"  login text COLLATE \"C\" NOT NULL PRIMARY KEY,"
    u"  member text COLLATE \"C\" NOT NULL,"
    u"  slot integer NOT NULL CHECK (slot BETWEEN 0 AND 31)"
    u")"_s,
};

const QStringList roles{
    u"CREATE ROLE \"{group}_owner\" NOLOGIN CREATEROLE"_s,
    u"CREATE ROLE \"{group}_administrator\" NOLOGIN"_s,
    u"CREATE ROLE \"{group}_clinician\" NOLOGIN"_s,
    u"CREATE ROLE \"{group}_data_entry\" NOLOGIN"_s,
    u"CREATE ROLE \"{group}_analyst\" NOLOGIN"_s,
    u"GRANT "_s + everybody + u" TO \"{group}_owner\" WITH ADMIN OPTION"_s,
    u"GRANT \"{group}_owner\" TO CURRENT_USER"_s,
};

/// The right to connect is everybody's where nobody has taken it away; who may not give it need not.
const QString connecting =
    u"DO $$ BEGIN"
    u"  IF has_database_privilege(current_database(), 'CONNECT WITH GRANT OPTION') THEN"
    u"    EXECUTE format('GRANT CONNECT ON DATABASE %I TO "_s +
    everybody +
    u"', current_database());"
    u"  END IF;"
    u" END $$"_s;

/// Parts of a patient or of a visit, which are taken out and put in again when it changes.
const QStringList parts{u"patient_subtype"_s, u"consent"_s,          u"course"_s,        u"infusion"_s,
                        u"treatment"_s,       u"treatment_dose"_s,   u"adverse_event"_s, u"biomarker"_s,
                        u"photograph"_s,      u"photograph_image"_s, u"answer_mark"_s,   u"scale_answer"_s,
                        u"parked_visit"_s,    u"sealed_identity"_s};

/// No identity, sealed or not. Nobody has a right to those of a plain registry, `identity` and
/// `identity_history`: no name gets here in clear.
const QStringList readByAll{
    u"schema_version"_s, u"sealed_header"_s, u"registry"_s,     u"setting"_s,          u"member"_s,
    u"recovery_key"_s,   u"chain"_s,         u"history"_s,      u"patient"_s,          u"patient_subtype"_s,
    u"consent"_s,        u"course"_s,        u"infusion"_s,     u"treatment"_s,        u"treatment_dose"_s,
    u"adverse_event"_s,  u"biomarker"_s,     u"photograph"_s,   u"photograph_image"_s, u"visit"_s,
    u"answer_mark"_s,    u"scale_answer"_s,  u"parked_visit"_s, u"signature"_s,        u"delivered"_s};

} // namespace

QString ownerRole(const QString &schema) { return schema + u"_owner"_s; }

QStringList founding(const QString &schema)
{
    const QStringList ours{u"CREATE SCHEMA {schema} AUTHORIZATION \"{group}_owner\""_s, connecting};
    const QStringList usage{u"GRANT USAGE ON SCHEMA {schema} TO "_s + everybody};
    return filledEach(roles + ours, schema) + asOwner(schema) + filledEach(usage + serverTables, schema) +
           functions(schema);
}

QStringList asOwner(const QString &schema) { return {filled(u"SET ROLE \"{group}_owner\""_s, schema)}; }

QStringList grants(const QString &schema)
{
    return filledEach(
        {
            u"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC, "_s + everybody,
            grant(u"SELECT"_s, readByAll, everybody),
            // A view, an export, a login is a row of it. Nobody changes one or takes it out.
            grant(u"INSERT"_s, {u"history"_s}, everybody),

            grant(u"SELECT"_s, {u"sealed_identity"_s, u"sealed_identity_history"_s}, whoEnter),
            grant(u"INSERT, UPDATE"_s, {u"patient"_s, u"visit"_s}, whoEnter),
            grant(u"INSERT, UPDATE, DELETE"_s, parts, whoEnter),
            grant(u"INSERT"_s, {u"sealed_identity_history"_s}, whoEnter),

            grant(u"INSERT, UPDATE"_s, {u"setting"_s, u"delivered"_s}, whoConfigure),
            grant(u"UPDATE"_s, {u"registry"_s}, whoConfigure),
            grant(u"INSERT"_s, {u"signature"_s}, whoConfigure), // who may sign is the same

            grant(u"INSERT, UPDATE"_s, {u"member"_s}, administrators),
            grant(u"INSERT, DELETE"_s, {u"recovery_key"_s, u"chain"_s}, administrators),
            grant(u"SELECT"_s, {u"server_login"_s}, administrators),

            // Whoever listens on the schema's name is told that there is more, and what the last row's number
            // is.
            u"CREATE OR REPLACE TRIGGER tell AFTER INSERT ON {schema}.history"
            u"  REFERENCING NEW TABLE AS more FOR EACH STATEMENT EXECUTE FUNCTION {schema}.tell()"_s,
        },
        schema);
}

} // namespace malar::server
