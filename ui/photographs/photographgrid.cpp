#include "ui/photographs/photographgrid.h"

#include "ui/parts/look.h"
#include "ui/parts/sparkline.h"
#include "ui/photographs/imagefile.h"
#include "ui/photographs/photographwords.h"
#include "ui/words/terms.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int wordLines = 5;

class TileDelegate final : public QStyledItemDelegate {
public:
    explicit TileDelegate(PhotographGrid &grid) : QStyledItemDelegate(&grid), m_grid(grid) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return m_grid.cell(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index) const override
    {
        const QPalette &colours = cell.palette;
        const int line = cell.fontMetrics.height();
        const QRect tile(cell.rect.topLeft(), m_grid.cell()); // a row stretches its cells
        const QRect area = tile.adjusted(line / 4, line / 4, -line / 4, -line / 4);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (cell.state & QStyle::State_Selected || cell.state & QStyle::State_HasFocus) {
            const bool focus = cell.state & QStyle::State_HasFocus;
            const bool chosen = cell.state & QStyle::State_Selected;
            painter->setPen(QPen(focus ? look::accent(colours) : look::line(colours), focus ? 2 : 1));
            painter->setBrush(chosen ? look::tint(look::accent(colours), colours, 0.12)
                                     : QBrush(Qt::NoBrush));
            painter->drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRect room = area.adjusted(line / 2, line / 2, -line / 2, -line / 2);
        const int words = wordLines * cell.fontMetrics.lineSpacing();
        const PhotographLine &photograph = m_grid.line(index.row());
        paintImage(*painter, room.adjusted(0, 0, 0, -words - line / 4), photograph, colours);
        paintWords(*painter, cell, room.adjusted(0, room.height() - words, 0, 0), photograph);
        painter->restore();
    }

private:
    void paintImage(QPainter &painter, const QRect &room, const PhotographLine &line,
                    const QPalette &colours) const
    {
        const QPixmap image = m_grid.thumbnail(line.photograph.id);
        if (image.isNull()) {
            painter.setPen(look::line(colours));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(room);
            return;
        }
        QRect place(QPoint(), image.size().scaled(room.size(), Qt::KeepAspectRatio));
        place.moveCenter(room.center());
        place.moveBottom(room.bottom());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(place, image);
    }

    static void paintWords(QPainter &painter, const QStyleOptionViewItem &cell, QRect row,
                           const PhotographLine &line)
    {
        const QPalette &colours = cell.palette;
        const int step = cell.fontMetrics.lineSpacing();
        row.setHeight(step);
        const auto say = [&](const QString &text, const QColor &ink, const QFont &font) {
            painter.setFont(font);
            painter.setPen(ink);
            painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, row.width()));
            row.translate(0, step);
        };
        const QFont small = look::captionFont(cell.font);
        say(terms::date(line.photograph.date), colours.color(QPalette::Text), look::strongFont(cell.font));
        say(timeWords(line), look::quiet(colours), small);
        say(terms::shortLabel(line.photograph.region), colours.color(QPalette::Text), cell.font);
        say(cellWords(line, Axis::Activity), axisColor(Axis::Activity, colours), small);
        say(cellWords(line, Axis::Damage), axisColor(Axis::Damage, colours), small);
    }

    const PhotographGrid &m_grid;
};

} // namespace

PhotographGrid::PhotographGrid(QWidget *parent)
    : QListView(parent), m_model(new TableModel<PhotographLine>({{QString(), sentence, Qt::AlignLeft}}, this))
{
    setObjectName(u"photographs"_s);
    setAccessibleName(tr("Photographs by date"));
    setModel(m_model);
    setItemDelegate(new TileDelegate(*this));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QListView::doubleClicked, this, &PhotographGrid::openRequested);
}

QSize PhotographGrid::cell() const
{
    const int line = fontMetrics().lineSpacing();
    const int wide = isWrapping() ? 12 * line : 18 * line; // a row has the height for larger ones
    return {wide, wide * 3 / 4 + (wordLines + 1) * line + line / 2};
}

void PhotographGrid::show(std::vector<PhotographLine> lines)
{
    std::optional<PhotographId> before;
    if (currentIndex().isValid())
        before = m_model->row(currentIndex().row()).photograph.id;
    m_model->setRows(std::move(lines));
    choose(before);
}

void PhotographGrid::setThumbnails(Thumbnails bytes)
{
    m_bytes = std::move(bytes);
    std::erase_if(m_images, [this](const auto &image) { return !m_bytes.contains(image.first); });
    viewport()->update();
}

void PhotographGrid::setRegion(const std::optional<Region> &region)
{
    std::optional<PhotographId> before;
    if (currentIndex().isValid())
        before = m_model->row(currentIndex().row()).photograph.id;
    setWrapping(!region);
    m_model->setFilter(
        [region](const PhotographLine &line) { return !region || line.photograph.region == *region; });
    choose(before);
}

/// That one where it is shown, else the latest.
void PhotographGrid::choose(const std::optional<PhotographId> &wanted)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const std::optional<int> row =
        wanted ? m_model->find([&](const PhotographLine &line) { return line.photograph.id == *wanted; })
               : std::nullopt;
    setCurrentIndex(m_model->index(row.value_or(count - 1), 0));
}

std::vector<PhotographLine> PhotographGrid::shown() const
{
    std::vector<PhotographLine> lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines.push_back(m_model->row(row));
    return lines;
}

std::vector<PhotographLine> PhotographGrid::chosen() const
{
    std::vector<PhotographLine> lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (selectionModel()->isSelected(m_model->index(row, 0)))
            lines.push_back(m_model->row(row));
    if (lines.empty() && currentIndex().isValid())
        lines.push_back(m_model->row(currentIndex().row()));
    return lines;
}

/// An image never changes under its id.
QPixmap PhotographGrid::thumbnail(const PhotographId &id) const
{
    const auto known = m_images.find(id);
    if (known != m_images.end())
        return known->second;
    const auto bytes = m_bytes.find(id);
    if (bytes == m_bytes.end())
        return {};
    return m_images[id] = QPixmap::fromImage(shownImage(bytes->second));
}

void PhotographGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return emit openRequested();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return emit removeRequested();
    case Qt::Key_F2:
        return emit correctRequested();
    default:
        break;
    }
    if (const std::optional<Region> region = regionOf(*event); region && currentIndex().isValid())
        emit regionTyped(*region);
    else
        QListView::keyPressEvent(event);
}

} // namespace malar
