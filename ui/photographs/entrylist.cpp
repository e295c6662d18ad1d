#include "ui/photographs/entrylist.h"

#include "ui/parts/look.h"
#include "ui/photographs/imagefile.h"
#include "ui/photographs/photographwords.h"
#include "ui/words/terms.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {

EntryList::EntryList(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    const int half = look::halfLine(*this);
    setObjectName(u"newPhotographs"_s);
    setAccessibleName(tr("Photographs"));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setIconSize(QSize(16, 12) * half);
    setGridSize(QSize(19, 17) * half);
    setMinimumHeight(18 * half);
    for (const Entry &entry : m_entries) {
        const QPixmap image = QPixmap::fromImage(shownImage(entry.image.thumbnail));
        QIcon icon(image);
        icon.addPixmap(image, QIcon::Selected); // in its own colours, also while it is chosen
        new QListWidgetItem(icon, QString(), this);
        show(count() - 1);
    }
    connect(this, &QListWidget::currentRowChanged, this, &EntryList::changed);
}

void EntryList::show(int row)
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    QListWidgetItem *shown = item(row);
    shown->setText(entry.region ? terms::shortLabel(*entry.region) : tr("Which region?"));
    viewport()->update(); // what is now shorter leaves nothing behind
    //: "Photograph 2 of 3: Ears"
    shown->setData(Qt::AccessibleTextRole,
                   tr("Photograph %1 of %2: %3").arg(row + 1).arg(m_entries.size()).arg(shown->text()));
    shown->setForeground(entry.region ? palette().text() : QBrush(look::warning(palette())));
}

const EntryList::Entry *EntryList::current() const
{
    const auto row = static_cast<std::size_t>(currentRow());
    return row < m_entries.size() ? &m_entries[row] : nullptr; // -1 is beyond the end
}

void EntryList::setRegion(const std::optional<Region> &region)
{
    const QList<QListWidgetItem *> chosen = selectedItems();
    for (const QListWidgetItem *each : chosen) {
        m_entries[static_cast<std::size_t>(row(each))].region = region;
        show(row(each));
    }
    emit changed();
}

void EntryList::setNote(const QString &note)
{
    if (current())
        m_entries[static_cast<std::size_t>(currentRow())].photograph.note = note;
}

void EntryList::removeFirst()
{
    m_entries.erase(m_entries.begin());
    delete takeItem(0);
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Region> region = regionOf(*event);
    if (!region)
        return QListWidget::keyPressEvent(event);
    setRegion(region);
    const auto open = std::ranges::find(m_entries, std::optional<Region>(), &Entry::region);
    if (open != m_entries.end())
        setCurrentRow(static_cast<int>(open - m_entries.begin()), QItemSelectionModel::ClearAndSelect);
}

} // namespace malar
