#include "ui/history/historymodel.h"

#include "ui/session/session.h"
#include "ui/words/terms.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

constexpr int pageSize = 200;

QString timeText(const QDateTime &utc)
{
    const QDateTime when = utc.toLocalTime();
    return terms::date(when.date()) + u", "_s + QLocale().toString(when.time(), QLocale::ShortFormat);
}

} // namespace

HistoryModel::HistoryModel(const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_names(session)
{}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_entries.clear();
    m_isWhole = false;
    endResetModel();
    fetchMore({});
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool HistoryModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_isWhole; }

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    HistoryFilter next = m_filter;
    next.limit = pageSize;
    next.below = m_entries.empty() ? 0 : m_entries.back().sequence;
    const auto page = m_session.store().history(next);
    m_failure = page ? std::nullopt : std::optional(page.error());
    m_isWhole = !page || page->size() < pageSize;
    if (!page || page->empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page->size()) - 1);
    m_entries.insert(m_entries.end(), page->begin(), page->end());
    endInsertRows();
}

QString HistoryModel::text(const HistoryEntry &entry, Column column) const
{
    switch (column) {
    case When:
        return timeText(entry.when);
    case Who:
        return entry.who;
    case Where:
        return entry.workstation;
    case What:
        return m_names.what(entry);
    case Patient:
        return m_names.code(entry);
    case Reason:
        return entry.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    const QString words = text(entry(index.row()), column);
    if (role == Qt::DisplayRole)
        return words;
    if (role == Qt::ToolTipRole && (column == What || column == Reason))
        return words.toHtmlEscaped();
    if (role == Qt::AccessibleTextRole)
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + words;
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Where:
        return tr("Workstation");
    case What:
        return tr("What");
    case Patient:
        return tr("Patient");
    case Reason:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace malar
