#pragma once

#include "core/analysis/visitlist.h"
#include "ui/parts/tablemodel.h"
#include "ui/session/signing.h"

#include <QTableView>

namespace malar {

/// A patient's visits, the latest first.
class VisitTable final : public QTableView {
    Q_OBJECT

public:
    explicit VisitTable(QWidget *parent = nullptr);

    void show(std::vector<VisitLine>, Signatures = {});
    using QWidget::show;
    std::optional<Visit> current() const;
    void choose(const VisitId &); // no other row where the patient has no such visit

signals:
    void visitRequested(const malar::VisitId &);
    void chosen(); // another row, or none

private:
    int widthOf(const QString &words) const;

    Signatures m_signatures;
    TableModel<VisitLine> *m_model;
};

} // namespace malar
