#include "ui/visit/columnslayout.h"

#include <algorithm>

namespace malar {

ColumnsLayout::ColumnsLayout(QWidget *parent, int first, int gap, int rowGap)
    : FlowLayout(parent, gap, rowGap), m_first(first)
{}

int ColumnsLayout::columnWidth(int from, int to) const
{
    int width = 0;
    for (int i = from; i < to; ++i)
        width = std::max(width, itemAt(i)->sizeHint().width());
    return width;
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = columnWidth(0, m_first) + gap() + columnWidth(m_first, count());
    return {width, heightForWidth(width)};
}

int ColumnsLayout::arrange(const QRect &rect, bool move) const
{
    const int first = columnWidth(0, m_first);
    const bool both = rect.width() >= first + gap() + columnWidth(m_first, count());
    int y = rect.y();
    int lowest = y;
    for (int i = 0; i < count(); ++i) {
        const bool second = both && i >= m_first;
        if (second && i == m_first)
            y = rect.y();
        const QSize size = itemAt(i)->sizeHint();
        if (move)
            itemAt(i)->setGeometry({QPoint(rect.x() + (second ? first + gap() : 0), y), size});
        lowest = std::max(lowest, y + size.height());
        y += size.height() + rowGap();
    }
    return lowest - rect.y();
}

} // namespace malar
