#pragma once

#include "core/domain/biomarker.h"
#include "ui/parts/editablelist.h"

namespace malar {

/// The markers of a panel while they are being changed. A marker that values may have keeps its key.
class MarkersModel final : public EditableList<PanelMarker> {
    Q_OBJECT

public:
    enum Column { Name, Key, Low, High, ColumnCount };

    explicit MarkersModel(QObject *parent = nullptr);

    void setMarkers(const std::vector<PanelMarker> &, const QStringList &fixedKeys);
    void remove(int row); // the view goes on to the next one

signals:
    void refused(const QString &sentence);

private:
    bool isEditable(int row, int column) const override;
    QVariant value(int row, int column, int role) const override;
    bool take(int row, int column, const QVariant &) override;

    QStringList m_fixedKeys;
};

} // namespace malar
