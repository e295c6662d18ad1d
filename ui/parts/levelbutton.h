#pragma once

#include "core/domain/clasi.h"

#include <QAbstractButton>

namespace malar {

/// One value that may be tapped: a segment of a row of them.
class LevelButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Ground : std::uint8_t {
        Plain,
        Open, // the answer is missing: all segments are hatched
        Chosen,
        Proposed // copied, and nobody has looked at it yet
    };

    LevelButton(const QString &text, QWidget *parent);

    void show(Ground, const QColor &chosen);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    bool stands() const { return m_ground >= Ground::Chosen; }

    Ground m_ground = Ground::Plain;
    QColor m_chosen;
};

} // namespace malar
