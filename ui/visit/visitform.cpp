#include "ui/visit/visitform.h"

#include "ui/parts/passfocus.h"
#include "ui/visit/answerbuttons.h"
#include "ui/visit/answering.h"
#include "ui/visit/clasigrid.h"
#include "ui/visit/clasimodel.h"
#include "ui/visit/columnslayout.h"
#include "ui/visit/formkey.h"
#include "ui/visit/visitedit.h"
#include "ui/words/terms.h"

#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitForm::VisitForm(VisitEdit &edit, QWidget *parent)
    : QWidget(parent),
      m_edit(edit),
      m_filling(edit),
      m_model(new ClasiModel(this)),
      m_grid(new ClasiGrid(this))
{
    build();
    connect(&edit, &VisitEdit::begun, this, &VisitForm::open);
    connect(&edit, &VisitEdit::changed, this, &VisitForm::refresh);
    connect(&edit, &VisitEdit::lockChanged, this, &VisitForm::refresh);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_grid->hasFocus())
                    enter(ClasiModel::item(index));
            });
    connect(m_grid, &ClasiGrid::entered, this, [this] { enter(ClasiModel::item(m_grid->currentIndex())); });
    connect(m_grid, &ClasiGrid::levelsRequested, this, &VisitForm::offerLevels);
    connect(m_grid, &ClasiGrid::levelClicked, this, [this](Item item, int value) {
        const Visit &visit = m_edit.visit();
        if (visit.form.at(item) != value || isCopied(visit, item)) // else it only went there
            answer(item, value);
    });
    connect(m_grid, &ClasiGrid::levelChosen, this, [this](Item item, int value) {
        answer(item, m_edit.visit().form.at(item) == value ? std::nullopt : std::optional(value));
    });
    connect(m_model, &ClasiModel::edited, this, &VisitForm::answer);
}

void VisitForm::build()
{
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("Answers by region"));
    m_grid->setCurrentIndex(m_model->at(items.front()));
    passFocus(*this, [this] { return m_grid; });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_grid, 1);
    column->addWidget(wholeBody());
}

/// Those of the activity below each other under its columns, beside them those of the damage.
QWidget *VisitForm::wholeBody()
{
    auto *below = new QWidget(this);
    std::array<std::vector<AnswerButtons *>, 2> columns;
    for (const Item item : items) {
        if (item.region != Region::None)
            continue;
        auto *buttons = new AnswerButtons(item, below);
        connect(buttons, &AnswerButtons::entered, this, &VisitForm::enter);
        connect(buttons, &AnswerButtons::chosen, this, &VisitForm::answer);
        m_wholeBody.push_back(buttons);
        columns[static_cast<std::size_t>(spec(item.sign).axis)].push_back(buttons);
    }
    auto *places = new ColumnsLayout(below, static_cast<int>(columns.front().size()), 12, 2);
    for (const std::vector<AnswerButtons *> &column : columns) {
        const int name = (*std::ranges::max_element(column, {}, &AnswerButtons::nameWidth))->nameWidth();
        for (AnswerButtons *buttons : column) {
            buttons->setNameWidth(name);
            places->addWidget(buttons);
        }
    }
    m_below = below;
    return below;
}

/// From its beginning: the focus on the first open answer.
void VisitForm::open()
{
    const QSignalBlocker quiet(
        this); // the page tells of the place once it knows what stands beside the visit
    setPrevious({});
    const auto open =
        std::ranges::find_if(items, [this](Item item) { return isMissing(m_edit.visit().form, item); });
    go(open == items.end() ? items.front() : *open);
}

void VisitForm::setPrevious(const std::optional<Assessment> &previous)
{
    m_filling.setPrevious(previous);
    refresh();
}

void VisitForm::refresh()
{
    m_model->show(m_edit.visit(), m_filling.previous());
    for (AnswerButtons *buttons : m_wholeBody)
        buttons->show(m_edit.visit(), m_filling.previous(), m_edit.isLocked());
}

void VisitForm::step(void (VisitEdit::*way)())
{
    const Assessment before = m_edit.visit().form;
    (m_edit.*way)();
    goOn(onlyDifference(before, m_edit.visit().form));
}

void VisitForm::undo() { step(&VisitEdit::undo); }
void VisitForm::redo() { step(&VisitEdit::redo); }

void VisitForm::goOn(Filling::Next next)
{
    if (next)
        go(*next);
}

std::vector<QWidget *> VisitForm::stops() const
{
    std::vector<QWidget *> all{m_grid};
    all.insert(all.end(), m_wholeBody.begin(), m_wholeBody.end());
    return all;
}

void VisitForm::enter(Item item)
{
    m_current = item;
    if (item.region != Region::None)
        m_column = item.sign;
    emit moved(item);
}

void VisitForm::go(Item item)
{
    if (item.region != Region::None) {
        m_grid->setCurrentIndex(m_model->at(item));
        m_grid->setFocus();
        enter(item);
        return;
    }
    const auto found = std::ranges::find(m_wholeBody, item, &AnswerButtons::item);
    if (found != m_wholeBody.end())
        (*found)->setFocus();
    enter(item);
}

int VisitForm::leastWidth() const { return m_below->sizeHint().width(); }

int VisitForm::mostWidth() const { return std::max(m_grid->maximumWidth(), leastWidth()); }

void VisitForm::goToRegion(Region region) { go(inColumn(m_column, region)); }

QRect VisitForm::place(Item item) const
{
    if (item.region != Region::None) {
        const QRect cell = m_grid->visualRect(m_model->at(item));
        return {m_grid->viewport()->mapTo(this, cell.topLeft()), cell.size()};
    }
    const auto found = std::ranges::find(m_wholeBody, item, &AnswerButtons::item);
    if (found == m_wholeBody.end())
        return {};
    return {(*found)->mapTo(this, QPoint()), (*found)->size()};
}

void VisitForm::keyPressEvent(QKeyEvent *event)
{
    const std::optional<FormKey> key = formKey(*event);
    if (!key) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (key->changesAnswers() && m_edit.refuseWhenLocked())
        return;
    switch (key->kind) {
    case FormKey::Kind::Arrow:
        return go(neighbour(m_current, key->direction, m_column));
    case FormKey::Kind::Letter:
        return goToRegion(key->region);
    case FormKey::Kind::Digit:
        return goOn(m_filling.type(m_current, key->digit));
    case FormKey::Kind::LastVisit:
        return goOn(m_filling.takeLastVisits(m_current));
    case FormKey::Kind::RestOfColumn:
        return goOn(m_filling.answerRestOfColumn(m_current));
    case FormKey::Kind::Clear:
        return answer(m_current, std::nullopt);
    }
}

void VisitForm::answer(Item item, std::optional<int> value) { m_filling.answer(item, value); }

void VisitForm::setNote(Item item, const QString &note)
{
    if (!m_edit.refuseWhenLocked())
        m_edit.edit(withNote(m_edit.visit(), item, note), tr("note on %1").arg(terms::label(item)), true);
}

void VisitForm::offerLevels(Item item)
{
    if (!exists(item) || m_edit.refuseWhenLocked())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::uint8_t value : spec(item.sign).allowed) {
        QAction *action = menu->addAction(u"&%1  %2"_s.arg(value).arg(terms::level(item.sign, value)));
        connect(action, &QAction::triggered, this, [this, item, value] { answer(item, value); });
    }
    connect(menu->addAction(tr("No answer")), &QAction::triggered, this,
            [this, item] { answer(item, std::nullopt); });
    menu->popup(m_grid->viewport()->mapToGlobal(m_grid->visualRect(m_model->at(item)).bottomLeft()));
}

} // namespace malar
