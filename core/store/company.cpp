#include "core/store/company.h"

#include "core/store/history.h"
#include "core/store/patientrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

template <class Id> bool holds(const std::vector<Id> &all, const Id &id)
{
    return std::ranges::find(all, id) != all.end();
}

template <class Id> void refuseUnknown(const std::vector<Id> &chosen, const std::vector<Id> &known)
{
    if (!std::ranges::all_of(chosen, [&known](const Id &id) { return holds(known, id); }))
        sql::fail(Error::Kind::Invalid, u"what moves with a visit is not of that visit"_s);
}

std::vector<Infusion> infusionsOf(const PatientRecord &record)
{
    std::vector<Infusion> all;
    for (const Course &course : record.courses)
        all.insert(all.end(), course.infusions.begin(), course.infusions.end());
    return all;
}

/// The way of a visit from one day and patient to another.
class Move {
public:
    Move(sql::Database &database, const Visit &before, const Visit &after)
        : m_database(database),
          m_before(before),
          m_after(after),
          m_source(*findRecord(database, before.patient)),
          m_target(*findRecord(database, after.patient))
    {}

    const VisitMove &way() const { return m_way; }
    VisitCompany all() const
    {
        return companyOf(m_source, {m_before.id, m_before.date, m_before.state, {}, {}, {}});
    }

    std::vector<Photograph> chosenPhotographs(const VisitCompany &along) const
    {
        std::vector<Photograph> chosen = m_source.photographs;
        std::erase_if(chosen, [&](const Photograph &each) { return !holds(along.photographs, each.id); });
        return chosen;
    }

    std::vector<Infusion> chosenInfusions(const VisitCompany &along) const
    {
        std::vector<Infusion> chosen = infusionsOf(m_source);
        std::erase_if(chosen, [&](const Infusion &each) { return !holds(along.infusions, each.id); });
        return chosen;
    }

    void take(const VisitCompany &along)
    {
        refuseUnfit(along);
        Statement(m_database, u"UPDATE adverse_event SET visit = NULL WHERE visit = ?"_s).run(m_before.id);
        Statement(m_database, u"UPDATE photograph SET visit = NULL WHERE visit = ?"_s).run(m_before.id);
        for (const AdverseEventId &event : along.events)
            Statement(m_database,
                      u"UPDATE adverse_event SET patient = ?, visit = ?, reported = ? WHERE id = ?"_s)
                .run(m_after.patient, m_after.id, m_after.date, event);
        for (const Photograph &photograph : chosenPhotographs(along))
            Statement(m_database, u"UPDATE photograph SET patient = ?, visit = ?, date = ? WHERE id = ?"_s)
                .run(m_after.patient, m_after.id, m_way.newDay(photograph.date), photograph.id);
        for (const Infusion &infusion : chosenInfusions(along))
            Statement(m_database, u"UPDATE infusion SET course = ?, date = ? WHERE id = ?"_s)
                .run(courseAfter(m_way, infusion)->id, m_way.newDay(infusion.date), infusion.id);
    }

private:
    void refuseUnfit(const VisitCompany &along) const
    {
        const VisitCompany known = all();
        refuseUnknown(along.events, known.events);
        refuseUnknown(along.photographs, known.photographs);
        if (chosenInfusions(along).size() != along.infusions.size())
            sql::fail(Error::Kind::Invalid, u"an infusion that is not the patient's"_s);
        for (const Photograph &photograph : chosenPhotographs(along))
            if (const std::optional<Error::Kind> why = obstacle(m_way, photograph))
                sql::fail(*why, u"no consent to photographs there"_s);
        for (const Infusion &infusion : chosenInfusions(along))
            if (const std::optional<Error::Kind> why = obstacle(m_way, infusion))
                sql::fail(*why, u"an infusion that cannot be on the new day"_s);
    }

    sql::Database &m_database;
    const Visit &m_before;
    const Visit &m_after;
    PatientRecord m_source;
    PatientRecord m_target;
    VisitMove m_way{m_source, m_before.date, m_target, m_after.date};
};

} // namespace

VisitCompany fittingCompany(sql::Database &database, const Visit &before, const Visit &after)
{
    const Move move(database, before, after);
    return fitting(move.way(), move.all());
}

void moveCompany(sql::Database &database, const Visit &before, const Visit &after, const VisitCompany &along,
                 const QString &reason)
{
    changeRecords(database, {before.patient, after.patient}, reason,
                  [&] { Move(database, before, after).take(along); });
}

void settleEvents(sql::Database &database, const Visit &visit)
{
    if (visit.state == VisitState::EnteredInError)
        Statement(database, u"UPDATE adverse_event SET visit = NULL WHERE visit = ?"_s).run(visit.id);
    else
        Statement(database, u"UPDATE adverse_event SET visit = ?"
                            u" WHERE visit IS NULL AND patient = ? AND reported = ?"_s)
            .run(visit.id, visit.patient, visit.date);
}

namespace {

bool saysNone(const Visit &visit)
{
    return visit.adverseEvents == AdverseEvents::None && visit.state != VisitState::EnteredInError;
}

void refuseNone() { sql::fail(Error::Kind::Contradiction, u"no adverse event, and one was told there"_s); }

} // namespace

void refuseContradiction(sql::Database &database, const Visit &visit)
{
    if (!saysNone(visit))
        return;
    Statement row(database, u"SELECT 1 FROM adverse_event WHERE visit = ? LIMIT 1"_s);
    if (row.run(visit.id).next())
        refuseNone();
}

void refuseContradiction(const Visit &visit, std::span<const AdverseEvent> told)
{
    if (saysNone(visit) && std::ranges::find(told, visit.id, &AdverseEvent::visit) != told.end())
        refuseNone();
}

} // namespace malar
