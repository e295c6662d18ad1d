#include "core/domain/json.h"
#include "core/store/company.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/patientrow.h"
#include "core/store/registryrow.h"
#include "core/store/steps.h"
#include "core/store/visitrow.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

const QString action = u"merge"_s;

QJsonObject toJson(const Sent &sent)
{
    QJsonObject visits;
    for (const auto &[id, digest] : sent.visits)
        visits.insert(id.value, QString::fromLatin1(digest.toHex()));
    return {{u"record"_s, malar::toJson(sent.record)}, {u"visits"_s, visits}};
}

Sent sentFrom(const QJsonObject &object)
{
    std::optional<PatientRecord> record = recordFromJson(object.value(u"record"_s).toObject());
    if (!record)
        sql::fail(Error::Kind::Damaged, u"what was delivered before cannot be read"_s);
    Sent sent{*std::move(record), {}};
    const QJsonObject visits = object.value(u"visits"_s).toObject();
    for (auto visit = visits.begin(); visit != visits.end(); ++visit)
        sent.visits.insert({VisitId{visit.key()}, QByteArray::fromHex(visit.value().toString().toLatin1())});
    return sent;
}

/// Writes what a delivery makes of the registry inside one transaction.
class Merger {
public:
    Merger(sql::Database &database, const Merging &what)
        : m_database(database),
          m_what(what),
          m_patients(database, PatientWriter::Known::Perhaps),
          m_visits(database, VisitWriter::Known::Perhaps),
          m_history(database)
    {}

    void write(const PatientFile &file)
    {
        writeRecord(file.record);
        for (const Visit &visit : file.visits)
            writeVisit(visit);
    }
    /// Once all is there.
    void refuseUnsound(const PatientFile &file)
    {
        for (const Visit &visit : file.visits)
            refuseContradiction(m_database, visit);
        const PatientRecord now = *findRecord(m_database, file.record.patient.id);
        for (const AdverseEvent &event : now.adverseEvents)
            if (event.visit &&
                std::ranges::find(now.visits, *event.visit, &VisitTotals::id) == now.visits.end())
                sql::fail(Error::Kind::Invalid, u"an event told at a visit that is not the patient's"_s);
    }
    void finish()
    {
        Statement row(m_database, u"INSERT INTO delivered (source, patient, head, taken_at, value)"
                                  u" VALUES (?, ?, ?, ?, ?)"
                                  u" ON CONFLICT (source, patient) DO UPDATE SET head = excluded.head,"
                                  u"   taken_at = excluded.taken_at, value = excluded.value"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const auto &[patient, sent] : m_what.sent)
            row.run(m_what.from.source(), patient, m_what.from.head.sequence, now, toJson(sent));
        m_history.write(
            {u"registry"_s, findRegistry(m_database).id, {}, {}, action, m_what.reason, {}, QJsonObject()});
    }

private:
    void writeRecord(const PatientRecord &record)
    {
        const PatientId &id = record.patient.id;
        const std::optional<PatientRecord> before = findRecord(m_database, id);
        if (!before) {
            m_patients.write(record);
            addPhotographs(record, {});
            m_history.write({u"patient"_s, id.value, id, {}, action, m_what.reason, {}, {}});
            return;
        }
        PatientRecord known = record;
        known.identity.reset(); // as it stands
        refuseConflict(m_database, u"patient"_s, id.value, m_what.seen);
        m_patients.write(known);
        addPhotographs(record, before->photographs);
        if (const PatientRecord now = *findRecord(m_database, id); now != *before)
            m_history.write({u"patient"_s,
                             id.value,
                             id,
                             {},
                             action,
                             m_what.reason,
                             malar::toJson(*before),
                             malar::toJson(now)});
    }

    void addPhotographs(const PatientRecord &record, const std::vector<Photograph> &there)
    {
        for (const Photograph &photograph : record.photographs) {
            const auto known = std::ranges::find(there, photograph.id, &Photograph::id);
            if (known == there.end())
                insertPhotograph(m_database, record, photograph, sql::orThrow(m_what.image(photograph.id)));
            else if (*known != photograph)
                writePhotograph(m_database, record.patient.id, photograph);
        }
    }

    void writeVisit(const Visit &visit)
    {
        refuseUnfit(visit);
        const std::optional<Visit> before = findVisit(m_database, visit.id);
        if (before == visit)
            return;
        refuseConflict(m_database, u"visit"_s, visit.id.value, m_what.seen);
        if (before && before->state == VisitState::Signed && visit.state != VisitState::Amended &&
            visit.state != VisitState::EnteredInError)
            sql::fail(Error::Kind::Signed, {});
        m_visits.write(visit);
        const bool left = before && before->patient != visit.patient;
        m_history.write({u"visit"_s, visit.id.value, visit.patient,
                         left ? std::optional(before->patient) : std::nullopt, action, m_what.reason,
                         before ? malar::toJson(*before) : QJsonObject(),
                         before ? std::optional(malar::toJson(visit)) : std::nullopt});
    }

