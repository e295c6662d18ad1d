#pragma once

#include "core/exchange/coming.h"
#include "ui/parts/tablemodel.h"

#include <QTableView>

namespace malar {

/// What an import would bring, a line a visit: who, when, what it falls to, both totals, and what is odd.
class ComingTable final : public QTableView {
    Q_OBJECT

public:
    explicit ComingTable(QWidget *parent = nullptr);

    void show(std::vector<exchange::Coming>);
    using QWidget::show;

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    TableModel<exchange::Coming> *m_model;
};

} // namespace malar
