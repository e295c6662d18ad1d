#pragma once

#include <QStringList>

/// What the server itself keeps people from: roles, rights and functions of a registry, as statements. All of
/// it belongs to SCHEMA_owner, as whom nobody logs in. Who uses the registry is in one of four groups,
/// SCHEMA_administrator, _clinician, _data_entry and _analyst, with the rights of domain/member.h.
namespace malar::server {

/// Run first, by a superuser, or by who has CREATEROLE and may CREATE in the database; in a transaction. Then
/// the session is the owner's, and so is what it makes. Fails where the schema or one of the roles is there
/// already, also in another database of the server, as roles belong to all of them.
QStringList founding(const QString &schema);

/// The session becomes the owner's again, by whoever has founded it or by a superuser.
QStringList asOwner(const QString &schema);

/// Contained in founding(); again after a migration, as a newer program may have others.
QStringList functions(const QString &schema);

/// Run as the owner when the tables are there, and again after each migration: nobody has a right that is not
/// among these.
QStringList grants(const QString &schema);

/// SCHEMA_owner, which a migration needs.
QString ownerRole(const QString &schema);

} // namespace malar::server
