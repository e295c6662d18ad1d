#include "ui/patients/historyview.h"

#include "ui/parts/look.h"
#include "ui/words/historywords.h"
#include "ui/words/terms.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

enum HistoryColumn : std::uint8_t { What, Before, After, When, Who, Why };

/// As high as the text is in the width of its column.
class Wrapping final : public QStyledItemDelegate {
public:
    explicit Wrapping(QTreeWidget *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const int depth = index.column() > 0 ? 0 : index.parent().isValid() ? 2 : 1;
        item.features |= QStyleOptionViewItem::WrapText;
        item.rect = {0, 0, m_view->columnWidth(index.column()) - depth * m_view->indentation(), 1};
        const QSize size = m_view->style()->sizeFromContents(QStyle::CT_ItemViewItem, &item, {}, m_view);
        const int row = look::rowHeight(*m_view); // of any table, which one line of text keeps to
        return {size.width(), size.height() <= row + 1 ? row : size.height() + look::halfLine(*m_view) / 2};
    }

private:
    QTreeWidget *m_view;
};

} // namespace

HistoryView::HistoryView(QWidget *parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("History"));
    setFrameShape(QFrame::NoFrame);
    setProperty("page", true);
    setHeaderLabels({tr("What"), tr("Before"), tr("After"), tr("When"), tr("Who"), tr("Reason")});
    ensurePolished(); // before heights are taken
    setWordWrap(true);
    setItemDelegate(new Wrapping(this));
    const int letter = fontMetrics().averageCharWidth();
    header()->resizeSection(What, 36 * letter);
    header()->resizeSection(When, 22 * letter);
    header()->resizeSection(Who, 14 * letter);
    for (const int text : {Before, After, Why})
        header()->setSectionResizeMode(text, QHeaderView::Stretch);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
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
        for (const FieldChange &change : changes(entry))
            new QTreeWidgetItem(save, {change.field, change.before, change.after});
    }
    expandAll();
}

} // namespace malar
