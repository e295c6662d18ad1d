#pragma once

#include "core/domain/historyentry.h"
#include "core/result.h"
#include "ui/history/rownames.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace malar {

class Session;

/// The rows of the history that fit, the latest first, read a page at a time as they are scrolled to.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { When, Who, Where, What, Patient, Reason, ColumnCount };

    explicit HistoryModel(const Session &, QObject *parent = nullptr);

    /// Begins anew with the first page.
    void setFilter(const HistoryFilter &);
    const HistoryEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    const std::optional<Error> &failure() const { return m_failure; } // of the last page

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QString text(const HistoryEntry &, Column) const;

    const Session &m_session;
    const RowNames m_names;
    HistoryFilter m_filter;
    std::vector<HistoryEntry> m_entries;
    std::optional<Error> m_failure;
    bool m_isWhole = false; // nothing more fits
};

} // namespace malar
