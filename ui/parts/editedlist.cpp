#include "ui/parts/editedlist.h"

#include "ui/parts/forbidden.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace malar::editedlist {

void dress(QTableView &table, QAbstractItemModel &model, std::span<const int> letters, bool readOnly)
{
    look::dress(table);
    table.setSortingEnabled(false);
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.setEditTriggers(readOnly ? QAbstractItemView::NoEditTriggers : QAbstractItemView::AllEditTriggers);
    table.setModel(&model);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int letter = table.fontMetrics().averageCharWidth();
    int width = 0;
    for (int i = 0; i < static_cast<int>(letters.size()); ++i) {
        const int wide = std::max(letters[static_cast<std::size_t>(i)] * letter,
                                  table.horizontalHeader()->sectionSizeHint(i));
        table.setColumnWidth(i, wide);
        width += wide;
    }
    table.setMaximumWidth(width + 2 * table.frameWidth());
}

void fit(QTableView &table)
{
    table.setVisible(table.model()->rowCount() > 0);
    table.setFixedHeight(table.horizontalHeader()->sizeHint().height() + table.verticalHeader()->length() +
                         2 * table.frameWidth());
}

QHBoxLayout *buttons(std::initializer_list<QPushButton *> all, bool readOnly, const QString &whyNot)
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : all) {
        row->addWidget(button);
        forbid(*button, whyNot);
        if (readOnly)
            button->hide(); // shown without a parent it would be a window for a moment
    }
    row->addStretch();
    return row;
}

} // namespace malar::editedlist
