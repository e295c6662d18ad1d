#include "ui/registry/assigntable.h"

#include "ui/parts/look.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// The options under the names of their groups.
QStandardItemModel *modelOf(const AssignOptions &options, QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    QString group;
    for (const AssignOption &option : options) {
        if (option.group != group) {
            group = option.group;
            auto *title = new QStandardItem(group);
            title->setFlags(Qt::NoItemFlags);
            QFont font = title->font();
            font.setBold(true);
            title->setFont(font);
            model->appendRow(title);
        }
        auto *item = new QStandardItem(option.label);
        item->setData(option.key, Qt::UserRole);
        model->appendRow(item);
    }
    return model;
}

/// What was typed means the option of that name, else the first that holds it.
const AssignOption *optionOf(const AssignOptions &options, const QString &typed)
{
    const QString text = typed.trimmed();
    const auto is = [&text](const AssignOption &option) { return option.label == text; };
    const auto begins = [&text](const AssignOption &option) {
        return option.label.startsWith(text, Qt::CaseInsensitive);
    };
    const auto holds = [&text](const AssignOption &option) {
        return option.label.contains(text, Qt::CaseInsensitive);
    };
    auto found = std::ranges::find_if(options, is);
    if (text.isEmpty())
        found = std::ranges::find(options, QString(), &AssignOption::key);
    if (found == options.end())
        found = std::ranges::find_if(options, begins);
    if (found == options.end())
        found = std::ranges::find_if(options, holds);
    return found == options.end() ? nullptr : &*found;
}

class OptionDelegate final : public QStyledItemDelegate {
public:
    OptionDelegate(const AssignModel &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        const auto &options = m_rows.rowAt(index.row()).options;
        if (!options)
            return QStyledItemDelegate::createEditor(parent, option, index);
        auto *box = new QComboBox(parent);
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setModel(modelOf(*options, box));
        box->setMaxVisibleItems(18);
        auto *completer = new QCompleter(box->model(), box);
        completer->setCompletionMode(QCompleter::PopupCompletion);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        box->setCompleter(completer);
        // What is chosen counts at once, not when the cell is left.
        auto *self = const_cast<OptionDelegate *>(this);
        connect(box, &QComboBox::activated, self, [self, box] { emit self->commitData(box); });
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box)
            return QStyledItemDelegate::setEditorData(editor, index);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
        box->lineEdit()->selectAll();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        if (!box)
            return QStyledItemDelegate::setModelData(editor, model, index);
        if (const AssignOption *option = optionOf(*m_rows.rowAt(index.row()).options, box->currentText()))
            model->setData(index, option->key, Qt::EditRole);
    }

private:
    const AssignModel &m_rows;
};

} // namespace

AssignModel::AssignModel(const std::array<QString, 4> &titles, QObject *parent)
    : EditableList<AssignRow>({{titles[0]}, {titles[1]}, {titles[2]}, {titles[3]}}, parent)
{}

QVariant AssignModel::value(int row, int column, int role) const
{
    const AssignRow &shown = at(row);
    switch (column) {
    case What:
        return shown.what;
    case Seen:
        return shown.seen;
    case Why:
        return shown.why;
    default:
        break;
    }
    if (role == Qt::EditRole || !shown.options)
        return shown.chosen;
    const auto option = std::ranges::find(*shown.options, shown.chosen, &AssignOption::key);
    return option == shown.options->end() ? shown.chosen : option->label;
}

bool AssignModel::take(int row, int, const QVariant &given)
{
    if (at(row).chosen == given.toString())
        return false;
    at(row).chosen = given.toString();
    at(row).why.clear();
    return true;
}

AssignTable::AssignTable(const QString &name, const std::array<QString, 4> &titles, QWidget *parent)
    : QTableView(parent), m_model(new AssignModel(titles, this))
{
    look::dress(*this);
    setObjectName(name);
    setSortingEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::AllEditTriggers);
    setModel(m_model);
    setItemDelegateForColumn(AssignModel::Chosen, new OptionDelegate(*m_model, this));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsClickable(false);
    for (int i = 0; i < m_model->columnCount(); ++i)
        setColumnHidden(i, titles[static_cast<std::size_t>(i)].isEmpty());
    connect(m_model, &AssignModel::edited, this, &AssignTable::edited);
}

void AssignTable::setRows(std::vector<AssignRow> rows)
{
    if (rows == m_model->rows())
        return;
    const int at = std::clamp(currentIndex().row(), 0, std::max(0, static_cast<int>(rows.size()) - 1));
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(at, AssignModel::What));
}

/// What is chosen has the most room.
void AssignTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    constexpr std::array shares{24, 24, 34};
    int all = 0;
    for (int i = 0; i < 3; ++i)
        all += isColumnHidden(i) ? 0 : shares[static_cast<std::size_t>(i)];
    const int rest = isColumnHidden(AssignModel::Why) ? all : all + 18;
    for (int i = 0; i < 3; ++i)
        setColumnWidth(i, viewport()->width() * shares[static_cast<std::size_t>(i)] / rest);
}

} // namespace malar
