#pragma once

#include "core/analysis/plot.h"
#include "ui/report/table.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

class QPaintDevice;
class QTextTable;

namespace malar {

class FigureObject;

/// Writes a printed document piece by piece: its type, its rules, its figures. Lengths are in points of the
/// paper that the document is laid out for.
class Composer {
public:
    /// A document for pages whose content has this size in the device's pixels.
    Composer(QPaintDevice *, QSizeF page);

    void title(const QString &);
    void lead(const QString &);    // a line under the title
    void banner(const QString &);  // framed, for what nobody may overlook
    void heading(const QString &); // stays with what follows
    void paragraph(const QString &);
    void table(const ReportTable &);
    void figure(const Plot &, double heightPt, const QString &panel);
    void caption(const QString &label,
                 const QString &text); // of the figures since the last caption; stays with them

    /// The finished document: nothing that belongs together is parted where one page can hold it.
    std::unique_ptr<QTextDocument> finish();

private:
    /// From the block at `first` to the block at `last`, by position.
    struct Group {
        int first;
        int last;
    };

    void begin(double size, double above, double below); // a new block
    void write(const QString &, double size, QFont::Weight = QFont::Normal);
    void fill(QTextTable *, int row, const ReportTable &, const ReportTable::Row &);
    int here() const { return m_cursor.block().position(); }
    void keep(int first);
    bool isParted(const Group &) const;

    std::unique_ptr<QTextDocument> m_document;
    FigureObject *m_figures;
    QTextCursor m_cursor;
    QSizeF m_page;
    std::vector<Group> m_groups;
    int m_headingAt = -1; // a heading that has nothing under it yet
    int m_figuresFrom = -1;
    bool m_empty = true;
};

} // namespace malar
