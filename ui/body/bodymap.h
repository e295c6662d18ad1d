#pragma once

#include "ui/body/bodydrawing.h"

#include <QWidget>

namespace malar {

/// The body map beside the form: shows what is entered, and a click goes to the region. Nothing can be done
/// here that the keyboard cannot do on the form.
class BodyMap final : public QWidget {
    Q_OBJECT

public:
    explicit BodyMap(QWidget *parent = nullptr);

    void show(const BodyState &);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void regionChosen(malar::Region);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    bool event(QEvent *) override;

private:
    QRectF canvas() const;

    BodyState m_state;
};

} // namespace malar
