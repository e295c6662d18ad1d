#include "ui/patients/historyview.h"

#include "ui/patients/historywords.h"
#include "ui/style/look.h"
#include "ui/terms.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar {

HistoryView::HistoryView(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    setHeaderLabels({tr("What"), tr("Before"), tr("After"), tr("When"), tr("Who"), tr("Reason")});
    ensurePolished(); // before the height of the first row is taken for all
    setUniformRowHeights(true);
    const int letter = fontMetrics().averageCharWidth();
    constexpr std::array letters{38, 30, 34, 24, 14, 20};
    for (int i = 0; i < static_cast<int>(letters.size()); ++i)
        header()->resizeSection(i, letters[static_cast<std::size_t>(i)] * letter);
    header()->setStretchLastSection(true);
    setAllColumnsShowFocus(true);
}

void HistoryView::show(const std::vector<HistoryEntry> &entries)
{
    clear();
    for (const HistoryEntry &entry : entries) {
        const QDateTime when = entry.when.toLocalTime();
        const QString time = QLocale().toString(when.time(), QLocale::ShortFormat);
        auto *save = new QTreeWidgetItem(
            this,
            {happening(entry), {}, {}, terms::date(when.date()) + u", "_s + time, entry.who, entry.reason});
        save->setFont(0, look::strongFont(font()));
        for (const FieldChange &change : changes(entry)) {
            auto *line = new QTreeWidgetItem(save, {change.field, change.before, change.after});
            for (const int column : {1, 2})
                line->setToolTip(column, line->text(column));
        }
    }
    expandAll();
}

} // namespace malar
