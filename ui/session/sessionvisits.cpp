#include "ui/session/session.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// What a session does with visits.
namespace malar {

Result<Done> Session::stored(const Visit &visit, const Result<Done> &saved)
{
    if (!saved)
        return saved;
    const auto holder = std::ranges::find_if(m_records, [&visit](const PatientRecord &r) {
        return std::ranges::any_of(r.visits, [&visit](const VisitTotals &v) { return v.id == visit.id; });
    });
    const PatientId before = holder == m_records.end() ? visit.patient : holder->patient.id;
    emit parkedChanged();
    if (before != visit.patient)
        if (const Result<Done> left = refresh(before); !left)
            return left;
    return refresh(visit.patient);
}

Result<Done> Session::save(const Visit &visit, const QString &reason, std::optional<Revision> seen)
{
    return stored(visit, m_store->save(visit, reason, seen));
}

Result<Done> Session::move(const Visit &visit, const VisitCompany &along, const QString &reason,
                           std::optional<Revision> seen)
{
    return stored(visit, m_store->move(visit, along, reason, seen));
}

Result<Done> Session::sign(const Visit &visit, Meaning meaning, const std::optional<Opener> &again)
{
    const Result<Done> isSigned = m_store->sign(visit.id, meaning, again);
    if (isSigned)
        m_failedSignings = 0;
    return isSigned ? refresh(visit.patient) : isSigned;
}

void Session::noteFailedSigning(const Visit &visit)
{
    ++m_failedSignings;
    // That it could not be written down keeps nobody from trying again.
    static_cast<void>(m_store->note({u"failed_login"_s, visit.patient, {{u"signing"_s, m_failedSignings}}}));
}

Result<Done> Session::giveUp(const Visit &typed)
{
    const Result<Done> done = m_store->giveUp(typed);
    if (done)
        emit parkedChanged();
    return done ? refresh(typed.patient) : done;
}

Result<Done> Session::takeBack(const PatientId &patient, const VisitId &visit, const QString &reason)
{
    const Result<Done> taken = m_store->takeBack(visit, reason);
    return taken ? refresh(patient) : taken;
}

Result<Done> Session::park(const Visit &visit, std::optional<Revision> seen)
{
    const Result<Done> parked = m_store->park(visit, seen);
    if (parked)
        emit parkedChanged();
    return parked;
}

Result<Done> Session::discardParked(const VisitId &id)
{
    const Result<Done> discarded = m_store->discardParked(id);
    if (discarded)
        emit parkedChanged();
    return discarded;
}

} // namespace malar
