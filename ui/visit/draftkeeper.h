#pragma once

#include "ui/session/session.h"

#include <QTimer>

namespace malar {

/// Sees that nothing typed is lost: parks the visit soon after a change, saves it as a draft when asked to,
/// and leaves no trace of a visit in which nothing was entered.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    explicit DraftKeeper(Session &, QObject *parent = nullptr);

    /// How long a change waits at most; two seconds are promised.
    void setInterval(std::chrono::milliseconds);

    /// `stored` is what the registry holds, or the empty visit that a new one begins as; `seen` is when it
    /// was read: now, where that is not said.
    void begin(const Visit &stored, std::optional<Revision> seen = {});
    /// The visit is now this; where `parked`, the registry keeps it so already.
    void take(const Visit &now, bool parked = false);
    /// Keeps it now: a draft is saved; what cannot be one (an amendment, a date that is taken) stays parked.
    /// An error means that nothing of it could be kept.
    Result<Done> keep();

    /// Somebody else wrote the stored visit, such as an answer that an event brought.
    void readStored();

    bool isChanged() const { return m_now != m_stored; }
    bool isStored() const; // the registry holds it, and not only what is parked of it
    /// Why it could not be kept the last time, until it is.
    const std::optional<Error> &failure() const { return m_failure; }
    const Visit &stored() const { return m_stored; }
    const std::optional<Revision> &seen() const { return m_seen; } // when that was read
    /// "Draft kept 14:02:11", or why it is not.
    QString state() const;

signals:
    void stateChanged();

private:
    void park();
    Result<Done> parkNow();
    Result<Done> dropParked(); // everything was taken back
    bool isWorthKeeping() const;
    bool isDayTaken() const;

    Session &m_session;
    QTimer m_timer;
    Visit m_stored;
    std::optional<Revision> m_seen;
    Visit m_now;
    std::optional<Visit> m_parked; // as the registry keeps it
    std::optional<Error> m_failure;
    QDateTime m_keptAt;
    bool m_keptAsDraft = false;
};

} // namespace malar
