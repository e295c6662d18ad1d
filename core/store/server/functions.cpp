#include "core/store/server/filled.h"
#include "core/store/server/roles.h"

using namespace Qt::Literals::StringLiterals;

// What a right alone cannot say. Each names where it looks for tables, temporary ones last, so that nobody
// puts others in their place.
namespace malar::server {
namespace {

const QString everyGroup =
    u"\"{group}_administrator\", \"{group}_clinician\", \"{group}_data_entry\", \"{group}_analyst\""_s;

// The writer's lock first: what is read afterwards is as the last writer has left it. A program of another
// version than the tables is turned away.
const QString beginWrite = uR"(
CREATE OR REPLACE FUNCTION {schema}.begin_write(newest integer) RETURNS void
LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$
DECLARE
  there integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('malar'), hashtext({text}));
  SELECT coalesce(max(version), 0) INTO there FROM schema_version;
  IF there > newest THEN
    RAISE EXCEPTION 'the tables are of version %', there USING ERRCODE = 'MLNEW';
  ELSIF there < newest THEN
    RAISE EXCEPTION 'the tables are of version %', there USING ERRCODE = 'MLOLD';
  END IF;
END $$)"_s;

const QString refuse = uR"(
CREATE OR REPLACE FUNCTION {schema}.refuse() RETURNS trigger
LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation';
END $$)"_s;

const QString tell = uR"(
CREATE OR REPLACE FUNCTION {schema}.tell() RETURNS trigger
LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $$
BEGIN
  PERFORM pg_notify({text}, max(sequence)::text) FROM more HAVING max(sequence) IS NOT NULL;
  RETURN NULL;
END $$)"_s;

// A login of ours bears a comment that says so: of a role that somebody else has made, whatever its name, no
// administrator of a registry becomes the master. No underscore behind the schema's, as other registries may
// be beside: see roleOf() of address.h. Whoever has no verifier keeps the password that they have, or has
// none.
const QString letIn = uR"(
CREATE OR REPLACE FUNCTION {schema}.let_in(who text, verifier text, its_group text, its_member text,
                                           its_slot integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
DECLARE
  groups CONSTANT text[] := ARRAY['{group}_administrator', '{group}_clinician', '{group}_data_entry',
                                  '{group}_analyst'];
  mark CONSTANT text := 'Malar: a user of the registry {group}';
  other text;
BEGIN
  IF who IS NULL OR who !~ '^{group}_[a-z0-9.-]+$' OR length(who) > 63
     OR who = ANY (groups || ARRAY['{group}_owner', '{group}_entry']) OR NOT coalesce(its_group = ANY (groups), false) THEN
    RAISE EXCEPTION 'not a role of a user' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$' THEN
    RAISE EXCEPTION 'not a verifier' USING ERRCODE = 'invalid_parameter_value';
  END IF;

  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = who) THEN
    EXECUTE format('CREATE ROLE %I LOGIN', who);
    EXECUTE format('COMMENT ON ROLE %I IS %L', who, mark);
    EXECUTE format('GRANT %I TO "{group}_owner"', who);
  ELSIF (SELECT shobj_description(oid, 'pg_authid') FROM pg_roles WHERE rolname = who) IS DISTINCT FROM mark THEN
    RAISE EXCEPTION 'another role has that name' USING ERRCODE = 'duplicate_object';
  ELSE
    EXECUTE format('ALTER ROLE %I LOGIN', who);
  END IF;
  IF verifier IS NOT NULL THEN
    EXECUTE format('ALTER ROLE %I PASSWORD %L', who, verifier);
  END IF;
  FOREACH other IN ARRAY groups LOOP
    IF other = its_group THEN
      EXECUTE format('GRANT %I TO %I', other, who);
    ELSIF pg_has_role(who, other, 'MEMBER') THEN
      EXECUTE format('REVOKE %I FROM %I', other, who);
    END IF;
  END LOOP;
  INSERT INTO server_login AS l (login, member, slot) VALUES (who, coalesce(its_member, ''), its_slot)
    ON CONFLICT (login) DO UPDATE SET member = excluded.member, slot = excluded.slot;
END $$)"_s;

// Their rights go with the groups, in a session that is open too; then that ends, where the server lets us.
const QString keepOut = uR"(
CREATE OR REPLACE FUNCTION {schema}.keep_out(who text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
DECLARE
  other text;
BEGIN
  DELETE FROM server_login WHERE login = who;
  IF who !~ '^{group}_[a-z0-9.-]+$'
     OR (SELECT shobj_description(oid, 'pg_authid') FROM pg_roles WHERE rolname = who)
        IS DISTINCT FROM 'Malar: a user of the registry {group}' THEN
    RETURN;
  END IF;
  EXECUTE format('ALTER ROLE %I NOLOGIN', who);
  FOREACH other IN ARRAY ARRAY['{group}_administrator', '{group}_clinician', '{group}_data_entry',
                               '{group}_analyst'] LOOP
    IF pg_has_role(who, other, 'MEMBER') THEN
      EXECUTE format('REVOKE %I FROM %I', other, who);
    END IF;
  END LOOP;
  BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = who AND pid <> pg_backend_pid();
  EXCEPTION WHEN insufficient_privilege THEN
    RAISE WARNING 'a session of % goes on', who;
  END;
END $$)"_s;

// Where what lies: store/sealed/format.h. What is written anew with every header, beside what is changed in
// it: the marks, the noise behind the slots and the two digests.
const QString changeHeader = uR"(
CREATE OR REPLACE FUNCTION {schema}.change_header(header bytea, before bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $$
DECLARE
  was bytea;
  mine integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('malar'), hashtext({text}));
  SELECT bytes INTO was FROM sealed_header WHERE id = 1;
  IF was IS DISTINCT FROM before THEN
    RAISE EXCEPTION 'the header is another by now' USING ERRCODE = 'MLCHG';
  END IF;
  IF NOT pg_has_role(session_user, '{group}_administrator', 'MEMBER') THEN
    SELECT slot INTO mine FROM server_login WHERE login = session_user::text;
    IF mine IS NULL OR outside_slot(header, mine) IS DISTINCT FROM outside_slot(was, mine) THEN
      RAISE EXCEPTION 'not one''s own slot' USING ERRCODE = 'insufficient_privilege';
    END IF;
  END IF;
  UPDATE sealed_header SET bytes = header WHERE id = 1;
END $$)"_s;

const QString outsideSlot = uR"(
CREATE OR REPLACE FUNCTION {schema}.outside_slot(header bytea, slot integer) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = {schema}, pg_temp AS $$
  SELECT substr(header, 1, 128)
      || substr(header, 257, 240 * slot)
      || substr(header, 257 + 240 * (slot + 1), 240 * (31 - slot))
      || int4send(length(header))
$$)"_s;

QString allow(const QString &function, const QString &groups)
{
    return u"GRANT EXECUTE ON FUNCTION {schema}.%1 TO %2"_s.arg(function, groups);
}

} // namespace

QStringList functions(const QString &schema)
{
    QStringList statements{beginWrite,
                           refuse,
                           tell,
                           letIn,
                           keepOut,
                           outsideSlot,
                           changeHeader,
                           u"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {schema} FROM PUBLIC"_s,
                           allow(u"begin_write(integer)"_s, everyGroup),
                           allow(u"change_header(bytea, bytea)"_s, everyGroup),
                           allow(u"let_in(text, text, text, text, integer), {schema}.keep_out(text)"_s,
                                 u"\"{group}_administrator\""_s)};
    for (QString &statement : statements)
        statement = filled(statement, schema);
    return statements;
}

} // namespace malar::server
