#pragma once

#include <QSqlDatabase>

/// What a file must be before anything in it is believed.
namespace malar::proof {

/// Tables, indexes and triggers as its version of the schema has them, and no views; then its pages, its
/// sums, and that every row belongs to one that is there. Throws sql::Failure: Altered, Damaged.
void prove(const QSqlDatabase &, const QString &path);

} // namespace malar::proof
