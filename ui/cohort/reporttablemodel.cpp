#include "ui/cohort/reporttablemodel.h"

#include "ui/parts/look.h"

#include <QApplication>
#include <QCollator>
#include <QFontMetrics>
#include <QSize>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// What a cell is sorted by: its number, or its text.
struct SortKey {
    std::optional<double> number;
    QString text;
};

bool isBefore(const SortKey &a, const SortKey &b, Qt::SortOrder direction, const QCollator &collator)
{
    if (a.number.has_value() != b.number.has_value())
        return a.number.has_value(); // what has no number stands last, whichever way
    const bool ascending = direction == Qt::AscendingOrder;
    if (a.number && *a.number != *b.number)
        return (*a.number < *b.number) == ascending;
    const int order = collator.compare(a.text, b.text);
    return ascending ? order < 0 : order > 0;
}

} // namespace

void ReportTableModel::show(const ReportTable &table)
{
    beginResetModel();
    if (table.columns.size() != m_given.columns.size())
        m_column = -1;
    m_given = table;
    order();
    endResetModel();
}

void ReportTableModel::order()
{
    m_table = m_given;
    m_order.resize(m_given.rows.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (m_column < 0)
        return;
    const bool isNumber = m_given.columns[static_cast<std::size_t>(m_column)].number;
    std::vector<SortKey> keys;
    for (const ReportTable::Row &row : m_given.rows) {
        const Cell cell = row.cells.value(m_column);
        keys.push_back({isNumber ? cell.value : std::nullopt, cell.text});
    }
    QCollator collator;
    collator.setNumericMode(true);
    const auto isPlain = [this](std::size_t row) {
        return m_given.rows[row].kind == ReportTable::Row::Kind::Plain;
    };
    const auto before = [&](std::size_t a, std::size_t b) {
        return isBefore(keys[a], keys[b], m_direction, collator);
    };
    for (auto from = m_order.begin(); from != m_order.end();) {
        from = std::find_if(from, m_order.end(), isPlain);
        const auto to = std::find_if_not(from, m_order.end(), isPlain);
        std::stable_sort(from, to, before);
        from = to;
    }
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_table.rows[row] = m_given.rows[m_order[row]];
}

void ReportTableModel::sort(int column, Qt::SortOrder direction)
{
    emit layoutAboutToBeChanged();
    m_column = column < columnCount() ? column : -1;
    m_direction = direction;
    order();
    emit layoutChanged();
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    using Kind = ReportTable::Row::Kind;
    const ReportTable::Row &row = m_table.rows[static_cast<std::size_t>(index.row())];
    const QString text = row.cells.value(index.column()).text;
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
    case Qt::SizeHintRole: // a group's name goes across the table: it makes no column wide and no row high
        return row.kind == Kind::Group ? QSize(0, QFontMetrics(QApplication::font()).height() * 3 / 2)
                                       : QVariant();
    case Qt::ToolTipRole:
        return row.kind == Kind::Group ? text : QVariant();
    case Qt::AccessibleTextRole:
        return row.kind == Kind::Group || index.column() == 0
                   ? text
                   : u"%1, %2: %3"_s.arg(row.cells.value(0).text,
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
