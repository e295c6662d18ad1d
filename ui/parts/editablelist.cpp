#include "ui/parts/editablelist.h"

namespace malar {

QVariant EditableTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    return value(index.row(), index.column(), role);
}

QVariant EditableTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.side | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(column.title) : QVariant();
}

Qt::ItemFlags EditableTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isEditable(index.row(), index.column()) ? plain | Qt::ItemIsEditable : plain;
}

bool EditableTable::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role != Qt::EditRole || !isEditable(index.row(), index.column()) ||
        !take(index.row(), index.column(), given))
        return false;
    // Not a reset: the view keeps its place and goes on to the next cell.
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    emit edited();
    return true;
}

} // namespace malar
