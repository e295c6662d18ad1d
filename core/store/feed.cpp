#include "core/store/feed.h"

#include "core/store/connection.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

Changes findChanges(sql::Database &database, Revision since)
{
    Statement row(database, u"SELECT sequence, entity, patient, moved_from FROM history"
                            u" WHERE sequence > ? ORDER BY sequence"_s);
    row.run(since.sequence);
    Changes changes{since, {}, false};
    while (row.next()) {
        changes.now = {row.get<int>()};
        const auto entity = row.get<QString>();
        const auto patient = row.get<std::optional<PatientId>>();
        const auto former = row.get<std::optional<PatientId>>();
        if (entity != u"patient"_s && entity != u"visit"_s) {
            changes.others = changes.others || entity != u"deed"_s;
            continue;
        }
        for (const auto &whose : {patient, former})
            if (whose)
                changes.patients[*whose] = changes.now;
    }
    return changes;
}

} // namespace

Result<Changes> Store::changesSince(Revision since) const
{
    return m_connection->read([since](sql::Database &database) { return findChanges(database, since); });
}

Result<Done> Store::onHint(std::function<void()> heard)
{
    if (!isOnServer())
        return Done{};
    return sql::attempt([&] {
        m_connection->database.listen(sql::orThrow(server::addressAt(path())).schema, std::move(heard));
    });
}

} // namespace malar
