#pragma once

#include "ui/paper/table.h"

#include <QWidget>

class QLabel;
class QModelIndex;
class QPushButton;
class QTableView;

namespace malar {

class ReportTableModel;

/// A table of the report on the screen, as high as its rows: caption, rows, notes. A press on a column's head
/// sorts within the groups; Ctrl+C or the button copies it whole, as text and as HTML.
class TablePane final : public QWidget {
    Q_OBJECT

public:
    explicit TablePane(QWidget *parent = nullptr);

    void show(const ReportTable &);
    using QWidget::show;
    void setWrapping();               // of the last column, in place of a bar
    void takeFocus();                 // a proxy would keep Tab from the button
    const ReportTable &table() const; // as it is sorted

public slots:
    void copy();

signals:
    void rowChosen(std::size_t row); // by a click or Enter; in the table as it was given

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    QWidget *head();
    void fit();
    void fitLast();   // the wrapping column takes what the others leave
    void fitHeight(); // with room for a bar where the columns need one
    void choose(const QModelIndex &);

    ReportTableModel *m_model;
    QLabel *m_caption;
    QPushButton *m_copy;
    QTableView *m_view;
    QLabel *m_notes;
    bool m_wraps = false;
};

} // namespace malar
