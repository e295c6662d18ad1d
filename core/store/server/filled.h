#pragma once

#include <QString>

namespace malar::server {

/// A statement with the schema in it: {schema} as a name, {text} as a text, {group} as the beginning of the
/// names of roles. A schema is of plain letters alone (see problem() of address.h); it is quoted all the
/// same.
inline QString filled(QString statement, const QString &schema)
{
    const auto doubled = [](QString text, QChar quote) { return text.replace(quote, QString(2, quote)); };
    return statement.replace(QStringLiteral("{schema}"), u'"' + doubled(schema, u'"') + u'"')
        .replace(QStringLiteral("{text}"), u'\'' + doubled(schema, u'\'') + u'\'')
        .replace(QStringLiteral("{group}"), schema);
}

} // namespace malar::server
