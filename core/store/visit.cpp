#include "core/domain/json.h"
#include "core/store/actor.h"
#include "core/store/company.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/visitrow.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

QString actionOf(const std::optional<Visit> &before, const Visit &after)
{
    const bool counted = before && counts(before->state);
    if (after.state == VisitState::EnteredInError && before && before->state != after.state)
        return u"enter_in_error"_s;
    if (before && before->state == VisitState::EnteredInError && before->state != after.state)
        return u"take_back"_s;
    if (before && before->patient != after.patient)
        return u"move"_s;
    if (!counted && counts(after.state))
        return u"complete"_s;
    if (!before)
        return u"create"_s;
    if (before->date != after.date)
        return u"move"_s;
    return counted && counts(after.state) ? u"amend"_s : u"change"_s;
}

void discard(sql::Database &database, const VisitId &id)
{
    Statement(database, u"DELETE FROM parked_visit WHERE visit = ? AND member = ?"_s)
        .run(id, database.actor().member);
}

bool isMoved(const Visit &before, const Visit &after)
{
    return before.patient != after.patient || before.date != after.date;
}

/// What was said of the visit before and stands as it did is not judged again.
void settle(sql::Database &database, const std::optional<Visit> &before, const Visit &visit)
{
    const bool fresh = !before || isMoved(*before, visit) || before->state == VisitState::EnteredInError;
    if (fresh || visit.state == VisitState::EnteredInError)
        settleEvents(database, visit);
    if (fresh || before->adverseEvents != visit.adverseEvents)
        refuseContradiction(database, visit);
}

void writeVisit(sql::Database &database, const std::optional<Visit> &before, const Visit &visit,
                const QString &reason)
{
    if (before && before->state == VisitState::Signed &&
        ((visit.state != VisitState::Amended && visit.state != VisitState::EnteredInError) ||
         reason.trimmed().isEmpty()))
        sql::fail(Error::Kind::Signed, {});
    if (before && counts(before->state) && visit.state == VisitState::Draft)
        sql::fail(Error::Kind::Invalid, u"a visit that counts cannot become a draft again"_s);
    VisitWriter(database, VisitWriter::Known::Perhaps).write(visit);
    const bool left = before && before->patient != visit.patient;
    HistoryWriter(database).write(
        {u"visit"_s, visit.id.value, visit.patient, left ? std::optional(before->patient) : std::nullopt,
         actionOf(before, visit), reason, before ? toJson(*before) : QJsonObject(), toJson(visit)});
}

/// `along`: what was chosen; where nobody chose, all that fits.
void saveVisit(sql::Database &database, const Visit &visit, const std::optional<VisitCompany> &along,
               const QString &reason, const std::optional<Revision> &seen)
{
    refuseUnfit(visit);
    const std::optional<Visit> before = findVisit(database, visit.id);
    if (before == visit)
        return; // also where the answer to this very save was lost
    refuseConflict(database, u"visit"_s, visit.id.value, seen);
    std::optional<VisitCompany> company;
    if (before && isMoved(*before, visit))
        company = along ? *along : fittingCompany(database, *before, visit);
    writeVisit(database, before, visit, reason);
    if (company)
        moveCompany(database, *before, visit, *company, reason);
    settle(database, before, visit);
}

/// What whoever moves a visit was typing into it goes along. That it was typed over what somebody else has
/// saved since stays so.
void moveParked(sql::Database &database, const Visit &before, const Visit &moved, int headBefore)
{
    const MemberId member = database.actor().member;
    Statement row(database, u"SELECT value, revision, (SELECT max(sequence) FROM history"
                            u"  WHERE entity = 'visit' AND entity_id = visit AND sequence <= ?)"
                            u" FROM parked_visit WHERE visit = ? AND member = ?"_s);
    if (!row.run(headBefore, moved.id, member).next())
        return;
    std::optional<Visit> typed = visitFromJson(row.get<QJsonObject>());
    if (!typed)
        sql::fail(Error::Kind::Damaged, u"a parked visit cannot be read"_s);
    auto revision = row.get<std::optional<int>>();
    if (revision && *revision >= row.get<std::optional<int>>().value_or(0))
        revision = findHead(database).sequence;
    typed->patient = moved.patient;
    typed->date = moved.date;
    if (typed->state == before.state)
        typed->state = moved.state;
    if (typed->adverseEvents == before.adverseEvents)
        typed->adverseEvents = moved.adverseEvents;
    Statement(database, u"UPDATE parked_visit SET patient = ?, revision = ?, value = ?"
                        u" WHERE visit = ? AND member = ?"_s)
        .run(typed->patient, revision, toJson(*typed), moved.id, member);
}

/// As it was when it was marked; one that never was anything else as its answers say.
VisitState stateBeforeError(sql::Database &database, const Visit &visit)
{
    Statement row(database, u"SELECT value_before FROM history"
                            u" WHERE entity = 'visit' AND entity_id = ? AND action = 'enter_in_error'"
                            u" ORDER BY sequence DESC LIMIT 1"_s);
    if (row.run(visit.id).next())
        if (const std::optional<Visit> was = visitFromJson(row.get<QJsonObject>()))
            return was->state;
    return scores(visit).unanswered() == 0 ? VisitState::Complete : VisitState::Draft;
}

} // namespace

