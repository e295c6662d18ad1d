#pragma once

#include "core/domain/record.h"
#include "ui/prompts.h"

#include <QObject>

#include <set>

namespace malar {

class EventPanel;
class Session;
class VisitForm;

/// The adverse events that are told at a visit: the answer of the visit itself, and the events in the
/// patient's record, which are saved at once.
class VisitEvents final : public QObject {
    Q_OBJECT

public:
    VisitEvents(Session &, const Prompts &, VisitForm &, EventPanel &);

    void begin(QDate stored); // another visit, as it is stored: every open event is asked about again
    void follow();            // the visit was saved: what was told at it goes with it to another day
    void show();              // after the record, the visit or its lock changed

    // The keys of the page.
    void answer(AdverseEvents); // Some: opens the list
    void stillThere();
    void recoverToday();

signals:
    void refused(const QString &why);

private:
    std::vector<AdverseEvent> all() const;
    QDate day() const;
    std::vector<AdverseEvent> asked() const; // open, and without an answer yet
    void settle(AdverseEvent (*outcome)(AdverseEvent, QDate));
    void open();
    void put(AdverseEvents);
    void noteTold(QDate);

    Session &m_session;
    Prompts m_prompts;
    VisitForm &m_form;
    EventPanel &m_panel;
    std::set<AdverseEventId> m_settled;
    std::set<AdverseEventId> m_told; // at this visit, whose day may change
};

} // namespace malar
