#include "core/store/history.h"

#include "core/domain/json.h"
#include "core/store/connection.h"
#include "core/store/patientrow.h"
#include "core/store/visitrow.h"

#include <QHash>

#include <map>

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

int lastSequence(sql::Database &database)
{
    Statement row(database, u"SELECT max(sequence) FROM history"_s);
    return row.run().next() ? row.get<std::optional<int>>().value_or(0) : 0;
}

void addIdentity(Statement &row, QJsonObject &value)
{
    const auto identity = row.get<std::optional<QJsonObject>>();
    if (identity && !identity->isEmpty())
        value.insert(u"identity"_s, *identity);
}

/// Their JSON, by id.
using Values = QHash<QString, QJsonObject>;

/// The latest first. What an import brought is what the next change found, or what `now` says that is there
/// still: asked once, and only then.
std::vector<HistoryEntry> entries(Statement &row, const std::function<Values()> &now)
{
    Values found; // the `before` of the change after
    std::vector<HistoryEntry> all;
    std::vector<std::pair<std::size_t, QString>> unchanged;
    while (row.next()) {
        const QString entity = row.get<QString>();
        const QString id = row.get<QString>();
        HistoryEntry entry;
        if (entity == u"visit"_s)
            entry.visit = VisitId{id};
        entry.when = row.get<QDateTime>();
        entry.who = row.get<QString>();
        entry.action = row.get<QString>();
        entry.reason = row.get<QString>();
        entry.before = row.get<QJsonObject>();
        const auto after = row.get<std::optional<QJsonObject>>();
        if (!after && !found.contains(id))
            unchanged.emplace_back(all.size(), id);
        entry.after = after ? *after : found.value(id);
        found.insert(id, entry.before);
        addIdentity(row, entry.before);
        addIdentity(row, entry.after);
        all.push_back(std::move(entry));
    }
    const Values current = unchanged.empty() ? Values() : now();
    for (const auto &[index, id] : unchanged)
        all[index].after = current.value(id);
    return all;
}

} // namespace

HistoryWriter::HistoryWriter(sql::Database &database)
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

void changeRecords(sql::Database &database, const std::vector<PatientId> &patients, const QString &reason,
                   const std::function<void()> &body)
{
    std::map<PatientId, PatientRecord> before;
    for (const PatientId &patient : patients) {
        std::optional<PatientRecord> record = findRecord(database, patient);
        if (!record)
            sql::fail(Error::Kind::NotFound, u"no such patient"_s);
        before.insert({patient, *std::move(record)});
    }
    body();
    HistoryWriter history(database);
    for (const auto &[patient, was] : before)
        if (const PatientRecord now = *findRecord(database, patient); now != was)
            history.write(
                {u"patient"_s, patient.value, patient, {}, u"change"_s, reason, toJson(was), toJson(now)});
}

std::vector<HistoryEntry> findHistory(sql::Database &database, const PatientId &patient)
{
    Statement rows(database, u"SELECT h.entity, h.entity_id, h.saved_at, h.who, h.action, h.reason,"
                             u"       h.value_before, h.value_after, i.value_before, i.value_after"
                             u"  FROM history h LEFT JOIN identity_history i ON i.sequence = h.sequence"
                             u" WHERE h.patient = ? OR h.moved_from = ?"
                             u" ORDER BY h.sequence DESC"_s);
    return entries(rows.run(patient, patient), [&] {
        Values now;
        for (const Visit &visit : findVisits(database, patient))
            now.insert(visit.id.value, toJson(visit));
        if (const std::optional<PatientRecord> record = findRecord(database, patient))
            now.insert(patient.value, toJson(*record));
        return now;
    });
}

std::vector<HistoryEntry> findHistory(sql::Database &database, const VisitId &id)
{
    Statement rows(database, u"SELECT entity, entity_id, saved_at, who, action, reason,"
                             u"       value_before, value_after, NULL, NULL"
                             u"  FROM history"
                             u" WHERE entity = 'visit' AND entity_id = ?"
                             u" ORDER BY sequence DESC"_s);
    return entries(rows.run(id), [&] {
        const std::optional<Visit> visit = findVisit(database, id);
        return visit ? Values{{id.value, toJson(*visit)}} : Values();
    });
}

Result<std::vector<HistoryEntry>> Store::history(const PatientId &patient) const
{
    return m_connection->read([&](sql::Database &database) { return findHistory(database, patient); });
}

Result<std::vector<HistoryEntry>> Store::history(const VisitId &visit) const
{
    return m_connection->read([&](sql::Database &database) { return findHistory(database, visit); });
}

} // namespace malar