void adoptParked(sql::Database &database)
{
    Statement(database, u"UPDATE parked_visit SET member = ? WHERE member = ''"_s)
        .run(database.actor().member);
}

void answerSome(sql::Database &database, const PatientId &patient, const VisitId &id, const QString &reason)
{
    const std::optional<Visit> before = findVisit(database, id);
    if (!before || before->patient != patient)
        sql::fail(Error::Kind::Invalid, u"an answer at a visit that is not the patient's"_s);
    if (before->adverseEvents == AdverseEvents::Some)
        return;
    Visit after = *before;
    after.adverseEvents = AdverseEvents::Some;
    if (counts(after.state))
        after.state = VisitState::Amended;
    writeVisit(database, before, after, reason);
}

Result<Done> Store::save(const Visit &visit, const QString &reason, std::optional<Revision> seen)
{
    return m_connection->write(Right::Enter, [&](sql::Database &database) {
        discard(database, visit.id);
        saveVisit(database, visit, std::nullopt, reason, seen);
    });
}

Result<Done> Store::move(const Visit &visit, const VisitCompany &along, const QString &reason,
                         std::optional<Revision> seen)
{
    return m_connection->write(Right::Enter, [&](sql::Database &database) {
        Visit moved = visit;
        if (!along.answer)
            moved.adverseEvents = AdverseEvents::NotAsked;
        const std::optional<Visit> before = findVisit(database, visit.id);
        const int head = findHead(database).sequence;
        saveVisit(database, moved, along, reason, seen);
        if (before)
            moveParked(database, *before, moved, head);
    });
}

Result<Done> Store::takeBack(const VisitId &id, const QString &reason)
{
    return m_connection->write(Right::Enter, [&](sql::Database &database) {
        std::optional<Visit> visit = findVisit(database, id);
        if (!visit || visit->state != VisitState::EnteredInError)
            sql::fail(Error::Kind::NotFound, u"no such visit that was entered in error"_s);
        visit->state = stateBeforeError(database, *visit);
        saveVisit(database, *visit, std::nullopt, reason, std::nullopt);
    });
}

Result<Visit> Store::visit(const VisitId &id) const
{
    return m_connection->read([&](sql::Database &database) {
        const std::optional<Visit> visit = findVisit(database, id);
        if (!visit)
            sql::fail(Error::Kind::NotFound, u"no such visit"_s);
        return *visit;
    });
}

Result<std::vector<Visit>> Store::visits(const PatientId &patient) const
{
    return m_connection->read([&](sql::Database &database) { return findVisits(database, patient); });
}

Result<QStringList> Store::assessors() const
{
    return m_connection->read([](sql::Database &database) {
        Statement rows(database, u"SELECT assessor FROM visit WHERE assessor <> ''"
                                 u" GROUP BY assessor ORDER BY max(date) DESC, assessor"_s);
        rows.run();
        QStringList names;
        while (rows.next())
            names << rows.get<QString>();
        return names;
    });
}

Result<Done> Store::park(const Visit &visit, std::optional<Revision> seen)
{
    return m_connection->write(
        Right::Enter,
        [&](sql::Database &database) {
            Statement(database,
                      u"INSERT INTO parked_visit (visit, member, patient, parked_at, revision, value)"
                      u" VALUES (?, ?, ?, ?, ?, ?)"
                      u" ON CONFLICT (visit, member) DO UPDATE SET patient = excluded.patient,"
                      u"   parked_at = excluded.parked_at, revision = excluded.revision,"
                      u"   value = excluded.value"_s)
                .run(visit.id, database.actor().member, visit.patient, database.now(),
                     seen ? std::optional(seen->sequence) : std::nullopt, toJson(visit));
        },
        Connection::Patience::Short);
}

Result<std::vector<ParkedVisit>> Store::parked() const
{
    return m_connection->read([](sql::Database &database) {
        Statement rows(database, u"SELECT value, parked_at, revision FROM parked_visit WHERE member = ?"
                                 u" ORDER BY parked_at DESC, visit"_s);
        rows.run(database.actor().member);
        std::vector<ParkedVisit> parked;
        while (rows.next()) {
            const std::optional<Visit> visit = visitFromJson(rows.get<QJsonObject>());
            if (!visit)
                sql::fail(Error::Kind::Damaged, u"a parked visit cannot be read"_s);
            const auto when = rows.get<QDateTime>();
            const auto revision = rows.get<std::optional<int>>();
            parked.push_back({*visit, when, revision ? std::optional(Revision{*revision}) : std::nullopt});
        }
        return parked;
    });
}

Result<Done> Store::discardParked(const VisitId &id)
{
    return m_connection->write(Right::Enter, [&](sql::Database &database) { discard(database, id); });
}

Result<Done> Store::giveUp(const Visit &typed)
{
    return m_connection->write(Right::Enter, [&](sql::Database &database) {
        const std::optional<Visit> stored = findVisit(database, typed.id);
        if (!stored)
            sql::fail(Error::Kind::NotFound, u"no such visit"_s);
        HistoryWriter(database).write({u"deed"_s,
                                       typed.id.value,
                                       stored->patient,
                                       {},
                                       u"give_up"_s,
                                       {},
                                       toJson(*stored),
                                       toJson(typed)});
        discard(database, typed.id);
    });
}

} // namespace malar
