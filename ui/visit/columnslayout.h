#pragma once

#include "ui/parts/flowlayout.h"

namespace malar {

/// Widgets one below the other in two columns, or in one where both have no room. Which it is depends on the
/// width alone and on what the widgets ask for, so that the places are the same from visit to visit.
class ColumnsLayout final : public FlowLayout {
    Q_OBJECT

public:
    /// `first`: how many stand in the first column.
    ColumnsLayout(QWidget *parent, int first, int gap, int rowGap);

    QSize sizeHint() const override;

protected:
    int arrange(const QRect &, bool move) const override;

private:
    int columnWidth(int from, int to) const;

    int m_first;
};

} // namespace malar
