#pragma once

#include "core/domain/visit.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace malar {

/// In the form's place where a visit has totals and no answers: both totals, that there is no more, and the
/// way to score it item by item, which nobody takes without meaning it.
class TotalsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TotalsPanel(QWidget *parent = nullptr);

    /// `whyNot`: why it cannot be scored item by item now; empty where it can.
    void show(const Totals &, const QString &whyNot);
    using QWidget::show;
    QPushButton *button() const { return m_button; }

signals:
    void itemsRequested();

private:
    QLabel *m_totals;
    QPushButton *m_button;
};

} // namespace malar
