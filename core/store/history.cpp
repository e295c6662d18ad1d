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

/// What an entity is now.
QJsonObject current(sql::Database &database, const QString &entity, const QString &id)
{
    if (entity == u"visit"_s) {
        const std::optional<Visit> visit = findVisit(database, {id});
        return visit ? toJson(*visit) : QJsonObject();
    }
    const std::optional<PatientRecord> record = findRecord(database, {id});
    return record ? toJson(*record) : QJsonObject();
}

void addIdentity(Statement &row, QJsonObject &value)
{
    const auto identity = row.get<std::optional<QJsonObject>>();
    if (identity && !identity->isEmpty())
        value.insert(u"identity"_s, *identity);
}

/// The latest first. What an import brought is what the next change found, or what is there still.
std::vector<HistoryEntry> entries(sql::Database &database, Statement &row)
{
    QHash<QString, QJsonObject> found; // by entity: the `before` of the change after
    std::vector<HistoryEntry> all;
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
        if (const auto after = row.get<std::optional<QJsonObject>>())
            entry.after = *after;
        else
            entry.after = found.contains(id) ? found.value(id) : current(database, entity, id);
        found.insert(id, entry.before);
        addIdentity(row, entry.before);
        addIdentity(row, entry.after);
        all.push_back(std::move(entry));
    }
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

Result<std::vector<HistoryEntry>> Store::history(const PatientId &patient) const
{
    return m_connection->read([&](sql::Database &database) {
        Statement rows(database, u"SELECT h.entity, h.entity_id, h.saved_at, h.who, h.action, h.reason,"
                                 u"       h.value_before, h.value_after, i.value_before, i.value_after"
                                 u"  FROM history h LEFT JOIN identity_history i ON i.sequence = h.sequence"
                                 u" WHERE h.patient = ? OR h.moved_from = ?"
                                 u" ORDER BY h.sequence DESC"_s);
        return entries(database, rows.run(patient, patient));
    });
}

Result<std::vector<HistoryEntry>> Store::history(const VisitId &visit) const
{
    return m_connection->read([&](sql::Database &database) {
        Statement rows(database, u"SELECT entity, entity_id, saved_at, who, action, reason,"
                                 u"       value_before, value_after, NULL, NULL"
                                 u"  FROM history"
                                 u" WHERE entity = 'visit' AND entity_id = ?"
                                 u" ORDER BY sequence DESC"_s);
        return entries(database, rows.run(visit));
    });
}

} // namespace malar
