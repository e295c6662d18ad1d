#pragma once

#include "core/exchange/visitsfile.h"
#include "ui/parts/editablelist.h"

namespace malar {

/// Which column of a file of visits stands for which of ours, a row a column of the file.
class MappingModel final : public EditableTable {
    Q_OBJECT

public:
    enum Place { Theirs, Ours };

    /// The scales that the registry asks may be columns too.
    explicit MappingModel(const ScaleSet &scales, QObject *parent = nullptr);

    void open(const QStringList &header);
    const exchange::Mapping &mapping() const { return m_mapping; }
    exchange::ColumnUse use() const { return exchange::columnUse(m_header, m_mapping); }
    QStringList missing() const; // of ours, needed and of no column yet
    QStringList doubled() const; // of ours, given to more than one column

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    bool isEditable(int, int column) const override { return column == Ours; }
    QVariant value(int row, int column, int role) const override;
    /// The name of one of ours; empty: the column is passed over.
    bool take(int row, int column, const QVariant &) override;
    QString ours(int row) const; // empty where it is passed over

    ScaleSet m_scales;
    QStringList m_header;
    exchange::Mapping m_mapping;
};

/// "ery_scalp · Erythema, scalp"; "date · needed".
QString columnWords(const QString &ours);

} // namespace malar
