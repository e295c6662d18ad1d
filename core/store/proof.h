#pragma once

#include <QSqlDatabase>

/// What a file must be before anything in it is believed.
namespace malar::proof {

/// Tables, indexes and triggers as that version of the schema has them, and no views. Reads nothing else, so
/// that no foreign view or trigger runs. Throws sql::Failure: Altered.
void refuseForeignSchema(const QSqlDatabase &, int version);

/// Pages, indexes and everything that the tables CHECK, such as the sum of each form. Throws sql::Failure:
/// Damaged.
void refuseDamage(const QSqlDatabase &);

} // namespace malar::proof
