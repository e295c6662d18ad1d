#include "ui/patients/infusiontable.h"

#include "ui/patients/personform.h"
#include "ui/style/datefield.h"
#include "ui/style/look.h"
#include "ui/terms.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

InfusionTable::InfusionTable(QDate today, QWidget *parent)
    : QWidget(parent),
      m_today(today),
      m_date(new DateField),
      m_table(new QTableWidget(0, 3)),
      m_missed(look::plain({})),
      m_remove(look::plain(tr("Remo&ve")))
{
    look::dress(*m_table);
    m_table->setObjectName(u"infusions"_s);
    m_table->setAccessibleName(tr("Infusions"));
    m_table->setHorizontalHeaderLabels({tr("Date"), tr("State"), tr("Dose")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_date->setObjectName(u"infusionDate"_s);
    m_date->setAccessibleName(tr("Day of the infusion"));
    auto *add = look::plain(tr("&Given on this day"));
    auto *planned = look::plain(tr("Add those &planned up to today"));
    for (QPushButton *button : {add, planned, m_missed, m_remove})
        button->setAutoDefault(false);
    add->setObjectName(u"addInfusion"_s);
    planned->setObjectName(u"addPlanned"_s);
    m_missed->setObjectName(u"toggleMissed"_s);
    connect(add, &QPushButton::clicked, this, &InfusionTable::addOne);
    connect(planned, &QPushButton::clicked, this, &InfusionTable::addPlanned);
    connect(m_missed, &QPushButton::clicked, this, &InfusionTable::toggleMissed);
    connect(m_remove, &QPushButton::clicked, this, &InfusionTable::remove);
    connect(m_table, &QTableWidget::currentCellChanged, this, &InfusionTable::followChoice);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(look::heading(tr("Infusions")));
    auto *first = new QHBoxLayout;
    first->addWidget(m_date);
    first->addWidget(add);
    column->addLayout(first);
    column->addWidget(planned, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_missed);
    last->addWidget(m_remove);
    last->addStretch();
    column->addLayout(last);
    take({});
}

void InfusionTable::setValue(const std::vector<Infusion> &infusions) { take(infusions); }

void InfusionTable::setPlan(const Course &plan) { m_plan = plan; }

void InfusionTable::take(std::vector<Infusion> infusions)
{
    std::ranges::stable_sort(infusions, {}, &Infusion::date);
    m_infusions = std::move(infusions);
    const int row = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_infusions.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Infusion &infusion = m_infusions[static_cast<std::size_t>(i)];
        const bool given = infusion.state == InfusionState::Given;
        m_table->setItem(i, 0, new QTableWidgetItem(terms::date(infusion.date)));
        m_table->setItem(i, 1, new QTableWidgetItem(terms::label(infusion.state)));
        const QString dose = given ? tr("%1 mg").arg(QLocale().toString(infusion.doseMg, 'g', 6)) : u"–"_s;
        m_table->setItem(i, 2, new QTableWidgetItem(dose));
    }
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    followChoice();
}

void InfusionTable::followChoice()
{
    const std::optional<std::size_t> row = current();
    const bool given = !row || m_infusions[*row].state == InfusionState::Given;
    m_missed->setText(given ? tr("&Missed") : tr("Given after a&ll"));
    m_missed->setEnabled(row.has_value());
    m_remove->setEnabled(row.has_value());
}

void InfusionTable::addOne()
{
    const std::optional<QDate> date = m_date->date();
    if (!date) {
        m_date->setFocus();
        return;
    }
    std::vector<Infusion> next = m_infusions;
    next.push_back({makeId<InfusionTag>(), *date, InfusionState::Given, m_plan.doseMg, {}});
    m_date->clear();
    take(std::move(next));
    emit edited();
}

void InfusionTable::addPlanned()
{
    if (!m_plan.start.isValid() || m_plan.intervalDays < 1)
        return;
    std::vector<Infusion> next = m_infusions;
    const QDate last = std::min(m_plan.stop.value_or(m_today), m_today);
    // On from the last one there is; what was late moves those after it.
    QDate day = m_infusions.empty() ? m_plan.start : m_infusions.back().date.addDays(m_plan.intervalDays);
    for (; day <= last; day = day.addDays(m_plan.intervalDays))
        next.push_back({makeId<InfusionTag>(), day, InfusionState::Given, m_plan.doseMg, {}});
    take(std::move(next));
    emit edited();
}

std::optional<std::size_t> InfusionTable::current() const
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    return row < m_infusions.size() ? std::optional(row) : std::nullopt; // -1 is beyond the end
}

void InfusionTable::toggleMissed()
{
    std::vector<Infusion> next = m_infusions;
    Infusion &infusion = next[*current()];
    const bool given = infusion.state == InfusionState::Given;
    infusion.state = given ? InfusionState::Missed : InfusionState::Given;
    infusion.doseMg = given ? 0 : m_plan.doseMg;
    take(std::move(next));
    emit edited();
}

void InfusionTable::remove()
{
    std::vector<Infusion> next = m_infusions;
    next.erase(next.begin() + static_cast<std::ptrdiff_t>(*current()));
    take(std::move(next));
    emit edited();
}

QString InfusionTable::unreadable() const
{
    if (!m_date->text().trimmed().isEmpty())
        return tr("The infusion of %1 is not added yet. Press “Given on this day”, or empty the field.")
            .arg(m_date->text());
    return {};
}

} // namespace malar
