#include "ui/cohort/reporttablemodel.h"

#include "ui/style/look.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar {

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    using Kind = ReportTable::Row::Kind;
    const ReportTable::Row &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const QString text = row.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 && row.kind == Kind::Plain && m_table.hasGroups() ? u"    "_s + text
                                                                                     : text;
    case Qt::TextAlignmentRole:
        return row.kind == Kind::Group ? QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter))
                                       : alignment(index.column());
    case Qt::FontRole:
        return row.kind == Kind::Plain || index.column() > 0 ? QVariant()
                                                             : look::strongFont(QApplication::font());
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Group || index.column() == 0
                   ? text
                   : u"%1, %2: %3"_s.arg(row.cells.value(0),
                                         m_table.columns[static_cast<std::size_t>(index.column())].head,
                                         text);
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns[static_cast<std::size_t>(section)].head;
    return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
}

} // namespace malar
