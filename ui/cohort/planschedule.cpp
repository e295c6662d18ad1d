#include "ui/cohort/planschedule.h"

#include "ui/parts/look.h"
#include "ui/registry/schedulemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace malar {

PlanSchedule::PlanSchedule(const std::vector<PatientRecord> &records, const Schedule &registry,
                           QWidget *parent)
    : QWidget(parent), m_model(new ScheduleModel(records, this)), m_visits(look::caption())
{
    auto *table = new QTableView;
    look::dress(*table);
    table->setObjectName(u"planMonths"_s);
    table->setAccessibleName(tr("Planned months and windows"));
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setModel(m_model);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setMinimumHeight(fontMetrics().lineSpacing() * 11);
    auto *add = look::plain(tr("&Add a month"));
    auto *remove = look::plain(tr("&Remove the month"));
    auto *same = look::plain(tr("Take the registr&y's schedule"));
    same->setObjectName(u"takeRegistrySchedule"_s);
    connect(add, &QPushButton::clicked, m_model, &ScheduleModel::addMonth);
    connect(remove, &QPushButton::clicked, m_model,
            [this, table] { m_model->removeMonth(table->currentIndex().row()); });
    connect(same, &QPushButton::clicked, this, [this, registry] {
        setSchedule(registry);
        emit edited();
    });
    connect(m_model, &ScheduleModel::edited, this, [this] {
        count();
        emit edited();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(table);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {add, remove})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(same, 0, Qt::AlignLeft);
    m_visits->setWordWrap(true);
    column->addWidget(m_visits);
    setFocusProxy(table);
}

const Schedule &PlanSchedule::schedule() const { return m_model->schedule(); }

void PlanSchedule::setSchedule(const Schedule &schedule)
{
    m_model->setSchedule(schedule);
    count();
}

void PlanSchedule::count()
{
    m_visits->setText(tr("%n complete visit(s) lie outside every window and count as unscheduled.", nullptr,
                         m_model->counted().unscheduled));
}

QString PlanSchedule::problem() const
{
    const std::optional<ScheduleProblem> wrong = malar::problem(schedule());
    return wrong ? sentence(*wrong) : QString();
}

} // namespace malar
