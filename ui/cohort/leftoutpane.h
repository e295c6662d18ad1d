#pragma once

#include <QWidget>

class QPushButton;

namespace malar {

class TablePane;
struct CohortSummary;

/// Who was left out of each comparison, and why: one press away.
class LeftOutPane final : public QWidget {
    Q_OBJECT

public:
    explicit LeftOutPane(QWidget *parent = nullptr);

    void show(const CohortSummary &);
    using QWidget::show;

signals:
    void opened(QWidget *table);

private:
    QPushButton *m_button;
    TablePane *m_table;
};

} // namespace malar
