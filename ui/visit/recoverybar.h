#pragma once

#include "core/store/store.h"
#include "ui/visit/noticebar.h"

namespace malar {

class Session;

/// After a crash: offers the visits that were being typed, one after another, and applies none by itself.
class RecoveryBar final : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryBar(Session &, QWidget *parent = nullptr);

    /// While a visit is open its page offers what belongs to it. Afterwards what still waits is offered
    /// again.
    void setPaused(bool);

signals:
    void recoverRequested(const malar::Visit &);

private:
    void offerNext();
    QString offer(const ParkedVisit &) const;

    Session &m_session;
    NoticeBar *m_notice;
    std::vector<ParkedVisit> m_waiting; // the next is the last
};

} // namespace malar
