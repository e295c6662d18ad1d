#include "ui/visit/draftkeeper.h"

#include "ui/words/terms.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

DraftKeeper::DraftKeeper(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    using namespace std::chrono_literals;
    m_timer.setSingleShot(true);
    setInterval(1200ms);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::park);
}

void DraftKeeper::setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

void DraftKeeper::begin(const Visit &stored, std::optional<Revision> seen)
{
    m_timer.stop();
    m_seen = seen ? seen : m_session.seen();
    m_stored = stored;
    m_now = stored;
    m_parked.reset();
    m_failure.reset();
    m_keptAt = {};
    emit stateChanged();
}

void DraftKeeper::take(const Visit &now, bool parked)
{
    m_now = now;
    if (parked)
        m_parked = now;
    // Counted from the first change, so that steady typing cannot put it off.
    else if (!m_timer.isActive())
        m_timer.start();
    emit stateChanged();
}

void DraftKeeper::park()
{
    const Result<Done> parked = parkNow();
    m_failure = parked ? std::nullopt : std::optional(parked.error());
    if (!parked)
        m_timer.start(); // and again, until it can be kept
    emit stateChanged();
}

Result<Done> DraftKeeper::parkNow()
{
    m_timer.stop();
    if (!isWorthKeeping())
        return dropParked();
    if (m_parked == m_now)
        return Done{};
    const Result<Done> parked = m_session.park(m_now, m_seen);
    if (!parked)
        return parked;
    m_parked = m_now;
    m_keptAt = m_session.now();
    m_keptAsDraft = false;
    return parked;
}

Result<Done> DraftKeeper::keep()
{
    m_timer.stop();
    if (!isWorthKeeping())
        return dropParked();
    if (m_now.state == VisitState::Draft) {
        if (m_session.save(m_now, {}, m_seen)) {
            m_seen = m_session.seen();
            m_stored = m_now;
            m_parked.reset();
            m_failure.reset();
            m_keptAt = m_session.now();
            m_keptAsDraft = true;
            emit stateChanged();
            return Done{};
        }
    }
    park();
    if (m_failure)
        return *m_failure;
    return Done{};
}

void DraftKeeper::readStored()
{
    const std::optional<Revision> now = m_session.seen();
    const Result<Visit> stored = m_session.store().visit(m_stored.id);
    if (!stored)
        return;
    m_stored = *stored;
    m_seen = now;
}

bool DraftKeeper::isStored() const
{
    const PatientRecord *record = m_session.record(m_stored.patient);
    return record && std::ranges::find(record->visits, m_stored.id, &VisitTotals::id) != record->visits.end();
}

/// A day alone makes no visit.
bool DraftKeeper::isWorthKeeping() const { return isChanged() && (isBegun(m_now) || isStored()); }

bool DraftKeeper::isDayTaken() const
{
    const PatientRecord *record = m_session.record(m_now.patient);
    return record && std::ranges::any_of(record->visits, [this](const VisitTotals &other) {
               return other.id != m_now.id && other.date == m_now.date &&
                      other.state != VisitState::EnteredInError;
           });
}

Result<Done> DraftKeeper::dropParked()
{
    if (!m_parked)
        return Done{};
    const Result<Done> discarded = m_session.discardParked(m_stored.id);
    if (discarded)
        m_parked.reset();
    return discarded;
}

QString DraftKeeper::state() const
{
    if (m_failure)
        return tr("Not kept: %1").arg(terms::message(*m_failure));
    const bool draft = m_stored.state == VisitState::Draft;
    if (isChanged() && m_parked != m_now)
        return tr("Changed");
    if (m_keptAt.isValid() && (isChanged() || m_keptAsDraft)) {
        const QString time = QLocale().toString(m_keptAt.time(), u"HH:mm:ss"_s);
        if (draft && isDayTaken())
            return tr("Kept %1, not saved: the day has another visit").arg(time);
        return draft ? tr("Draft kept %1").arg(time) : tr("Changes kept %1, visit not amended yet").arg(time);
    }
    if (draft)
        return tr("Draft");
    const QString label = terms::label(m_stored.state);
    return label.left(1).toUpper() + label.mid(1);
}

} // namespace malar
