#include "core/domain/json.h"
#include "core/domain/visitcompany.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/patientrow.h"
#include "core/store/visitrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

QJsonObject identityOf(const std::optional<PatientRecord> &record)
{
    return record && record->identity ? toJson(*record->identity) : QJsonObject();
}

QString actionOf(const std::optional<PatientRecord> &before, const PatientRecord &after)
{
    if (!before)
        return u"create"_s;
    if (!before->patient.isEnteredInError() && after.patient.isEnteredInError())
        return u"enter_in_error"_s;
    if (before->patient.isEnteredInError() && !after.patient.isEnteredInError())
        return u"take_back"_s;
    return u"change"_s;
}

/// An event that this save puts at a visit: of somebody else, or one that says that there was none.
void refuseMisplaced(std::span<const AdverseEvent> told, const PatientRecord &before)
{
    for (const AdverseEvent &event : told) {
        const bool stood = std::ranges::any_of(before.adverseEvents, [&event](const AdverseEvent &old) {
            return old.id == event.id && old.visit == event.visit;
        });
        if (stood || !event.visit)
            continue;
        const auto visit = std::ranges::find(before.visits, *event.visit, &VisitTotals::id);
        if (visit == before.visits.end())
            sql::fail(Error::Kind::Invalid, u"an event told at a visit that is not the patient's"_s);
        if (visit->adverseEvents == AdverseEvents::None)
            sql::fail(Error::Kind::Contradiction, u"an event told at a visit that says there was none"_s);
    }
}

/// As it is read again once it is written: an identity that is not given stays, an empty one goes.
PatientRecord written(PatientRecord record, const PatientRecord &stood)
{
    if (!record.identity)
        record.identity = stood.identity;
    else if (record.identity->isEmpty())
        record.identity.reset();
    record.visits = stood.visits;
    record.photographs = stood.photographs;
    sortParts(record);
    return record;
}

void savePatient(sql::Database &database, const PatientRecord &given, const QString &reason,
                 const std::optional<Revision> &seen = {})
{
    const PatientId &id = given.patient.id;
    const std::optional<PatientRecord> before = findRecord(database, id);
    const PatientRecord stood = before.value_or(PatientRecord());
    PatientRecord record = given;
    record.adverseEvents = settled(given.adverseEvents, stood);
    refuseMisplaced(record.adverseEvents, stood);
    const PatientRecord after = written(record, stood);
    if (before == after)
        return;
    refuseConflict(database, u"patient"_s, id.value, seen);
    PatientWriter(database, PatientWriter::Known::Perhaps).write(record);
    HistoryWriter(database).write({u"patient"_s,
                                   id.value,
                                   id,
                                   {},
                                   actionOf(before, after),
                                   reason,
                                   before ? toJson(*before) : QJsonObject(),
                                   toJson(after)},
                                  identityOf(before), identityOf(after));
}

} // namespace

void moveToCentres(sql::Database &database, const Centres &centres, std::span<const CentreRename> renames)
{
    std::vector<std::pair<PatientId, QString>> moved; // read to the end before anything is written
    {
        sql::Statement row(database, u"SELECT id, centre FROM patient WHERE centre <> '' ORDER BY id"_s);
        row.run();
        while (row.next()) {
            const auto id = row.get<PatientId>();
            const auto before = row.get<QString>();
            if (const QString after = centreAfter(before, centres, renames); after != before)
                moved.emplace_back(id, after);
        }
    }
    for (const auto &[id, centre] : moved) {
        PatientRecord record = *findRecord(database, id);
        record.patient.centre = centre;
        savePatient(database, record, {});
    }
}

Result<Done> Store::save(const PatientRecord &record, const QString &reason, std::optional<Revision> seen)
{
    return m_connection->write(Right::Enter,
                               [&](sql::Database &database) { savePatient(database, record, reason, seen); });
}

Result<Done> Store::save(const PatientRecord &record, std::span<const VisitId> answeredSome,
                         const QString &reason, std::optional<Revision> seen)
{
    return m_connection->write(Right::Enter, [&](sql::Database &database) {
        for (const VisitId &visit : answeredSome)
            answerSome(database, record.patient.id, visit, reason);
        savePatient(database, record, reason, seen);
    });
}

Result<std::vector<PatientRecord>> Store::records() const { return m_connection->read(findRecords); }

Result<PatientRecord> Store::record(const PatientId &id) const
{
    return m_connection->read([&](sql::Database &database) {
        const std::optional<PatientRecord> record = findRecord(database, id);
        if (!record)
            sql::fail(Error::Kind::NotFound, u"no such patient"_s);
        return *record;
    });
}

Result<QStringList> Store::centres() const
{
    return m_connection->read([](sql::Database &database) {
        sql::Statement rows(database,
                            u"SELECT DISTINCT centre FROM patient WHERE centre <> '' ORDER BY centre"_s);
        rows.run();
        QStringList names;
        while (rows.next())
            names << rows.get<QString>();
        return names;
    });
}

} // namespace malar
