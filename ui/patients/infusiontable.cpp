#include "ui/patients/infusiontable.h"

#include "core/domain/patientcheck.h"
#include "ui/clinical/infusiondialog.h"
#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/words/fieldlabels.h"
#include "ui/words/infusionwords.h"
#include "ui/words/patientissuewords.h"
#include "ui/words/terms.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

InfusionTable::InfusionTable(QDate today, QWidget *parent)
    : QWidget(parent),
      m_today(today),
      m_date(new DateField),
      m_table(new QTableWidget(0, 6)),
      m_change(look::plain(tr("Cha&nge…"))),
      m_missed(look::plain({})),
      m_remove(look::plain(tr("R&emove"))),
      m_sum(look::caption())
{
    look::dress(*m_table);
    m_table->setObjectName(u"infusions"_s);
    m_table->setAccessibleName(tr("Infusions"));
    m_table->setHorizontalHeaderLabels({tr("Planned"), fieldLabel("date"), fieldLabel("state"), tr("Dose"),
                                        fieldLabel("lot"), tr("Reason")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_date->setObjectName(u"infusionDate"_s);
    m_date->setAccessibleName(tr("Day of the infusion"));
    auto *add = look::plain(tr("&Given on this day"));
    auto *planned = look::plain(tr("Fill as &planned up to today"));
    add->setObjectName(u"addInfusion"_s);
    planned->setObjectName(u"addPlanned"_s);
    m_change->setObjectName(u"changeInfusion"_s);
    m_missed->setObjectName(u"toggleMissed"_s);
    m_sum->setObjectName(u"exposure"_s);
    m_sum->setWordWrap(true);
    connect(add, &QPushButton::clicked, this, &InfusionTable::addOne);
    connect(planned, &QPushButton::clicked, this, &InfusionTable::addPlanned);
    connect(m_change, &QPushButton::clicked, this, &InfusionTable::change);
    connect(m_missed, &QPushButton::clicked, this, &InfusionTable::toggleMissed);
    connect(m_remove, &QPushButton::clicked, this, &InfusionTable::remove);
    connect(m_table, &QTableWidget::currentCellChanged, this, &InfusionTable::followChoice);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &InfusionTable::change);
    build(add, planned);
    showRows();
}

void InfusionTable::build(QPushButton *add, QPushButton *planned)
{
    for (QPushButton *button : {add, planned, m_change, m_missed, m_remove})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(look::heading(tr("Infusions")));
    auto *first = new QHBoxLayout;
    first->addWidget(m_date);
    first->addWidget(add);
    first->addWidget(planned);
    column->addLayout(first);
    column->addWidget(m_table, 1);
    auto *last = new QHBoxLayout;
    for (QPushButton *button : {m_change, m_missed, m_remove})
        last->addWidget(button);
    last->addStretch();
    column->addLayout(last);
    column->addWidget(m_sum);
}

void InfusionTable::setValue(const std::vector<Infusion> &infusions) { take(infusions); }

void InfusionTable::setPlan(const Course &plan, const std::vector<Course> &others)
{
    m_others = others;
    std::vector<Infusion> infusions = std::move(m_course.infusions);
    m_course = plan;
    take(std::move(infusions));
}

void InfusionTable::take(std::vector<Infusion> infusions)
{
    std::ranges::stable_sort(infusions, {}, &Infusion::date);
    m_course.infusions = std::move(infusions);
    showRows();
}

void InfusionTable::showRows()
{
    const int row = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_course.infusions.size()));
    for (std::size_t i = 0; i < m_course.infusions.size(); ++i) {
        const Infusion &infusion = m_course.infusions[i];
        const bool given = infusion.state == InfusionState::Given;
        const QString departs = given ? departureWords(m_course, i) : QString();
        QString state = terms::label(infusion.state);
        if (!departs.isEmpty())
            state += u", "_s + departs;
        const QStringList cells{terms::date(plannedDay(m_course, i)),
                                given ? terms::date(infusion.date) : u"–"_s,
                                state,
                                given ? doseWords(infusion.doseMg) : u"–"_s,
                                infusion.lot,
                                infusion.note};
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(static_cast<int>(i), column, new QTableWidgetItem(cells[column]));
    }
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    const Course whole = ended();
    m_sum->setText(m_course.start.isValid() ? exposureWords(exposure({&whole, 1}, m_today)) : QString());
    followChoice();
}

void InfusionTable::followChoice()
{
    const std::optional<std::size_t> row = current();
    const bool given = !row || m_course.infusions[*row].state == InfusionState::Given;
    m_missed->setText(given ? tr("&Missed") : tr("Given after a&ll"));
    for (QPushButton *button : {m_change, m_missed, m_remove})
        button->setEnabled(row.has_value());
}

void InfusionTable::addOne()
{
    const std::optional<QDate> date = m_date->date();
    if (!date) {
        m_date->setFocus();
        return;
    }
    std::vector<Infusion> next = m_course.infusions;
    next.push_back({makeId<InfusionTag>(), *date, InfusionState::Given, m_course.doseMg, {}});
    m_date->clear();
    take(std::move(next));
    emit edited();
}

Course InfusionTable::ended() const
{
    std::vector<Course> all{m_course};
    std::ranges::copy_if(m_others, std::back_inserter(all),
                         [](const Course &other) { return other.start.isValid(); });
    return endedByTheNext(all).front();
}

/// On from the last one there is; what was late moves those after it.
void InfusionTable::addPlanned()
{
    if (!m_course.start.isValid())
        return;
    std::vector<Infusion> next = m_course.infusions;
    const QDate last = m_withdrawn ? std::min(m_today, m_withdrawn->addDays(-1)) : m_today;
    for (const QDate day : plannedDays(ended(), last))
        next.push_back({makeId<InfusionTag>(), day, InfusionState::Given, m_course.doseMg, {}});
    take(std::move(next));
    emit edited();
}

std::optional<std::size_t> InfusionTable::current() const
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    return row < m_course.infusions.size() ? std::optional(row) : std::nullopt; // -1 is beyond the end
}

/// What cannot be of this course with the infusion in it.
QString InfusionTable::refusal(const Infusion &infusion) const
{
    PatientRecord record;
    record.patient.code = u"-"_s;
    record.courses = withInfusion({m_course}, m_course.id, infusion);
    for (const PatientIssue &issue : check(record, {}, m_today))
        if (issue.blocks() && issue.date == infusion.date)
            return issueWords(issue, {});
    return {};
}

void InfusionTable::change()
{
    const std::optional<std::size_t> row = current();
    if (!row)
        return;
    auto *dialog = new InfusionDialog(
        m_course, m_course.infusions[*row], [this](const Infusion &next) { return refusal(next); }, this);
    connect(dialog, &InfusionDialog::chosen, this, [this](const Infusion &next) {
        take(withInfusion({m_course}, m_course.id, next).front().infusions);
        emit edited();
    });
    dialog->open();
}

void InfusionTable::toggleMissed()
{
    std::vector<Infusion> next = m_course.infusions;
    Infusion &infusion = next[*current()];
    const bool given = infusion.state == InfusionState::Given;
    infusion.state = given ? InfusionState::Missed : InfusionState::Given;
    infusion.doseMg = given ? 0 : m_course.doseMg;
    take(std::move(next));
    emit edited();
}

void InfusionTable::remove()
{
    std::vector<Infusion> next = m_course.infusions;
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
