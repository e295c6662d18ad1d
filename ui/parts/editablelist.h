#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace malar {

/// A table whose cells are typed into. What they hold and which of them can be changed says who derives from
/// it.
class EditableTable : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        Qt::AlignmentFlag side = Qt::AlignLeft;
    };

    int columnCount(const QModelIndex & = {}) const override { return static_cast<int>(m_columns.size()); }
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void edited();

protected:
    EditableTable(std::vector<Column> columns, QObject *parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {}

    virtual bool isEditable(int row, int column) const = 0;
    /// To be shown or to be edited.
    virtual QVariant value(int row, int column, int role) const = 0;
    /// False where the cell does not take it.
    virtual bool take(int row, int column, const QVariant &) = 0;

private:
    std::vector<Column> m_columns;
};

/// A short list that is being changed, a row a value, in its own order. Saves nothing.
template <class Row> class EditableList : public EditableTable {
public:
    const std::vector<Row> &rows() const { return m_rows; }
    /// Nobody edited them.
    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void add(Row row)
    {
        std::vector<Row> next = m_rows;
        next.push_back(std::move(row));
        change(std::move(next));
    }
    void remove(int row)
    {
        if (row < 0 || row >= rowCount())
            return;
        std::vector<Row> next = m_rows;
        next.erase(next.begin() + row);
        change(std::move(next));
    }
    void moveUp(int row)
    {
        if (row < 1 || row >= rowCount())
            return;
        std::vector<Row> next = m_rows;
        std::swap(next[static_cast<std::size_t>(row)], next[static_cast<std::size_t>(row - 1)]);
        change(std::move(next));
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    using EditableTable::EditableTable;

    const Row &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    Row &at(int row) { return m_rows[static_cast<std::size_t>(row)]; }

    std::vector<Row> m_rows;

private:
    void change(std::vector<Row> rows)
    {
        setRows(std::move(rows));
        emit edited();
    }
};

} // namespace malar
