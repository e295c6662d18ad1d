#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace malar {

/// A column of a table: its title and what it shows of a row.
template <class Row> struct Column {
    using Text = std::function<QString(const Row &)>;
    using Less = std::function<bool(const Row &, const Row &)>;

    // A constructor, as g++ 12 breaks down over member initializers here.
    Column(QString name, Text words, Qt::Alignment side, Less order = {}, QString wholeTitle = {})
        : title(std::move(name)),
          text(std::move(words)),
          alignment(side),
          less(std::move(order)),
          hint(std::move(wholeTitle))
    {}

    QString title;
    Text text;
    Qt::Alignment alignment;
    Less less;    // without it the column does not sort
    QString hint; // the whole title, where the title is short
};

/// A table is a list of columns over values. Sorts and filters by itself, without a proxy: what is hidden is
/// an index list.
template <class Row> class TableModel final : public QAbstractTableModel {
public:
    explicit TableModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {}

    using Filter = std::function<bool(const Row &)>;

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        arrange();
        endResetModel();
    }

    void setFilter(Filter filter)
    {
        beginResetModel();
        m_filter = std::move(filter);
        arrange();
        endResetModel();
    }

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int shown) const { return m_rows[m_shown[static_cast<std::size_t>(shown)]]; }

    /// Where a row that fits stands among those shown.
    template <class Predicate> std::optional<int> find(Predicate fits) const
    {
        const auto found = std::ranges::find_if(m_shown, [&](std::size_t i) { return fits(m_rows[i]); });
        if (found == m_shown.end())
            return std::nullopt;
        return static_cast<int>(found - m_shown.begin());
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Column<Row> &column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
            return column.text(row(index.row()));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case Qt::AccessibleTextRole: {
            const QString &title = column.hint.isEmpty() ? column.title : column.hint;
            return title.isEmpty() ? column.text(row(index.row()))
                                   : QString(title + QStringLiteral(": ") + column.text(row(index.row())));
        }
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        const Column<Row> &column = m_columns[static_cast<std::size_t>(section)];
        switch (role) {
        case Qt::DisplayRole:
            return column.title;
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment);
        case Qt::ToolTipRole:
            return column.hint.isEmpty() ? QVariant{} : QVariant{column.hint};
        default:
            return {};
        }
    }

    void sort(int column, Qt::SortOrder order) override
    {
        beginResetModel();
        m_sortColumn = column;
        m_order = order;
        arrange();
        endResetModel();
    }

private:
    void arrange()
    {
        m_shown.clear();
        m_shown.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (!m_filter || m_filter(m_rows[i]))
                m_shown.push_back(i);
        if (m_sortColumn < 0 || !m_columns[static_cast<std::size_t>(m_sortColumn)].less)
            return;
        const auto &less = m_columns[static_cast<std::size_t>(m_sortColumn)].less;
        std::ranges::stable_sort(m_shown, [&](std::size_t a, std::size_t b) {
            return m_order == Qt::AscendingOrder ? less(m_rows[a], m_rows[b]) : less(m_rows[b], m_rows[a]);
        });
    }

    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown;
    Filter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace malar