    sql::Database &m_database;
    const Merging &m_what;
    PatientWriter m_patients;
    VisitWriter m_visits;
    HistoryWriter m_history;
};

/// What tells the rows of two histories apart.
std::vector<QByteArray> rowsOf(sql::Database &database)
{
    Statement row(database, u"SELECT saved_at, who, member, workstation, entity, entity_id, action, reason"
                            u"  FROM history ORDER BY sequence"_s);
    row.run();
    std::vector<QByteArray> all;
    while (row.next()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        constexpr auto columns = 8;
        for (int i = 0; i < columns; ++i)
            hash.addData(row.get<QString>().toUtf8() + '\0');
        all.push_back(hash.result());
    }
    return all;
}

/// What the first change after it found, by id; empty for what was not there.
std::map<QString, QJsonObject> foundAfter(sql::Database &database, Revision revision, const QString &entity)
{
    Statement row(database, u"SELECT entity_id, value_before FROM history"
                            u" WHERE sequence > ? AND entity = ? ORDER BY sequence"_s);
    row.run(revision.sequence, entity);
    std::map<QString, QJsonObject> found;
    while (row.next()) {
        const auto id = row.get<QString>();
        found.insert({id, row.get<QJsonObject>()});
    }
    return found;
}

std::vector<PatientFile> filesAt(sql::Database &database, Revision revision)
{
    const auto patients = foundAfter(database, revision, u"patient"_s);
    const auto visits = foundAfter(database, revision, u"visit"_s);
    std::map<PatientId, PatientFile> files;
    for (PatientRecord record : findRecords(database)) {
        if (const auto before = patients.find(record.patient.id.value); before != patients.end()) {
            const std::optional<PatientRecord> was = recordFromJson(before->second);
            if (!was)
                continue;
            record = *was;
        }
        record.identity.reset();
        const PatientId id = record.patient.id;
        files.insert({id, {std::move(record), {}}});
    }
    for (const Visit &now : findVisits(database)) {
        const auto before = visits.find(now.id.value);
        const std::optional<Visit> was = before == visits.end() ? now : visitFromJson(before->second);
        if (const auto file = was ? files.find(was->patient) : files.end(); file != files.end())
            file->second.visits.push_back(*was);
    }
    std::vector<PatientFile> all;
    for (auto &[id, file] : files)
        all.push_back(std::move(file));
    return all;
}

} // namespace

Result<Base> Store::delivered(const QString &source) const
{
    return m_connection->read([&](sql::Database &database) {
        Statement row(database, u"SELECT patient, value FROM delivered WHERE source = ?"_s);
        row.run(source);
        Base base;
        while (row.next()) {
            const auto patient = row.get<PatientId>();
            base.insert({patient, sentFrom(row.get<QJsonObject>())});
        }
        return base;
    });
}

Result<int> Store::deliveredHead(const QString &source) const
{
    return m_connection->read([&](sql::Database &database) {
        Statement row(database, u"SELECT max(head) FROM delivered WHERE source = ?"_s);
        return row.run(source).next() ? row.get<std::optional<int>>().value_or(0) : 0;
    });
}

Result<bool> Store::knowsSource(const QString &registry) const
{
    return m_connection->read([&](sql::Database &database) {
        Statement row(database, u"SELECT DISTINCT source FROM delivered"_s);
        row.run();
        while (row.next()) {
            const auto source = row.get<QString>();
            if (source == registry || source.startsWith(registry + u'/') ||
                source.startsWith(registry + u'@'))
                return true;
        }
        return false;
    });
}

Result<Branching> Store::branching(const Store &other) const
{
    const auto here = m_connection->read(rowsOf);
    const auto there = other.m_connection->read(rowsOf);
    if (!here || !there)
        return here ? there.error() : here.error();
    const auto [mine, theirs] = std::ranges::mismatch(*here, *there);
    return Branching{{static_cast<int>(mine - here->begin())},
                     theirs == there->end() ? QString() : QString::fromLatin1(theirs->first(8).toHex())};
}

Result<std::vector<PatientFile>> Store::filesAt(Revision revision) const
{
    return m_connection->read([&](sql::Database &database) { return malar::filesAt(database, revision); });
}

Result<Done> Store::merge(const Merging &what, const Progress &progress)
{
    return m_connection->write(Right::Configure, [&](sql::Database &database) {
        if (what.patients.empty() && what.sent.empty())
            return;
        Steps steps(progress, what.patients.size());
        Merger merger(database, what);
        for (const PatientFile &file : what.patients) {
            merger.write(file);
            steps.step();
        }
        for (const PatientFile &file : what.patients)
            merger.refuseUnsound(file);
        merger.finish();
    });
}

} // namespace malar
