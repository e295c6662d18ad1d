#include "ui/parts/flowlayout.h"

namespace malar {

FlowLayout::FlowLayout(QWidget *parent, int gap, int rowGap) : QLayout(parent), m_gap(gap), m_rowGap(rowGap)
{
    setContentsMargins(0, 0, 0, 0);
    // The height follows the width; a size hint must not freeze it.
    setSizeConstraint(QLayout::SetDefaultConstraint);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    return arrange(QRect(0, 0, width, 0).marginsRemoved({around.left(), 0, around.right(), 0}), false) +
           around.top() + around.bottom();
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items)
        size = item->isEmpty() ? size
                               : QSize(size.width() + item->sizeHint().width() + m_gap,
                                       std::max(size.height(), item->sizeHint().height()));
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    int x = rect.x();
    int y = rect.y();
    int row = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::max(std::min(size.width(), rect.width()), item->minimumSize().width()));
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += row + m_rowGap;
            row = 0;
        }
        if (move)
            item->setGeometry({QPoint(x, y), size});
        x += size.width() + m_gap;
        row = std::max(row, size.height());
    }
    return y + row - rect.y();
}

} // namespace malar
