#pragma once

#include "core/domain/scale.h"

#include <QWidget>

namespace malar {

/// What is typed or tapped on a scale beside the CLASI: its values side by side, one stop of the Tab key.
/// Digits set a value, 1 and then 0 make 10; left and right step, up and down leave, Delete un-answers, a
/// point takes last visit's value. Holds no answer of its own: it shows one and asks for another.
class ScaleField final : public QWidget {
    Q_OBJECT

public:
    explicit ScaleField(QWidget *parent = nullptr);

    /// `previous` is last visit's, on whatever scale that was asked.
    void show(const Scale &, std::optional<int> value, const std::optional<ScaleAnswer> &previous);
    using QWidget::show;
    const Scale &scale() const { return m_scale; }
    /// Last visit's value where it means the same here.
    std::optional<int> comparable() const;

    static constexpr int wideSegment = 44; // as wide as a cell of the form
    static constexpr int narrowSegment = 38;
    void setSegmentWidth(int);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// `continues`: a second digit of the value that was just typed.
    void chosen(std::optional<int> value, bool continues);
    void refused(const QString &why);
    void entered();
    void left(bool upwards);

protected:
    void keyPressEvent(QKeyEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void focusOutEvent(QFocusEvent *) override;
    void paintEvent(QPaintEvent *) override;

private:
    bool command(int key);
    void type(int digit);
    void step(int by);
    void takeLastVisits();
    QRect segment(int value) const;
    QString spoken() const;

    Scale m_scale;
    std::optional<int> m_value;
    std::optional<ScaleAnswer> m_previous;
    int m_segmentWidth = wideSegment;
    bool m_awaitsZero = false; // a 1 was typed, of which a 0 makes 10
};

} // namespace malar
