#pragma once

#include "ui/report/table.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace malar {

class ReportTableModel;

/// A table of the report on the screen, as high as its rows: caption, rows, notes. Ctrl+C copies it whole, as
/// text and as HTML.
class TablePane final : public QWidget {
    Q_OBJECT

public:
    explicit TablePane(QWidget *parent = nullptr);

    void show(const ReportTable &);
    using QWidget::show;
    const ReportTable &table() const;

public slots:
    void copy() const;

private:
    void fit();

    ReportTableModel *m_model;
    QLabel *m_caption;
    QTableView *m_view;
    QLabel *m_notes;
};

} // namespace malar
