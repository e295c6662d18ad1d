#pragma once

#include "core/domain/record.h"
#include "ui/parts/prompts.h"

#include <QObject>

#include <set>

namespace malar {

class EventPanel;
class Session;
class VisitEdit;

/// The adverse events that are told at a visit: the answer of the visit itself, and the events in the
/// patient's record, which are saved at once.
class VisitEvents final : public QObject {
    Q_OBJECT

public:
    VisitEvents(Session &, const Prompts &, VisitEdit &, EventPanel &);

    void show(); // after the record, the visit or its lock changed

    // The keys of the page.
    void answer(AdverseEvents); // Some: opens the list
    void stillThere();
    void recoverToday();

signals:
    void keepRequested(); // the visit as it is typed

private:
    std::vector<AdverseEvent> all() const;
    QDate day() const;
    std::vector<AdverseEvent> asked() const; // open, and without an answer yet
    void settle(AdverseEvent (*outcome)(AdverseEvent, QDate));
    void open();
    void put(AdverseEvents);
    std::vector<AdverseEvent> told() const; // at this visit
    QDate dayToTell() const;

    Session &m_session;
    Prompts m_prompts;
    VisitEdit &m_edit;
    EventPanel &m_panel;
    std::set<AdverseEventId> m_settled; // at this visit
};

} // namespace malar
