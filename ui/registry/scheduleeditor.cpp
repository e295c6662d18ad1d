#include "ui/registry/scheduleeditor.h"

#include "ui/parts/editedlist.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/registry/schedulemodel.h"
#include "ui/session/rights.h"
#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ScheduleEditor::ScheduleEditor(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ScheduleModel(session.records(), this)),
      m_table(new QTableView),
      m_problem(new Strip(Strip::Kind::Warning)),
      m_effect(look::caption()),
      m_save(look::primary(tr("Save the schedule"))),
      m_revert(look::plain(tr("Undo the changes")))
{
    build();
    m_model->setSchedule(session.schedule());
    judge();
    connect(m_model, &ScheduleModel::edited, this, &ScheduleEditor::judge);
}

// A field that loses the focus as it goes says that its editing is finished.
ScheduleEditor::~ScheduleEditor() { m_model->disconnect(this); }

void ScheduleEditor::build()
{
    std::array<int, ScheduleModel::ColumnCount> letters;
    letters.fill(14);
    editedlist::dress(*m_table, *m_model, letters, !may(m_session, Right::Configure));
    m_table->setObjectName(u"schedule"_s);
    m_table->setAccessibleName(tr("Schedule of visits"));
    auto *add = look::plain(tr("&Add a month"));
    auto *remove = look::plain(tr("Re&move the month"));
    connect(add, &QPushButton::clicked, m_model, &ScheduleModel::addMonth);
    connect(remove, &QPushButton::clicked, this,
            [this] { m_model->removeMonth(m_table->currentIndex().row()); });
    connect(m_save, &QPushButton::clicked, this, &ScheduleEditor::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_model->setSchedule(m_session.schedule());
        judge();
    });
    m_save->setObjectName(u"saveSchedule"_s);
    m_problem->setObjectName(u"scheduleProblem"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(look::heading(tr("Schedule of visits")));
    column->addWidget(
        look::caption(tr("Days count from the first dose, which is day 0. A visit counts for the month "
                         "whose target day is nearest, as long as it lies in that window.")));
    column->addWidget(m_table);
    column->addWidget(m_effect);
    column->addWidget(m_problem);
    column->addLayout(editedlist::buttons({m_save, m_revert, add, remove}, m_session.isReadOnly(),
                                          whyNot(m_session, Right::Configure)));
}

void ScheduleEditor::judge()
{
    const std::optional<ScheduleProblem> wrong = problem(m_model->schedule());
    const bool changed = m_model->schedule() != m_session.schedule();
    m_problem->say(wrong ? sentence(*wrong) : QString());
    m_effect->setText(tr("%n complete visit(s) lie outside every window and count as unscheduled.", nullptr,
                         m_model->counted().unscheduled));
    m_save->setEnabled(changed && !wrong);
    m_revert->setEnabled(changed);
    editedlist::fit(*m_table);
}

void ScheduleEditor::save()
{
    const Result<Done> saved = m_session.save(m_model->schedule());
    if (!saved)
        emit failed(terms::message(saved.error()));
    judge();
}

void ScheduleEditor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->recount();
    judge();
}

} // namespace malar
