#pragma once

#include <QPixmap>
#include <QWidget>

namespace malar {

/// What part of a photograph is seen: how much larger than fitted, and around which point of it. Shared by
/// panes that move together.
struct Zoom {
    double factor = 1;
    QPointF centre{0.5, 0.5}; // 0 to 1 across and down

    Zoom by(double times) const;
    Zoom moved(QPointF by) const; // in shares of what is seen
    bool operator==(const Zoom &) const = default;
};

/// One photograph, as large as it fits or larger. Dragging and the wheel ask for another zoom.
class PhotographPane final : public QWidget {
    Q_OBJECT

public:
    explicit PhotographPane(QWidget *parent = nullptr);

    void show(const QPixmap &, const QString &inPlaceOfIt); // the sentence where there is no image
    using QWidget::show;
    void setZoom(const Zoom &);
    const Zoom &zoom() const { return m_zoom; }
    QString words() const { return m_words; } // in place of an image

signals:
    void zoomRequested(const malar::Zoom &);

protected:
    void paintEvent(QPaintEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseMoveEvent(QMouseEvent *) override;
    void wheelEvent(QWheelEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;

private:
    QSizeF drawn() const;

    QPixmap m_image;
    QString m_words;
    Zoom m_zoom;
    QPointF m_pressed;
};

} // namespace malar
