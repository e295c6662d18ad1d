#include "ui/clinical/eventdialog.h"

#include "core/domain/visitcompany.h"
#include "ui/clinical/eventform.h"
#include "ui/clinical/eventlist.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/doubts.h"
#include "ui/session/recordconflict.h"
#include "ui/session/session.h"
#include "ui/words/eventwords.h"
#include "ui/words/terms.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

PatientRecord recordOf(const Session &session, const PatientId &patient)
{
    const PatientRecord *record = session.record(patient);
    return record ? *record : PatientRecord();
}

/// Every term that the registry knows, each once.
QStringList knownTerms(const Session &session)
{
    QStringList terms;
    for (const PatientRecord &record : session.records())
        for (const AdverseEvent &event : record.adverseEvents)
            if (!terms.contains(event.term, Qt::CaseInsensitive))
                terms << event.term;
    terms.sort(Qt::CaseInsensitive);
    return terms;
}

} // namespace

EventDialog::EventDialog(Session &session, const Prompts &prompts, const PatientId &patient, QDate told,
                         QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_prompts(prompts),
      m_patient(patient),
      m_given(recordOf(session, patient)),
      m_seen(session.seen(patient)),
      m_told(told),
      m_list(new EventList(m_given.adverseEvents)),
      m_form(new EventForm(knownTerms(session))),
      m_strip(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const PatientRecord *record = session.record(patient))
        setWindowTitle(tr("Adverse events of %1").arg(record->patient.code));
    build();
    if (m_list->all().empty())
        addEvent();
    else
        m_list->choose(0);
}

void EventDialog::build()
{
    const int half = look::halfLine(*this);
    m_strip->setObjectName(u"problem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &EventDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &EventDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(half * 4);
    row->addWidget(m_list, 5);
    row->addWidget(m_form, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half);
    column->setSpacing(half);
    column->addLayout(row, 1);
    column->addWidget(m_strip);
    column->addWidget(buttons);
    resize(half * 104, half * 52);
    connect(m_list, &EventList::chosen, this, &EventDialog::go);
    connect(m_list, &EventList::newRequested, this, &EventDialog::addEvent);
    connect(m_list, &EventList::removalRequested, this, &EventDialog::removeEvent);
    connect(m_form, &EventForm::edited, this, &EventDialog::take);
    connect(m_form, &EventForm::refused, m_strip, qOverload<const QString &>(&Strip::say));
}

/// What cannot be read would be lost in going on: it is said, and the form stays.
void EventDialog::go(int row)
{
    const auto to = static_cast<std::size_t>(row);
    const bool there = to < m_list->all().size(); // -1 is beyond the end
    const QString why =
        there && m_row < m_list->all().size() && to != m_row ? m_form->unreadable() : QString();
    m_strip->say(why);
    if (!why.isEmpty()) {
        m_list->stayAt(m_row);
        return;
    }
    m_form->setEnabled(there);
    m_list->setRemovable(there);
    if (!there)
        return;
    m_row = to;
    m_form->setValue(m_list->all()[to]);
}

void EventDialog::take()
{
    if (m_row >= m_list->all().size())
        return;
    m_list->put(m_row, m_form->value());
    m_strip->say({});
}

void EventDialog::addEvent()
{
    if (const QString why = m_list->all().empty() ? QString() : m_form->unreadable(); !why.isEmpty()) {
        m_strip->say(why);
        return;
    }
    const std::size_t count = m_list->all().size();
    if (count > 0 && m_list->isBlank(count - 1)) { // one that waits to be typed is enough
        m_list->choose(count - 1);
    } else {
        AdverseEvent event;
        event.id = makeId<AdverseEventTag>();
        event.reported = m_told;
        m_list->add(event);
    }
    m_form->setFocus();
}

/// The row that takes its place is shown, whatever could not be read in the one that goes.
void EventDialog::removeEvent()
{
    const std::size_t row = m_row;
    m_list->remove(row);
    m_row = m_list->all().size();
    go(static_cast<int>(std::min(row, m_row - 1)));
    m_list->choose(m_row);
    m_list->setFocus();
}

bool EventDialog::isChanged() const { return m_list->isChanged() || !m_form->unreadable().isEmpty(); }

void EventDialog::reject()
{
    if (isChanged() &&
        !m_prompts.confirm(this, {tr("Leave without saving?"),
                                  tr("What was changed in the adverse events is not saved yet."), tr("Leave"),
                                  true}))
        return;
    QDialog::reject();
}

QString EventDialog::problem(std::size_t row) const
{
    const AdverseEvent &event = m_list->all()[row];
    const std::vector<EventFault> found = faults(event, m_session.today());
    if (!found.empty())
        return eventWords(found.front(), event);
    const PatientRecord *stored = m_session.record(m_patient);
    if (!stored)
        return {};
    PatientRecord before = *stored;
    before.adverseEvents.clear();
    PatientRecord after = before;
    after.adverseEvents = {event};
    return doubts::impossible(before, after, m_session.today());
}

QString EventDialog::firstProblem()
{
    if (m_list->all().empty())
        return {};
    if (const QString why = m_form->unreadable(); !why.isEmpty())
        return why;
    for (std::size_t row = 0; row < m_list->all().size(); ++row) {
        const QString why = m_list->isBlank(row) ? QString() : problem(row);
        if (why.isEmpty())
            continue;
        m_list->choose(row);
        return why;
    }
    return {};
}

/// A visit that does not say that something was told at it says so from now on.
Result<Done> EventDialog::store(const PatientRecord &record, const QString &reason)
{
    const std::vector<VisitId> some = contradicted(record);
    if (some.empty())
        return m_session.save(record, reason, m_seen);
    const QString later = tr("An adverse event told on that day was recorded later.");
    return m_session.save(record, some, reason.isEmpty() ? later : later + u' ' + reason, m_seen);
}

void EventDialog::save()
{
    const QString why = firstProblem();
    m_strip->say(why);
    if (!why.isEmpty())
        return;
    if (!m_session.record(m_patient) || m_list->kept() == m_given.adverseEvents || keep())
        finish();
}

void EventDialog::finish()
{
    accept();
    emit saved();
}

bool EventDialog::keep(const QString &over)
{
    PatientRecord record = m_given;
    record.adverseEvents = settled(m_list->kept(), m_given);
    const std::optional<QString> asked =
        doubts::reason(this, m_prompts, unexplained(m_given, record, m_session.today()));
    if (!asked)
        return false;
    const Result<Done> done = store(record, (over + u' ' + *asked).trimmed());
    if (done)
        return true;
    if (done.error().kind == Error::Kind::Conflict)
        meet(record);
    else
        m_strip->say(terms::message(done.error()));
    return false;
}

void EventDialog::meet(const PatientRecord &mine)
{
    const Result<Done> met = malar::meet(
        this, m_session, m_prompts, {m_given, mine, m_seen},
        {.takeTheirs = [this] { QDialog::reject(); },
         .keepMine = [this](const QString &reason) { keepOver(recordOf(m_session, m_patient), reason); }});
    if (!met)
        m_strip->say(terms::message(met.error()));
}

/// An event that only they know is nobody's to drop from here.
void EventDialog::keepOver(const PatientRecord &theirs, const QString &reason)
{
    for (const AdverseEvent &event : theirs.adverseEvents)
        if (std::ranges::find(m_given.adverseEvents, event.id, &AdverseEvent::id) ==
            m_given.adverseEvents.end())
            m_list->add(event);
    m_given = theirs;
    m_seen = m_session.seen(m_patient);
    if (keep(reason))
        finish();
}

} // namespace malar
