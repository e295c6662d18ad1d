#include "core/store/history.h"

#include "core/store/connection.h"

#include <pwd.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

/// Who is logged in to the operating system, until the registry has users of its own.
QString login()
{
    if (const passwd *entry = getpwuid(geteuid()))
        return QString::fromLocal8Bit(entry->pw_name);
    return qEnvironmentVariable("USER");
}

int lastSequence(const QSqlDatabase &database)
{
    Statement row(database, u"SELECT max(sequence) FROM history"_s);
    return row.run().next() ? row.get<std::optional<int>>().value_or(0) : 0;
}

HistoryEntry entry(Statement &row)
{
    HistoryEntry entry{
        row.get<QDateTime>(),   row.get<QString>(),    row.get<QString>(), row.get<QString>(), {},
        row.get<QJsonObject>(), row.get<QJsonObject>()};
    if (row.get<QString>() == u"visit"_s)
        entry.visit = row.get<VisitId>();
    else
        row.get<QString>();
    const auto identityBefore = row.get<std::optional<QJsonObject>>();
    const auto identityAfter = row.get<std::optional<QJsonObject>>();
    if (identityBefore && !identityBefore->isEmpty())
        entry.before.insert(u"identity"_s, *identityBefore);
    if (identityAfter && !identityAfter->isEmpty())
        entry.after.insert(u"identity"_s, *identityAfter);
    return entry;
}

std::vector<HistoryEntry> entries(Statement &rows)
{
    std::vector<HistoryEntry> all;
    while (rows.next())
        all.push_back(entry(rows));
    return all;
}

} // namespace

HistoryWriter::HistoryWriter(const QSqlDatabase &database)
    : m_database(database),
      m_insert(database, u"INSERT INTO history (sequence, saved_at, who, entity, entity_id,"
                         u" patient, moved_from, action, reason, value_before, value_after)"
                         u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_who(login()),
      m_when(QDateTime::currentDateTimeUtc()),
      m_sequence(lastSequence(database))
{}

void HistoryWriter::write(const Save &save)
{
    m_insert.run(++m_sequence, m_when, m_who, save.entity, save.entityId, save.patient, save.movedFrom,
                 save.action, save.reason, save.before, save.after);
}

void HistoryWriter::write(const Save &save, const QJsonObject &identityBefore,
                          const QJsonObject &identityAfter)
{
    write(save);
    if (identityBefore != identityAfter)
        Statement(m_database,
                  u"INSERT INTO identity_history (sequence, value_before, value_after) VALUES (?, ?, ?)"_s)
            .run(m_sequence, identityBefore, identityAfter);
}

Result<std::vector<HistoryEntry>> Store::history(const PatientId &patient) const
{
    return m_connection->read([&](const QSqlDatabase &database) {
        Statement rows(
            database,
            u"SELECT h.saved_at, h.who, h.action, h.reason, h.value_before, h.value_after, h.entity,"
            u"       h.entity_id, i.value_before, i.value_after"
            u"  FROM history h LEFT JOIN identity_history i ON i.sequence = h.sequence"
            u" WHERE h.patient = ? OR h.moved_from = ?"
            u" ORDER BY h.sequence DESC"_s);
        rows.run(patient, patient);
        return entries(rows);
    });
}

Result<std::vector<HistoryEntry>> Store::history(const VisitId &visit) const
{
    return m_connection->read([&](const QSqlDatabase &database) {
        Statement rows(
            database,
            u"SELECT saved_at, who, action, reason, value_before, value_after, entity, entity_id, NULL, NULL"
            u"  FROM history"
            u" WHERE entity = 'visit' AND entity_id = ?"
            u" ORDER BY sequence DESC"_s);
        rows.run(visit);
        return entries(rows);
    });
}

} // namespace malar
