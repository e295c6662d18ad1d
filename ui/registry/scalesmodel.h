#pragma once

#include "core/domain/scale.h"

#include <QAbstractTableModel>

namespace malar {

/// The scales that a registry asks beside the CLASI while they are being changed, a row a scale. Holds the
/// value; saves nothing.
class ScalesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Low, Highest, High, Direction, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const ScaleSet &scales() const { return m_scales; }
    void setScales(const ScaleSet &);
    void add(const Scale &);
    void remove(int row);
    void moveUp(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void edited();

private:
    void take(const ScaleSet &);

    ScaleSet m_scales;
};

} // namespace malar
