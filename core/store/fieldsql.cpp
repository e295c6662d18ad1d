#include "core/store/fieldsql.h"

#include "core/domain/keytext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar::sql {

QString columnOf(std::string_view field)
{
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Pair, 7> longer{
        Pair{"start", "start_date"}, {"stop", "stop_date"},        {"from", "from_date"}, {"to", "to_date"},
        {"end", "end_date"},         {"limit", "detection_limit"}, {"key", "scale"}};
    const auto found = std::ranges::find(longer, field, &Pair::first);
    return keyText(found == longer.end() ? field : found->second);
}

QString insertText(const QString &table, const QStringList &columns)
{
    const QStringList places(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), places.join(u", "_s));
}

QString upsertText(const QString &table, const QStringList &columns)
{
    QStringList updates;
    for (const QString &column : columns)
        updates << u"%1 = excluded.%1"_s.arg(column);
    return insertText(table, columns) + u" ON CONFLICT (id) DO UPDATE SET "_s + updates.join(u", "_s);
}

} // namespace malar::sql
