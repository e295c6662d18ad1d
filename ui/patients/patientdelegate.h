#pragma once

#include "core/analysis/overview.h"
#include "ui/parts/tablemodel.h"

#include <QStyledItemDelegate>

namespace malar {

/// Paints what is more than text in a row of the start page: the totals with their change, the small curve,
/// what is due.
class PatientDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PatientDelegate(const TableModel<PatientOverview> &, QDate today, QObject *parent);

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override;

private:
    const TableModel<PatientOverview> &m_model;
    QDate m_today;
};

} // namespace malar
