#pragma once

#include "core/domain/recordfields.h"
#include "core/store/sql.h"

#include <QStringList>

/// Statements of whatever has a list of fields. A list of parts has a table of its own, and no column.
namespace malar::sql {

/// A field's column: its name, or a longer one where that is a word of SQL or another column's.
QString columnOf(std::string_view field);

/// "INSERT INTO course (patient, id, …) VALUES (?, ?, …)"
QString insertText(const QString &table, const QStringList &columns);
/// The same of a row that may be there, which is then changed.
QString upsertText(const QString &table, const QStringList &columns);

template <Fielded T> void eachColumn(auto visit)
{
    eachField<T>([&visit](const auto &field) {
        if constexpr (!isList<std::remove_cvref_t<decltype(field.of(std::declval<T &>()))>>)
            visit(field);
    });
}

template <Fielded T> QStringList columnsOf()
{
    QStringList columns;
    eachColumn<T>([&columns](const auto &field) { columns << columnOf(field.name); });
    return columns;
}
/// For a SELECT: take() reads them.
template <Fielded T> QString columnText() { return columnsOf<T>().join(QStringLiteral(", ")); }

/// Binds its columns, and before them those of its owner.
template <Fielded T> void bind(Statement &statement, const T &value, const auto &...owner)
{
    (statement.bind(bound(owner)), ...);
    eachColumn<T>([&](const auto &field) { statement.bind(bound(field.of(value))); });
}
template <Fielded T> void run(Statement &statement, const T &value, const auto &...owner)
{
    bind(statement, value, owner...);
    statement.execute();
}

/// The next columns of the row.
template <Fielded T> T take(Statement &row)
{
    T value;
    eachColumn<T>([&](const auto &field) {
        auto &member = field.of(value);
        member = row.get<std::remove_cvref_t<decltype(member)>>();
    });
    return value;
}

} // namespace malar::sql
