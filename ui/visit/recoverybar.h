#pragma once

#include "ui/parts/noticebar.h"
#include "ui/visit/unsavedvisit.h"

class QAction;

namespace malar {

/// After a crash: offers the visits that were being typed and applies none by itself. Put off, they wait in
/// the list, which `list` opens at any time.
class RecoveryBar final : public QWidget {
    Q_OBJECT

public:
    RecoveryBar(Session &, const Prompts &, QAction &list, QWidget *parent = nullptr);

    /// While a visit is open its page offers what belongs to it. Afterwards what still waits is offered
    /// again.
    void setPaused(bool);

signals:
    void recoverRequested(const malar::Visit &);

private:
    void refresh();
    void offer(const std::vector<UnsavedVisit> &);
    void offerOne(const UnsavedVisit &);
    void putOff();
    void showList();

    Session &m_session;
    Prompts m_prompts;
    QAction &m_list;
    NoticeBar *m_notice;
    bool m_paused = false;
    std::vector<ParkedVisit> m_offered;
    std::vector<ParkedVisit> m_putOff; // as they were; typed again, they are offered again
};

} // namespace malar
