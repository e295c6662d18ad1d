#include "core/store/history.h"

#include "core/domain/json.h"
#include "core/store/actor.h"
#include "core/store/connection.h"
#include "core/store/identityrow.h"
#include "core/store/patientrow.h"
#include "core/store/visitrow.h"

#include <QHash>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

void addIdentity(QJsonObject &value, const QJsonObject &identity)
{
    if (!identity.isEmpty())
        value.insert(u"identity"_s, identity);
}

/// What was typed of a visit and not saved over what somebody else had saved.
const QString givenUp = u"give_up"_s;

const QString entryColumns =
    u"sequence, entity, entity_id, patient, saved_at, who, workstation, action, reason,"
    u" (SELECT meaning FROM signature WHERE signature.sequence = history.sequence)"_s;

/// But for its values, which follow.
HistoryEntry entryIn(Statement &row)
{
    HistoryEntry entry;
    entry.sequence = row.get<int>();
    entry.entity = row.get<QString>();
    entry.id = row.get<QString>();
    entry.patient = row.get<std::optional<PatientId>>();
    entry.when = row.get<QDateTime>();
    entry.who = row.get<QString>();
    entry.workstation = row.get<QString>();
    entry.action = row.get<QString>();
    entry.reason = row.get<QString>();
    entry.meaning = row.get<std::optional<Meaning>>();
    if (entry.entity == u"visit"_s || entry.action == givenUp)
        entry.visit = VisitId{entry.id};
    return entry;
}

/// Their JSON, by id.
using Values = QHash<QString, QJsonObject>;

