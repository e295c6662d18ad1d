#pragma once

#include "core/domain/scale.h"
#include "ui/parts/editablelist.h"

namespace malar {

/// The scales that a registry asks beside the CLASI while they are being changed.
class ScalesModel final : public EditableList<Scale> {
    Q_OBJECT

public:
    enum Column { Name, Low, Highest, High, Direction, ColumnCount };

    explicit ScalesModel(QObject *parent = nullptr);

private:
    bool isEditable(int, int column) const override { return column != Highest; }
    QVariant value(int row, int column, int role) const override;
    bool take(int row, int column, const QVariant &) override;
};

} // namespace malar
