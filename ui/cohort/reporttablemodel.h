#pragma once

#include "ui/paper/table.h"

#include <QAbstractTableModel>

namespace malar {

/// A table of the report, cell by cell. Sorted, rows stay within their group; by a column of numbers they go
/// by the number that a cell begins with, and cells without one come last.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReportTable &);
    /// As it is shown, its rows in the order of the screen.
    const ReportTable &table() const { return m_table; }
    /// Where a row of the screen stood in the table that was given.
    std::size_t givenRow(int row) const { return m_order[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
    }
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    void sort(int column, Qt::SortOrder = Qt::AscendingOrder) override; // -1: as it was given

private:
    QVariant alignment(int column) const
    {
        const bool number = m_table.columns[static_cast<std::size_t>(column)].number;
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    void order(); // by the column that is sorted by

    ReportTable m_given;
    ReportTable m_table;
    std::vector<std::size_t> m_order;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace malar
