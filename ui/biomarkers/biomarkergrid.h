#pragma once

#include <QTableView>

namespace malar {

class GridModel;

/// The table in which a panel's values are typed. A digit opens the cell, Enter and Tab go on to the next
/// one, arrows move, Delete empties, and each cell shows the value before.
class BiomarkerGrid final : public QTableView {
    Q_OBJECT

public:
    explicit BiomarkerGrid(QWidget *parent = nullptr);

    void show(GridModel *);
    using QWidget::show;

signals:
    void pasteRequested();
    void left(); // forward from the last cell

protected:
    void keyPressEvent(QKeyEvent *) override;
    bool focusNextPrevChild(bool next) override;
    QModelIndex moveCursor(CursorAction, Qt::KeyboardModifiers) override;
    void closeEditor(QWidget *, QAbstractItemDelegate::EndEditHint) override;

private:
    void fit();
    void goOn();
};

} // namespace malar
