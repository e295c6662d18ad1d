#include "ui/visit/gridheaders.h"

#include "ui/parts/cellpaint.h"
#include "ui/parts/look.h"
#include "ui/parts/sparkline.h"
#include "ui/words/terms.h"

#include <QPainter>

namespace malar {
namespace {

constexpr int margin = 8;
constexpr int barHeight = 3;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QString letter(int section) { return QString(terms::shortcut(regions[static_cast<std::size_t>(section)])); }

int letterWidth(const QFontMetrics &metrics) { return metrics.horizontalAdvance(u'M') + margin; }

} // namespace

RegionHeader::RegionHeader(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionsClickable(false);
    setHighlightSections(true);
}

QSize RegionHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(bold(font()));
    const QString name = model()->headerData(section, orientation()).toString();
    return {margin + letterWidth(metrics) + metrics.horizontalAdvance(name) + margin, metrics.height()};
}

void RegionHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto *selection = selectionModel();
    const bool current = selection && selection->currentIndex().row() == section;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setFont(bold(font()));
    painter->setPen(look::quiet(palette()));
    const QRect left = rect.adjusted(margin, 0, 0, 0);
    painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter, letter(section));

    painter->setFont(current ? bold(font()) : font());
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(left.adjusted(letterWidth(QFontMetrics(bold(font()))), 0, -2, 0),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      model()->headerData(section, orientation()).toString());
    painter->setPen(look::line(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

SignHeader::SignHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(true);
}

QSize SignHeader::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(bold(font()));
    const QString name = model()->headerData(section, orientation()).toString();
    return {metrics.horizontalAdvance(name) + margin, 2 * metrics.height() + barHeight + margin};
}

void SignHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto *selection = selectionModel();
    const bool current = selection && selection->currentIndex().column() == section;
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setFont(current ? bold(font()) : font());
    painter->setPen(palette().color(QPalette::WindowText));
    const QString name = QFontMetrics(painter->font())
                             .elidedText(model()->headerData(section, orientation()).toString(),
                                         Qt::ElideRight, rect.width() - 2);
    painter->drawText(rect.adjusted(0, 0, 0, -barHeight - 2), Qt::AlignHCenter | Qt::AlignBottom, name);
    painter->restore();
}

void SignHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(bold(font()));
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const int first = axis == Axis::Activity ? 0 : 2;
        const int left = sectionViewportPosition(first) + (first > 0 ? 2 : 0);
        const int right = sectionViewportPosition(first + 1) + sectionSize(first + 1);
        const QRect rect(left, 0, right - left, height());
        painter.setPen(axisColor(axis, palette()));
        painter.drawText(rect.adjusted(0, 2, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                         axis == Axis::Activity ? tr("ACTIVITY") : tr("DAMAGE"));
        painter.fillRect(QRect(rect.left(), rect.bottom() - barHeight, rect.width(), barHeight),
                         axisColor(axis, palette()));
    }
}

} // namespace malar
