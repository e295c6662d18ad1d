#pragma once

#include "ui/parts/sparkline.h"

#include <QWidget>

namespace malar {

/// A sparkline as a widget.
class CurveView final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const Sparkline &);
    QSize sizeHint() const override { return {220, 150}; }
    QSize minimumSizeHint() const override { return {120, 60}; }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    Sparkline m_line;
};

} // namespace malar
