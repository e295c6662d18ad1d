#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace malar {

class TablePane;
struct CohortSummary;

/// Who was left out of each comparison, and why: one press away; another press on a line offers its patients.
class LeftOutPane final : public QWidget {
    Q_OBJECT

public:
    explicit LeftOutPane(QWidget *parent = nullptr);

    void show(const CohortSummary &);
    using QWidget::show;

signals:
    void opened(QWidget *table);
    void patientChosen(const QString &code);

private:
    void offer(std::size_t row);

    std::function<QStringList(std::size_t row)> m_codes;
    QPushButton *m_button;
    TablePane *m_table;
    QLabel *m_links; // to the patients of the row that was pressed
};

} // namespace malar
