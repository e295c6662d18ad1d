#include "ui/patients/patientdelegate.h"

#include "ui/parts/look.h"
#include "ui/parts/sparkline.h"
#include "ui/patients/patientcolumns.h"
#include "ui/words/overviewwords.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using CellOption = const QStyleOptionViewItem &;

QRect inner(CellOption cell)
{
    const int margin = cell.fontMetrics.height() / 2;
    const bool first = cell.index.column() == static_cast<int>(PatientColumn::Code);
    return cell.rect.adjusted(first ? 2 * margin : margin, 0, -margin, 0);
}

/// The number ends at one line and its change begins there, so that both stand in columns of their own.
void paintTotal(QPainter &painter, CellOption cell, const PatientOverview::Total &total, Axis axis)
{
    const QRect area = inner(cell);
    const int changeWidth = cell.fontMetrics.horizontalAdvance(u"−88"_s) + cell.fontMetrics.height() / 2;
    painter.setFont(look::strongFont(cell.font));
    painter.setPen(total.now ? axisColor(axis, cell.palette) : look::quiet(cell.palette));
    painter.drawText(area.adjusted(0, 0, -changeWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                     terms::number(total.now));
    if (!total.change)
        return;
    painter.setFont(look::captionFont(cell.font));
    painter.setPen(look::quiet(cell.palette));
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, terms::change(*total.change, false));
}

/// One scale for every row, so that rows compare: a year's width, and 30 points. Short courses get more than
/// their share, in the order of their length: a month is a line, not a blot.
void paintCurve(QPainter &painter, CellOption cell, const PatientOverview &row)
{
    if (row.curve.empty())
        return;
    Sparkline line;
    line.highest = 30;
    for (const PatientOverview::CurvePoint &point : row.curve) {
        if (point.activity)
            line.activity.emplace_back(point.month, *point.activity);
        if (point.damage)
            line.damage.emplace_back(point.month, *point.damage);
    }
    const int margin = cell.rect.height() / 6;
    QRectF area = QRectF(inner(cell)).adjusted(0, margin, 0, -margin);
    const double months = row.curve.back().month - row.curve.front().month;
    area.setWidth(std::max(area.height() / 2, area.width() * std::sqrt(std::min(1.0, months / 12))));
    paintSparkline(painter, area, line, cell.palette);
}

/// A word on a tinted ground; returns where the text after it begins.
int paintTag(QPainter &painter, CellOption cell, const QString &word)
{
    const QFont font = look::captionFont(look::strongFont(cell.font));
    const QFontMetrics metrics(font);
    QRect tag = inner(cell);
    tag.setWidth(metrics.horizontalAdvance(word) + metrics.height());
    tag.setHeight(metrics.height() * 5 / 4);
    tag.moveTop(cell.rect.center().y() - tag.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::tint(look::accent(cell.palette), cell.palette, 0.22));
    painter.drawRoundedRect(tag, tag.height() / 2.0, tag.height() / 2.0);
    painter.setFont(font);
    painter.setPen(cell.palette.color(QPalette::Text));
    painter.drawText(tag, Qt::AlignCenter, word);
    return tag.right() + metrics.height() / 2;
}

void paintDue(QPainter &painter, CellOption cell, const PatientOverview &row, QDate today)
{
    const DueWords words = dueWords(row, today);
    QRect area = inner(cell);
    if (words.draft)
        area.setLeft(paintTag(painter, cell, PatientDelegate::tr("Draft")));
    const bool waits = words.stage == DueStage::Open || words.stage == DueStage::Overdue;
    const QFont font = waits ? look::strongFont(cell.font) : cell.font;
    painter.setFont(font);
    if (words.stage == DueStage::Overdue)
        painter.setPen(look::warning(cell.palette));
    else
        painter.setPen(waits ? cell.palette.color(QPalette::Text) : look::quiet(cell.palette));
    const QFontMetrics metrics(font);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(words.text, Qt::ElideRight, area.width()));
    area.setLeft(area.left() + metrics.horizontalAdvance(words.text) + cell.fontMetrics.height() / 2);
    painter.setFont(look::captionFont(cell.font));
    // Whole or not at all: half a date would be another date.
    if (words.stage != DueStage::Open || painter.fontMetrics().horizontalAdvance(words.detail) > area.width())
        return;
    painter.setPen(look::quiet(cell.palette));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, words.detail);
}

/// Round the whole row, so that one sees that the keys go to the table.
void paintRowFocus(QPainter &painter, CellOption cell)
{
    const auto *table = qobject_cast<const QTableView *>(cell.widget);
    if (!table || !table->hasFocus() || table->currentIndex().row() != cell.index.row())
        return;
    constexpr int width = 2;
    const QColor ring = look::accent(cell.palette);
    const QRect &all = cell.rect;
    painter.fillRect(QRect(all.left(), all.top(), all.width(), width), ring);
    painter.fillRect(QRect(all.left(), all.bottom() - width + 1, all.width(), width), ring);
    const QHeaderView &head = *table->horizontalHeader();
    const int place = head.visualIndex(cell.index.column());
    if (place == 0)
        painter.fillRect(QRect(all.left(), all.top(), width, all.height()), ring);
    if (place == head.count() - 1)
        painter.fillRect(QRect(all.right() - width + 1, all.top(), width, all.height()), ring);
}

} // namespace

PatientDelegate::PatientDelegate(const TableModel<PatientOverview> &model, QDate today, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_today(today)
{}

void PatientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PatientOverview &row = m_model.row(index.row());
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    cell.palette = QApplication::palette(); // the table's own has the tint of the chosen row
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, look::tint(look::accent(cell.palette), cell.palette, 0.14));
    switch (static_cast<PatientColumn>(index.column())) {
    case PatientColumn::Activity:
        paintTotal(*painter, cell, row.activity, Axis::Activity);
        break;
    case PatientColumn::Damage:
        paintTotal(*painter, cell, row.damage, Axis::Damage);
        break;
    case PatientColumn::Course:
        paintCurve(*painter, cell, row);
        break;
    case PatientColumn::Due:
        paintDue(*painter, cell, row, m_today);
        break;
    default: {
        const bool isCode = index.column() == static_cast<int>(PatientColumn::Code);
        painter->setFont(isCode ? look::strongFont(cell.font) : cell.font);
        painter->setPen(row.enteredInError ? look::quiet(cell.palette) : cell.palette.color(QPalette::Text));
        const QString text =
            painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, inner(cell).width());
        painter->drawText(inner(cell), Qt::AlignLeft | Qt::AlignVCenter, text);
        if (isCode && (cell.state & QStyle::State_Selected))
            painter->fillRect(QRect(cell.rect.topLeft(), QSize(3, cell.rect.height())),
                              look::accent(cell.palette));
    }
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(look::line(cell.palette));
    painter->drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight());
    paintRowFocus(*painter, cell);
    painter->restore();
}

} // namespace malar
