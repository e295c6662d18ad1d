#include "ui/registry/recentlist.h"

#include "ui/parts/look.h"
#include "ui/session/place.h"
#include "ui/session/settings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace malar {

RecentList::RecentList(Settings &settings, const QString &open, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_open(wholePlace(open))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    fill();
}

void RecentList::fill()
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    QStringList paths = m_settings.recent();
    paths.removeAll(m_open);
    for (const QString &path : std::as_const(paths))
        layout()->addWidget(entry(path));
    if (paths.isEmpty())
        layout()->addWidget(look::caption(tr("None yet: those you open stand here.")));
}

QWidget *RecentList::entry(const QString &path)
{
    const bool isThere = mayBeThere(path);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    QPushButton *open = look::plain(placeName(path));
    open->setEnabled(isThere);
    open->setAccessibleDescription(placeShown(path));
    connect(open, &QPushButton::clicked, this, [this, path] { emit registryRequested(path); });
    row->addWidget(open);
    const QString place = placeAround(path);
    QLabel *where = look::caption(isThere ? place : tr("%1 – not there any more").arg(place));
    where->setMinimumWidth(1); // a long path is cut before it widens the window
    row->addWidget(where, 1);
    if (isThere)
        return line;
    QPushButton *forget = look::plain(tr("Take off the list"));
    connect(forget, &QPushButton::clicked, this, [this, path] {
        m_settings.forget(path);
        QMetaObject::invokeMethod(this, &RecentList::fill, Qt::QueuedConnection);
    });
    row->addWidget(forget);
    return line;
}

} // namespace malar
