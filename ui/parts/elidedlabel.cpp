#include "ui/parts/elidedlabel.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace malar {

ElidedLabel::ElidedLabel(int lines, QWidget *parent) : QLabel(parent), m_lines(lines)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::say(const QString &text)
{
    setText(text);
    setToolTip(text);
}

QSize ElidedLabel::sizeHint() const { return minimumSizeHint(); }

QSize ElidedLabel::minimumSizeHint() const { return {0, m_lines * fontMetrics().lineSpacing()}; }

QStringList ElidedLabel::shownLines() const
{
    QStringList lines;
    const QString all = text();
    QTextLayout layout(all, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() + 1 < m_lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width());
        lines << all.mid(line.textStart(), line.textLength()).trimmed();
    }
    const QTextLine rest = layout.createLine();
    if (rest.isValid())
        lines << cut(all.mid(rest.textStart()));
    layout.endLayout();
    return lines;
}

QString ElidedLabel::cut(const QString &line) const
{
    const qsizetype dot = m_keepsEnd ? line.lastIndexOf(u" · "_s) : -1;
    const QString end = dot > 0 ? line.mid(dot) : QString();
    const int room = width() - fontMetrics().horizontalAdvance(end);
    const QString front = line.left(line.size() - end.size());
    return fontMetrics().elidedText(front, Qt::ElideRight, room) + end;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QStringList lines = shownLines();
    const int high = fontMetrics().lineSpacing();
    QRect place(0, (height() - high * static_cast<int>(lines.size())) / 2, width(), high);
    for (const QString &line : lines) {
        painter.drawText(place, static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                         line);
        place.translate(0, high);
    }
}

} // namespace malar