/// The latest first. What an import brought is what the next change found, or what `now` says that is there
/// still: asked once, and only then.
std::vector<HistoryEntry> entries(Statement &row, const QHash<int, IdentityChange> &identities,
                                  const std::function<Values()> &now)
{
    Values found; // the `before` of the change after
    std::vector<HistoryEntry> all;
    std::vector<std::pair<std::size_t, QString>> unchanged;
    while (row.next()) {
        HistoryEntry entry = entryIn(row);
        const QString id = entry.visit     ? entry.visit->value
                           : entry.patient ? entry.patient->value
                                           : QString();
        entry.before = row.get<QJsonObject>();
        const auto after = row.get<std::optional<QJsonObject>>();
        if (!after && !found.contains(id))
            unchanged.emplace_back(all.size(), id);
        entry.after = after ? *after : found.value(id);
        found.insert(id, entry.before);
        const IdentityChange identity = identities.value(entry.sequence);
        addIdentity(entry.before, identity.before);
        addIdentity(entry.after, identity.after);
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
      m_insert(database, u"INSERT INTO history (sequence, saved_at, who, member, workstation, entity,"
                         u" entity_id, patient, moved_from, action, reason, value_before, value_after,"
                         u" identity_digest, hash)"
                         u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_when(database.now()),
      m_chain(database),
      m_sequence(m_chain.lastSequence())
{}

/// The columns in the order of chainedColumns(), and what they come to.
void HistoryWriter::insert(const Save &save, const QString &identityDigest)
{
    const Actor &actor = m_database.actor();
    const QVariantList columns{m_sequence,
                               sql::bound(m_when),
                               sql::bound(actor.name),
                               sql::bound(actor.member),
                               sql::bound(actor.workstation),
                               sql::bound(save.entity),
                               sql::bound(save.entityId),
                               sql::bound(save.patient),
                               sql::bound(save.movedFrom),
                               sql::bound(save.action),
                               sql::bound(save.reason),
                               sql::bound(save.before),
                               sql::bound(save.after),
                               sql::bound(identityDigest)};
    for (const QVariant &column : columns)
        m_insert.bind(column);
    m_insert.bind(sql::bound(m_chain.next(columns)));
    m_insert.execute();
}

void HistoryWriter::write(const Save &save)
{
    ++m_sequence;
    insert(save, {});
}

void HistoryWriter::write(const Save &save, const QJsonObject &identityBefore,
                          const QJsonObject &identityAfter)
{
    if (identityBefore == identityAfter)
        return write(save);
    const IdentityChange change{identityBefore, identityAfter};
    const KeptChange keptChange = kept(m_database, ++m_sequence, change);
    insert(save, keptChange.digest);
    malar::write(m_database, m_sequence, change, keptChange);
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
    const QHash<int, IdentityChange> identities = findIdentityChanges(database, patient);
    Statement rows(
        database,
        u"SELECT %1, value_before, value_after FROM history"
        u" WHERE (patient = ? OR moved_from = ?) AND (entity IN ('patient', 'visit') OR action = 'give_up')"
        u" ORDER BY sequence DESC"_s.arg(entryColumns));
    return entries(rows.run(patient, patient), identities, [&] {
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
    Statement rows(database, u"SELECT %1, value_before, value_after FROM history"
                             u" WHERE entity_id = ? AND (entity = 'visit' OR action = 'give_up')"
                             u" ORDER BY sequence DESC"_s.arg(entryColumns));
    return entries(rows.run(id), {}, [&] {
        const std::optional<Visit> visit = findVisit(database, id);
        return visit ? Values{{id.value, toJson(*visit)}} : Values();
    });
}

std::vector<HistoryEntry> findHistory(sql::Database &database, const HistoryFilter &filter)
{
    QStringList conditions{u"sequence > 0"_s};
    QVariantList values;
    const auto ask = [&](const QString &condition, const QVariant &value) {
        conditions << condition;
        values << value;
    };
    const auto askAny = [&](const QString &column, const QStringList &any) {
        if (any.isEmpty())
            return;
        conditions << u"%1 IN (%2)"_s.arg(column, QStringList(any.size(), u"?"_s).join(u", "_s));
        for (const QString &value : any)
            values << sql::bound(value);
    };
    if (filter.patient) {
        ask(u"(patient = ? OR moved_from = ?)"_s, sql::bound(*filter.patient));
        values << sql::bound(*filter.patient);
    }
    if (!filter.who.isEmpty())
        ask(u"who = ?"_s, sql::bound(filter.who));
    if (filter.from.isValid())
        ask(u"saved_at >= ?"_s, sql::bound(filter.from));
    if (filter.until.isValid())
        ask(u"saved_at < ?"_s, sql::bound(filter.until));
    if (filter.below > 0)
        ask(u"sequence < ?"_s, filter.below);
    askAny(u"entity"_s, filter.entities);
    askAny(u"action"_s, filter.actions);
    QString text = u"SELECT %1, CASE WHEN entity IN ('deed', 'member') THEN value_after END FROM history"
                   u" WHERE %2 ORDER BY sequence DESC"_s.arg(entryColumns, conditions.join(u" AND "_s));
    if (filter.limit > 0) {
        text += u" LIMIT ?"_s;
        values << filter.limit;
    }
    Statement row(database, text);
    for (const QVariant &value : values)
        row.bind(value);
    row.execute();
    std::vector<HistoryEntry> all;
    while (row.next()) {
        all.push_back(entryIn(row));
        all.back().after = row.get<std::optional<QJsonObject>>().value_or(QJsonObject());
    }
    return all;
}

std::optional<HistoryEntry> findHistoryRow(sql::Database &database, int sequence)
{
    Statement row(database, u"SELECT %1, value_before, value_after FROM history"
                            u" WHERE sequence = ?"_s.arg(entryColumns));
    if (!row.run(sequence).next())
        return std::nullopt;
    HistoryEntry entry = entryIn(row);
    entry.before = row.get<QJsonObject>();
    entry.after = row.get<std::optional<QJsonObject>>().value_or(QJsonObject());
    if (entry.entity != u"visit"_s && entry.entity != u"patient"_s)
        return entry;
    // What an import brought, and an identity, are known by the rows around it.
    for (HistoryEntry &whole :
         entry.visit ? findHistory(database, *entry.visit) : findHistory(database, PatientId{entry.id}))
        if (whole.sequence == sequence)
            return std::move(whole);
    return entry;
}

void refuseConflict(sql::Database &database, const QString &entity, const QString &id,
                    const std::optional<Revision> &seen)
{
    if (!seen)
        return;
    Statement row(database, u"SELECT 1 FROM history WHERE entity = ? AND entity_id = ? AND sequence > ?"_s);
    if (row.run(entity, id, seen->sequence).next())
        sql::fail(Error::Kind::Conflict, u"somebody else has saved it since"_s);
}

Result<std::vector<HistoryEntry>> Store::history(const HistoryFilter &filter) const
{
    return m_connection->read([&](sql::Database &database) { return findHistory(database, filter); });
}

Result<HistoryEntry> Store::historyRow(int sequence) const
{
    return m_connection->read([&](sql::Database &database) {
        std::optional<HistoryEntry> entry = findHistoryRow(database, sequence);
        if (!entry)
            sql::fail(Error::Kind::NotFound, u"no such row"_s);
        return *std::move(entry);
    });
}

Result<QStringList> Store::historyNames() const
{
    return m_connection->read([](sql::Database &database) {
        Statement row(database, u"SELECT DISTINCT who FROM history ORDER BY who"_s);
        row.run();
        QStringList names;
        while (row.next())
            names << row.get<QString>();
        return names;
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
