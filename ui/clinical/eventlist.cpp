#include "ui/clinical/eventlist.h"

#include "ui/parts/look.h"
#include "ui/words/eventwords.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/terms.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

EventList::EventList(const std::vector<AdverseEvent> &events, QWidget *parent)
    : QWidget(parent),
      m_given(events),
      m_events(events),
      m_table(new QTableWidget(static_cast<int>(events.size()), 4)),
      m_remove(look::plain(tr("Re&move")))
{
    look::dress(*m_table);
    m_table->setObjectName(u"events"_s);
    m_table->setAccessibleName(fieldLabel("adverse_events"));
    m_table->setHorizontalHeaderLabels({tr("Event"), fieldLabel("grade"), tr("When"), fieldLabel("outcome")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *add = look::plain(tr("Ne&w event"));
    add->setObjectName(u"addEvent"_s);
    m_remove->setObjectName(u"removeEvent"_s);
    for (QPushButton *button : {add, m_remove})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &EventList::newRequested);
    connect(m_remove, &QPushButton::clicked, this, &EventList::removalRequested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    column->addLayout(row);
    for (std::size_t i = 0; i < m_events.size(); ++i)
        showRow(i);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::currentCellChanged, this, &EventList::chosen);
}

void EventList::showRow(std::size_t row)
{
    const AdverseEvent &event = m_events[row];
    const QString term = event.term.isEmpty() ? tr("New event") : event.term;
    const QStringList cells{event.serious == Answer::Yes ? tr("%1 (serious)").arg(term) : term,
                            event.grade ? terms::grade(*event.grade) : u"–"_s, periodWords(event),
                            terms::label(event.outcome)};
    for (int column = 0; column < cells.size(); ++column)
        m_table->setItem(static_cast<int>(row), column, new QTableWidgetItem(cells[column]));
}

bool EventList::isBlank(std::size_t row) const
{
    AdverseEvent blank;
    blank.id = m_events[row].id;
    blank.reported = m_events[row].reported;
    return m_events[row] == blank;
}

std::vector<AdverseEvent> EventList::kept() const
{
    std::vector<AdverseEvent> kept;
    for (std::size_t row = 0; row < m_events.size(); ++row)
        if (!isBlank(row) || std::ranges::find(m_given, m_events[row]) != m_given.end())
            kept.push_back(m_events[row]);
    return kept;
}

void EventList::put(std::size_t row, const AdverseEvent &event)
{
    m_events[row] = event;
    showRow(row);
}

void EventList::add(const AdverseEvent &event)
{
    m_events.push_back(event);
    m_table->insertRow(m_table->rowCount());
    showRow(m_events.size() - 1);
    choose(m_events.size() - 1);
}

void EventList::remove(std::size_t row)
{
    const QSignalBlocker quiet(m_table);
    m_events.erase(m_events.begin() + static_cast<std::ptrdiff_t>(row));
    m_table->removeRow(static_cast<int>(row));
}

void EventList::choose(std::size_t row) { m_table->setCurrentCell(static_cast<int>(row), 0); }

void EventList::stayAt(std::size_t row)
{
    const QSignalBlocker quiet(m_table);
    choose(row);
}

void EventList::setRemovable(bool removable) { m_remove->setEnabled(removable); }

} // namespace malar
