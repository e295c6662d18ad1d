#pragma once

#include "core/exchange/visitsfile.h"

#include <QAbstractTableModel>

namespace malar {

/// Which column of a file of visits stands for which of ours, a row a column of the file.
class MappingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Theirs, Ours, ColumnCount };

    /// The scales that the registry asks may be columns too.
    explicit MappingModel(const ScaleSet &scales, QObject *parent = nullptr);

    void open(const QStringList &header);
    const exchange::Mapping &mapping() const { return m_mapping; }
    exchange::ColumnUse use() const { return exchange::columnUse(m_header, m_mapping); }
    QStringList missing() const; // of ours, needed and of no column yet
    QStringList doubled() const; // of ours, given to more than one column

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;
    /// The name of one of ours; empty: the column is passed over.
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void edited();

private:
    ScaleSet m_scales;
    QStringList m_header;
    exchange::Mapping m_mapping;
};

/// "ery_scalp · Erythema, scalp"; "date · needed".
QString columnWords(const QString &ours);

} // namespace malar
