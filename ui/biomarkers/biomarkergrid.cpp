#include "ui/biomarkers/biomarkergrid.h"

#include "ui/biomarkers/gridmodel.h"
#include "ui/parts/look.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace malar {
namespace {

/// The value above, the one before it below, small.
class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        QString text = option.text;
        option.text.clear();
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, widget);

        const int inset = option.fontMetrics.averageCharWidth();
        const QRect inner = option.rect.adjusted(inset, 0, -inset, 0);
        painter->save();
        const bool trouble = index.data(GridModel::TroubleRole).toBool();
        if (trouble)
            text = QChar(0x26A0) + QLatin1Char(' ') + text;
        painter->setPen(trouble ? look::warning(option.palette) : option.palette.color(QPalette::Text));
        painter->setFont(look::strongFont(option.font));
        painter->drawText(upper(inner, index), Qt::AlignRight | Qt::AlignVCenter, text);
        painter->setPen(look::quiet(option.palette));
        painter->setFont(look::captionFont(option.font));
        painter->drawText(inner.adjusted(0, upper(inner, index).height(), 0, 0),
                          Qt::AlignRight | Qt::AlignVCenter, lastOf(index));
        painter->restore();
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        editor->setGeometry(upper(option.rect, index));
    }

private:
    static QString lastOf(const QModelIndex &index) { return index.data(GridModel::LastRole).toString(); }
    /// Above the last value; the whole cell, in the middle beside its name, where there is none.
    static QRect upper(QRect rect, const QModelIndex &index)
    {
        const int height = lastOf(index).isEmpty() ? rect.height() : rect.height() * 3 / 5;
        return {rect.topLeft(), QSize(rect.width(), height)};
    }
};

} // namespace

BiomarkerGrid::BiomarkerGrid(QWidget *parent) : QTableView(parent)
{
    look::dress(*this);
    setSelectionBehavior(SelectItems);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setShowGrid(true);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->show();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3);
    horizontalHeader()->setSectionsClickable(false);
}

void BiomarkerGrid::show(GridModel *model)
{
    setModel(model);
    fit();
    setCurrentIndex(model->index(0, 0));
}

/// As high as its rows, as far as there is room.
void BiomarkerGrid::fit()
{
    constexpr int mostRows = 6;
    for (int i = 0; i < model()->columnCount(); ++i)
        setColumnWidth(
            i, std::max(fontMetrics().averageCharWidth() * 19, horizontalHeader()->sectionSizeHint(i)));
    const int rows = std::min(model()->rowCount(), mostRows);
    const int around = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + look::halfLine(*this);
    setMinimumHeight(around + rows * verticalHeader()->defaultSectionSize());
    setMaximumHeight(around + model()->rowCount() * verticalHeader()->defaultSectionSize());
    setMinimumWidth(
        std::min(horizontalHeader()->length() + verticalHeader()->sizeHint().width() + 2 * frameWidth() + 2,
                 fontMetrics().averageCharWidth() * 150));
}

QModelIndex BiomarkerGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    const bool isLast = at.row() == model()->rowCount() - 1 && at.column() == model()->columnCount() - 1;
    const bool isFirst = at.row() == 0 && at.column() == 0;
    if ((action == MoveNext && isLast) || (action == MovePrevious && isFirst))
        return {}; // the way out, not round to the other end
    return QTableView::moveCursor(action, modifiers);
}

bool BiomarkerGrid::focusNextPrevChild(bool next)
{
    const QModelIndex to = moveCursor(next ? MoveNext : MovePrevious, Qt::NoModifier);
    if (!to.isValid())
        return QTableView::focusNextPrevChild(next);
    setCurrentIndex(to);
    return true;
}

void BiomarkerGrid::goOn()
{
    if (const QModelIndex to = moveCursor(MoveNext, Qt::NoModifier); to.isValid())
        setCurrentIndex(to);
    else
        emit left();
}

void BiomarkerGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool forward =
        hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem;
    const bool back = hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, forward || back ? QAbstractItemDelegate::NoHint : hint);
    if (forward)
        goOn();
    else if (back)
        focusNextPrevChild(false);
}

void BiomarkerGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && state() != EditingState) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return goOn();
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            model()->setData(currentIndex(), QString());
            return;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Escape && state() != EditingState)
        return event->ignore(); // the dialog's
    QTableView::keyPressEvent(event);
}

} // namespace malar
