#include "ui/report/printformat.h"

#include "ui/report/paper.h"

namespace malar::printformat {

QTextCharFormat type(double size, QFont::Weight weight, const QColor &colour)
{
    QTextCharFormat format;
    format.setFontFamilies({paper::family()});
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    format.setForeground(colour);
    return format;
}

QTextBlockFormat lines(double size, double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(above * unitsPerPoint);
    format.setBottomMargin(below * unitsPerPoint);
    format.setLineHeight(size * 1.36 * unitsPerPoint, QTextBlockFormat::FixedHeight);
    return format;
}

QTextTableCellFormat rules(bool head, bool last)
{
    QTextTableCellFormat format;
    format.setVerticalAlignment(head ? QTextCharFormat::AlignBottom : QTextCharFormat::AlignTop);
    if (head) {
        format.setTopBorder(0.8 * unitsPerPoint);
        format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setTopBorderBrush(ink);
    }
    if (head || last) {
        format.setBottomBorder((last ? 0.8 : 0.5) * unitsPerPoint);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(ink);
    }
    return format;
}

QTextTableFormat grid(const ReportTable &table)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100 * table.width));
    format.setBorderCollapse(true);
    format.setBorder(0);
    format.setCellPadding(1.3 * unitsPerPoint);
    format.setCellSpacing(0);
    format.setBottomMargin(2 * unitsPerPoint);
    format.setHeaderRowCount(1);
    double sum = 0;
    for (const ReportTable::Column &column : table.columns)
        sum += column.share;
    QList<QTextLength> widths;
    for (const ReportTable::Column &column : table.columns)
        widths << QTextLength(QTextLength::PercentageLength, 100 * column.share / sum);
    format.setColumnWidthConstraints(widths);
    return format;
}

} // namespace malar::printformat
