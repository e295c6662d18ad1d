#pragma once

#include "core/domain/biomarker.h"

#include <QAbstractTableModel>

namespace malar {

/// The markers of a panel while they are being changed, a row a marker. A marker that values may have keeps
/// its key.
class MarkersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Key, Low, High, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<PanelMarker> &markers() const { return m_markers; }
    void setMarkers(const std::vector<PanelMarker> &, const QStringList &fixedKeys);
    void add();
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void edited();
    void refused(const QString &sentence);

private:
    std::vector<PanelMarker> m_markers;
    QStringList m_fixedKeys;
};

} // namespace malar
