#pragma once

#include <QByteArray>

namespace malar::sql {
class Database;
}

/// What a file must be before anything in it is believed.
namespace malar::proof {

/// SHA-256, in hexadecimal digits, of what the file says of its tables, indexes, triggers and views.
QByteArray schemaDigest(sql::Database &);

/// Tables, indexes and triggers as its version of the schema, which is known, has them, and no views. Quick,
/// and before anything else is read. Throws sql::Failure: Altered.
void refuseAltered(sql::Database &);
/// The same of a plain file, and no end cut off. Throws sql::Failure: Altered, Damaged.
void refuseForeign(sql::Database &, const QString &path);

/// Pages, indexes, what the tables CHECK, such as the sum of each form, and rows that belong to none. Takes
/// as long as reading all of it. Throws sql::Failure: Damaged.
void refuseDamage(sql::Database &);

} // namespace malar::proof
