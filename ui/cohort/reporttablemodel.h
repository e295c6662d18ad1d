#pragma once

#include "ui/report/table.h"

#include <QAbstractTableModel>

namespace malar {

/// A table of the report, cell by cell.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ReportTable &table)
    {
        beginResetModel();
        m_table = table;
        endResetModel();
    }
    const ReportTable &table() const { return m_table; }

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

private:
    QVariant alignment(int column) const
    {
        const bool number = m_table.columns[static_cast<std::size_t>(column)].number;
        return QVariant::fromValue(
            Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }

    ReportTable m_table;
};

} // namespace malar
