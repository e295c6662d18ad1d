#pragma once

#include "ui/paper/pageflow.h"
#include "ui/paper/paper.h"
#include "ui/report/content.h"

#include <QFont>
#include <QSizeF>

class QPaintDevice;

namespace malar {

/// Makes the boxes of a report's pages: its type, its rules, its measures. Sizes handed in and written here
/// are points; the boxes are in pixels of the device.
class Typesetter {
public:
    /// For pages whose content has these widths in the device's pixels.
    Typesetter(QPaintDevice *, double portraitWidth, double landscapeWidth);

    /// The content must outlive the units: they point to its figures.
    std::vector<PageUnit> units(const ReportContent &);

private:
    struct Type {
        double size;
        bool strong = false;
        QColor colour = paper::ink;
        double above = 0;
        double below = 0;
    };
    struct Cell {
        std::shared_ptr<const QTextLayout> text;
        bool right;
        double left;
        double width;
    };

    double px(double points) const { return points * m_point; }
    QFont font(const Type &) const;
    /// Broken into lines of that width; the first characters strong.
    std::shared_ptr<const QTextLayout> layout(const QString &, const Type &, double width,
                                              qsizetype strong = 0) const;
    double wide(const QString &, const Type &) const;

    void text(const ReportText &);
    void table(const ReportTable &);
    void figure(const ReportFigure &);

    std::vector<double> naturalWidths(const ReportTable &, bool onOneLine) const;
    double together(const std::vector<double> &widths) const; // with the room between the columns
    std::vector<double> columnWidths(const ReportTable &, double width) const;
    PageBox row(const ReportTable &, const std::vector<double> &widths, const ReportTable::Row &, bool head);
    void rows(PageUnit &, const ReportTable &, const std::vector<double> &widths);
    void notes(PageUnit &, const QStringList &, double width) const;

    /// A box for every line of the text.
    std::vector<PageBox> lines(const QString &, const Type &, double width, qsizetype strong = 0) const;
    void append(PageUnit &, std::vector<PageBox>, bool withNext) const;
    PageUnit begin(bool landscape); // with the heading that waits for it

    QPaintDevice *m_device;
    double m_point;
    std::array<double, 2> m_widths; // portrait, landscape
    std::vector<PageBox> m_heading; // has nothing under it yet
    std::vector<PageUnit> m_units;
};

} // namespace malar
