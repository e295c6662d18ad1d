#include "ui/visit/visitevents.h"

#include "ui/clinical/eventdialog.h"
#include "ui/session/session.h"
#include "ui/visit/eventpanel.h"
#include "ui/visit/visitedit.h"
#include "ui/words/eventwords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitEvents::VisitEvents(Session &session, const Prompts &prompts, VisitEdit &edit, EventPanel &panel)
    : QObject(&panel), m_session(session), m_prompts(prompts), m_edit(edit), m_panel(panel)
{
    connect(&edit, &VisitEdit::begun, this, [this] { m_settled.clear(); });
    connect(&panel, &EventPanel::answered, this, &VisitEvents::answer);
    connect(&panel, &EventPanel::stillThere, this, &VisitEvents::stillThere);
    connect(&panel, &EventPanel::recovered, this, &VisitEvents::recoverToday);
}

std::vector<AdverseEvent> VisitEvents::told() const { return eventsTold(all(), m_edit.visit().id, day()); }

/// That of the visit as it is stored: what is told now goes with it wherever it moves.
QDate VisitEvents::dayToTell() const
{
    const PatientRecord *record = m_edit.record();
    if (record)
        for (const VisitTotals &visit : record->visits)
            if (visit.id == m_edit.visit().id)
                return visit.date;
    return day();
}

std::vector<AdverseEvent> VisitEvents::all() const
{
    const PatientRecord *record = m_edit.record();
    return record ? record->adverseEvents : std::vector<AdverseEvent>();
}

QDate VisitEvents::day() const { return m_edit.visit().date; }

std::vector<AdverseEvent> VisitEvents::asked() const
{
    std::vector<AdverseEvent> open = carriedEvents(all(), day());
    std::erase_if(open, [this](const AdverseEvent &event) { return m_settled.contains(event.id); });
    return open;
}

void VisitEvents::show()
{
    EventPanel::Content content;
    content.answer = m_edit.visit().adverseEvents;
    QStringList words;
    for (const AdverseEvent &event : told())
        words << eventWords(event);
    content.told = words.join(u" · "_s);
    const bool locked = m_edit.isLocked();
    if (const std::vector<AdverseEvent> open = asked(); !open.empty() && !locked) {
        content.open = tr("Still open: %1").arg(eventWords(open.front()));
        if (open.size() > 1)
            content.open += u" · "_s + tr("%n more", nullptr, static_cast<int>(open.size()) - 1);
    }
    m_panel.show(content, locked);
}

void VisitEvents::put(AdverseEvents answer)
{
    Visit next = m_edit.visit();
    next.adverseEvents = answer;
    m_edit.edit(next, terms::insideSentence(fieldLabel("adverse_events")), true);
}

void VisitEvents::answer(AdverseEvents answer)
{
    const std::vector<AdverseEvent> known = told();
    if (m_edit.refuseWhenLocked()) {
        show();
    } else if (answer == AdverseEvents::Some) {
        show(); // "some" stands once an event is saved: a list that is cancelled says nothing
        open();
    } else if (known.empty()) {
        put(answer);
    } else {
        show(); // the button that was pressed does not stand
        m_edit.refuse(tr("“%1” was told on %2, so there are some. Remove it first (F8) if that was an error.")
                          .arg(known.front().term, terms::date(day())));
    }
}

void VisitEvents::open()
{
    emit keepRequested(); // so that what is told has a visit to go with
    auto *dialog =
        new EventDialog(m_session, m_prompts, m_edit.visit().patient, dayToTell(), m_panel.window());
    connect(dialog, &EventDialog::saved, this, [this] {
        if (!told().empty())
            put(AdverseEvents::Some);
        else if (m_edit.visit().adverseEvents == AdverseEvents::Some)
            put(AdverseEvents::NotAsked); // the last one of the day was removed
        emit keepRequested();
    });
    if (told().empty())
        dialog->addEvent();
    dialog->open();
}

void VisitEvents::settle(AdverseEvent (*outcome)(AdverseEvent, QDate))
{
    if (m_edit.refuseWhenLocked())
        return;
    const std::vector<AdverseEvent> open = asked();
    const PatientRecord *stored = m_edit.record();
    if (open.empty() || !stored) {
        m_edit.refuse(tr("No adverse event is open from before. Press F8 to see all of them."));
        return;
    }
    const AdverseEvent next = outcome(open.front(), day());
    m_settled.insert(next.id);
    PatientRecord record = *stored;
    record.adverseEvents = withEvent(record.adverseEvents, next);
    if (const Result<Done> saved = m_session.save(record); !saved) {
        m_settled.erase(next.id);
        m_edit.refuse(terms::message(saved.error()));
    }
    show();
}

void VisitEvents::stillThere()
{
    settle([](AdverseEvent event, QDate) { return malar::stillThere(std::move(event)); });
}

void VisitEvents::recoverToday() { settle(&recovered); }

} // namespace malar
