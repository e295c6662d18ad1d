#pragma once

#include "core/analysis/plan.h"

#include <QComboBox>

namespace malar {

/// The primary endpoint among the planned months of both scores, or none.
class PrimaryBox final : public QComboBox {
    Q_OBJECT

public:
    explicit PrimaryBox(QWidget *parent = nullptr);

    void show(const AnalysisPlan &);
    using QWidget::show;

signals:
    void chosen(const std::optional<malar::Endpoint> &);

private:
    std::vector<std::optional<Endpoint>> m_endpoints; // by index
};

} // namespace malar
