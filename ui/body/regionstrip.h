#pragma once

#include "core/analysis/visitlist.h"
#include "ui/parts/tablemodel.h"

#include <QWidget>

class QListView;

namespace malar {

/// Where the disease goes: one small body map a visit, left to right in time. Visits entered in error are
/// left out. Left and Right go from visit to visit, Enter opens one.
class RegionStrip final : public QWidget {
    Q_OBJECT

public:
    explicit RegionStrip(QWidget *parent = nullptr);

    void show(std::vector<VisitLine>); // in any order
    using QWidget::show;

signals:
    void visitRequested(const malar::VisitId &);

private:
    TableModel<VisitLine> *m_model;
    QListView *m_view;
    QWidget *m_empty;
};

} // namespace malar
