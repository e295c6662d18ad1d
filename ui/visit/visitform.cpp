#include "ui/visit/visitform.h"

#include "ui/parts/passfocus.h"
#include "ui/visit/answerbuttons.h"
#include "ui/visit/answering.h"
#include "ui/visit/clasigrid.h"
#include "ui/visit/clasimodel.h"
#include "ui/visit/columnslayout.h"
#include "ui/visit/editvisit.h"
#include "ui/words/terms.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

VisitForm::VisitForm(QWidget *parent)
    : QWidget(parent), m_model(new ClasiModel(this)), m_grid(new ClasiGrid(this))
{
    build();
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && m_grid->hasFocus())
                    enter(ClasiModel::item(index));
            });
    connect(m_grid, &ClasiGrid::entered, this, [this] { enter(ClasiModel::item(m_grid->currentIndex())); });
    connect(m_grid, &ClasiGrid::levelsRequested, this, &VisitForm::offerLevels);
    connect(m_grid, &ClasiGrid::levelClicked, this, [this](Item item, int value) {
        if (m_visit.form.at(item) != value || isCopied(m_visit, item)) // else it only went there
            answer(item, value);
    });
    connect(m_grid, &ClasiGrid::levelChosen, this, [this](Item item, int value) {
        answer(item, m_visit.form.at(item) == value ? std::nullopt : std::optional(value));
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

void VisitForm::open(const Visit &visit, const std::optional<Assessment> &previous)
{
    m_undo.clear();
    m_previous = previous;
    m_visit = visit;
    refresh();
    const auto open = std::ranges::find_if(items, [&](Item item) { return isMissing(visit.form, item); });
    go(open == items.end() ? items.front() : *open);
}

void VisitForm::setPrevious(const std::optional<Assessment> &previous)
{
    m_previous = previous;
    refresh();
}

void VisitForm::lock(const QString &why)
{
    m_lock = why;
    refresh();
}

void VisitForm::edit(const Visit &next, const QString &what, bool merge)
{
    if (next == m_visit || isLocked())
        return;
    auto *edit = new EditVisit([this](const Visit &visit) { take(visit); }, m_visit, next);
    edit->setText(what);
    edit->setMerges(merge);
    m_undo.push(edit);
}

void VisitForm::take(const Visit &visit)
{
    m_visit = visit;
    refresh();
    emit changed(m_visit);
}

void VisitForm::refresh()
{
    m_model->show(m_visit, m_previous);
    for (AnswerButtons *buttons : m_wholeBody)
        buttons->show(m_visit, m_previous, isLocked());
}

void VisitForm::step(void (QUndoStack::*way)())
{
    if (refuseWhenLocked())
        return;
    const Assessment before = m_visit.form;
    (m_undo.*way)();
    if (const std::optional<Item> item = onlyDifference(before, m_visit.form))
        go(*item);
}

void VisitForm::undo() { step(&QUndoStack::undo); }
void VisitForm::redo() { step(&QUndoStack::redo); }

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

bool VisitForm::refuseWhenLocked()
{
    if (isLocked())
        emit refused(m_lock);
    return isLocked();
}

void VisitForm::answer(Item item, std::optional<int> value)
{
    if (!refuseWhenLocked())
        edit(answered(m_visit, item, value), terms::label(item));
}

void VisitForm::setNote(Item item, const QString &note)
{
    if (!refuseWhenLocked())
        edit(withNote(m_visit, item, note), tr("note on %1").arg(terms::label(item)), true);
}

void VisitForm::offerLevels(Item item)
{
    if (!exists(item) || refuseWhenLocked())
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
