#include "ui/patients/treatmenttable.h"

#include "ui/parts/datefield.h"
#include "ui/parts/look.h"
#include "ui/patients/treatmentmodel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// A field for dates, a list for what is chosen, a line for the rest.
class Editors final : public QStyledItemDelegate {
    Q_DECLARE_TR_FUNCTIONS(TreatmentTable)

public:
    explicit Editors(const TreatmentModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model)
    {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        const TreatmentPart part = m_model.part(index.column());
        if (const QStringList all = choices(part); !all.isEmpty()) {
            auto *box = new QComboBox(parent);
            box->addItems(all);
            return box;
        }
        if (part == TreatmentPart::From || part == TreatmentPart::To)
            return new DateField(DateField::Precision::Partial, parent);
        auto *edit = new QLineEdit(parent);
        edit->setPlaceholderText(part == TreatmentPart::Dose ? tr("20; 10 from 2024-03-15")
                                                             : tr("name of the drug"));
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (const auto *box = qobject_cast<QComboBox *>(editor))
            model->setData(index, box->currentIndex());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }

private:
    const TreatmentModel &m_model;
};

/// How wide a column is; 0 where it stretches.
int lettersOf(TreatmentPart part)
{
    switch (part) {
    case TreatmentPart::From:
    case TreatmentPart::To:
    case TreatmentPart::Response:
        return 15;
    case TreatmentPart::StopReason:
        return 20;
    case TreatmentPart::Unit:
        return 30;
    default:
        return 0;
    }
}

} // namespace

TreatmentTable::TreatmentTable(TreatmentModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    look::dress(*this);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(AnyKeyPressed | DoubleClicked | SelectedClicked | EditKeyPressed);
    setItemDelegate(new Editors(*model, this));
    setSortingEnabled(false);
    setAccessibleName(tr("Treatments"));
    // The name has what the others leave; of doses and their changes, both share it.
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 1; column < model->columnCount(); ++column) {
        const int letters = lettersOf(model->part(column));
        if (letters == 0)
            continue;
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        horizontalHeader()->resizeSection(column, letter * letters);
    }
}

void TreatmentTable::goTo(int row)
{
    setFocus();
    const QModelIndex first = m_model->index(row, 0);
    setCurrentIndex(first.flags().testFlag(Qt::ItemIsEditable) ? first : beside(first, true));
}

/// The next or previous cell that can be filled in, in reading order.
QModelIndex TreatmentTable::beside(const QModelIndex &from, bool next) const
{
    const int columns = m_model->columnCount();
    const int all = columns * m_model->rowCount();
    const int step = next ? 1 : -1;
    int place = from.isValid() ? from.row() * columns + from.column() + step : next ? 0 : all - 1;
    for (; place >= 0 && place < all; place += step) {
        const QModelIndex cell = m_model->index(place / columns, place % columns);
        if (cell.flags().testFlag(Qt::ItemIsEditable))
            return cell;
    }
    return {};
}

QModelIndex TreatmentTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious)
        return beside(currentIndex(), action == MoveNext);
    return QTableView::moveCursor(action, modifiers);
}

bool TreatmentTable::focusNextPrevChild(bool next)
{
    const QModelIndex cell = beside(currentIndex(), next);
    if (!cell.isValid())
        return QWidget::focusNextPrevChild(next);
    setCurrentIndex(cell);
    return true;
}

void TreatmentTable::keyPressEvent(QKeyEvent *event)
{
    const bool empties = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (empties && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        m_model->setData(currentIndex(), QVariant(), Qt::EditRole);
    else
        QTableView::keyPressEvent(event);
}

void TreatmentTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason)
        setCurrentIndex(beside({}, true));
    else if (event->reason() == Qt::BacktabFocusReason)
        setCurrentIndex(beside({}, false));
}

} // namespace malar
