#include "ui/clinical/eventdialog.h"

#include "ui/clinical/eventform.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/session/session.h"
#include "ui/words/eventwords.h"
#include "ui/words/terms.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

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
      m_told(told),
      m_table(new QTableWidget(0, 4)),
      m_form(new EventForm(knownTerms(session))),
      m_remove(look::plain(tr("Re&move"))),
      m_strip(new Strip(Strip::Kind::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const PatientRecord *record = session.record(patient)) {
        m_given = record->adverseEvents;
        setWindowTitle(tr("Adverse events of %1").arg(record->patient.code));
    }
    m_events = m_given;
    build();
    if (m_events.empty())
        addEvent();
    else
        m_table->setCurrentCell(0, 0);
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
    row->addWidget(list(), 5);
    row->addWidget(m_form, 4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(half * 2, half * 2, half * 2, half);
    column->setSpacing(half);
    column->addLayout(row, 1);
    column->addWidget(m_strip);
    column->addWidget(buttons);
    resize(half * 104, half * 52);
    connect(m_table, &QTableWidget::currentCellChanged, this, &EventDialog::go);
    connect(m_form, &EventForm::edited, this, &EventDialog::take);
    connect(m_form, &EventForm::refused, m_strip, qOverload<const QString &>(&Strip::say));
}

QWidget *EventDialog::list()
{
    look::dress(*m_table);
    m_table->setObjectName(u"events"_s);
    m_table->setAccessibleName(tr("Adverse events"));
    m_table->setHorizontalHeaderLabels({tr("Event"), tr("Grade"), tr("When"), tr("Outcome")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *add = look::plain(tr("&New event"));
    add->setObjectName(u"addEvent"_s);
    m_remove->setObjectName(u"removeEvent"_s);
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &EventDialog::addEvent);
    connect(m_remove, &QPushButton::clicked, this, &EventDialog::removeEvent);
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        m_table->insertRow(static_cast<int>(i));
        showRow(i);
    }
    return all;
}

void EventDialog::showRow(std::size_t row)
{
    const AdverseEvent &event = m_events[row];
    const QString term = event.term.isEmpty() ? tr("New event") : event.term;
    const QStringList cells{event.serious == Answer::Yes ? tr("%1 (serious)").arg(term) : term,
                            event.grade ? terms::grade(*event.grade) : u"–"_s, periodWords(event),
                            terms::label(event.outcome)};
    for (int column = 0; column < cells.size(); ++column)
        m_table->setItem(static_cast<int>(row), column, new QTableWidgetItem(cells[column]));
}

/// What cannot be read would be lost in going on: it is said, and the form stays.
void EventDialog::go(int row)
{
    const auto to = static_cast<std::size_t>(row);
    const bool there = to < m_events.size(); // -1 is beyond the end
    const QString why = there && m_row < m_events.size() && to != m_row ? m_form->unreadable() : QString();
    m_strip->say(why);
    if (!why.isEmpty()) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentCell(static_cast<int>(m_row), 0);
        return;
    }
    m_form->setEnabled(there);
    m_remove->setEnabled(there);
    if (!there)
        return;
    m_row = to;
    m_form->setValue(m_events[to]);
}

void EventDialog::take()
{
    if (m_row >= m_events.size())
        return;
    m_events[m_row] = m_form->value();
    showRow(m_row);
    m_strip->say({});
}

void EventDialog::addEvent()
{
    if (const QString why = m_events.empty() ? QString() : m_form->unreadable(); !why.isEmpty()) {
        m_strip->say(why);
        return;
    }
    if (!m_events.empty() && isBlank(m_events.back())) { // one that waits to be typed is enough
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_form->setFocus();
        return;
    }
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.reported = m_told;
    m_events.push_back(event);
    const std::size_t row = m_events.size() - 1;
    m_table->insertRow(static_cast<int>(row));
    showRow(row);
    m_table->setCurrentCell(static_cast<int>(row), 0);
    m_form->setFocus();
}

/// The row that takes its place is shown, whatever could not be read in the one that goes.
void EventDialog::removeEvent()
{
    const std::size_t row = m_row;
    m_events.erase(m_events.begin() + static_cast<std::ptrdiff_t>(row));
    {
        const QSignalBlocker quiet(m_table);
        m_table->removeRow(static_cast<int>(row));
    }
    m_row = m_events.size();
    go(static_cast<int>(std::min(row, m_events.size() - 1)));
    m_table->setCurrentCell(static_cast<int>(m_row), 0);
    m_table->setFocus();
}

bool EventDialog::isBlank(const AdverseEvent &event)
{
    AdverseEvent blank;
    blank.id = event.id;
    blank.reported = event.reported;
    return event == blank;
}

std::vector<AdverseEvent> EventDialog::kept() const
{
    std::vector<AdverseEvent> kept;
    std::ranges::copy_if(m_events, std::back_inserter(kept), [this](const AdverseEvent &event) {
        return !isBlank(event) || std::ranges::find(m_given, event) != m_given.end();
    });
    return kept;
}

bool EventDialog::isChanged() const { return kept() != m_given || !m_form->unreadable().isEmpty(); }

void EventDialog::reject()
{
    if (isChanged() &&
        !m_prompts.confirm(this, {tr("Leave without saving?"),
                                  tr("What was changed in the adverse events is not saved yet."), tr("Leave"),
                                  true}))
        return;
    QDialog::reject();
}

} // namespace malar
