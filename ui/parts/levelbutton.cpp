#include "ui/parts/levelbutton.h"

#include "ui/parts/cellpaint.h"
#include "ui/parts/look.h"

#include <QPainter>

#include <algorithm>

namespace malar {

LevelButton::LevelButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelButton::show(Ground ground, const QColor &chosen)
{
    m_ground = ground;
    m_chosen = chosen;
    setChecked(stands());
    update();
}

QSize LevelButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {std::max(44, metrics.horizontalAdvance(text()) + metrics.height()),
            std::max(32, metrics.height() * 3 / 2)};
}

void LevelButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), stands() ? m_chosen : palette().color(QPalette::Base));
    if (m_ground == Ground::Open)
        paintHatch(painter, rect(), palette());
    painter.setPen(stands() ? palette().color(QPalette::Text) : look::line(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));

    QFont face = font();
    face.setBold(stands());
    painter.setFont(face);
    painter.setPen(m_ground == Ground::Plain ? look::quiet(palette())
                                             : palette().color(QPalette::Active, QPalette::Text));
    if (m_ground == Ground::Open) {
        QRect plate = QFontMetrics(face).boundingRect(rect(), Qt::AlignCenter, text()).adjusted(-3, 0, 3, 0);
        painter.fillRect(plate, palette().color(QPalette::Base));
    }
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (m_ground == Ground::Proposed)
        paintProposal(painter, rect(), palette());
    if (hasFocus())
        paintFocusRing(painter, rect(), palette(), true);
}

} // namespace malar
