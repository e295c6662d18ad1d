#pragma once

#include <QTableView>

namespace malar {

class TreatmentModel;

/// Typing begins in the cell; Tab goes to the next one that can be filled in, and out of the table after the
/// last; Delete empties a cell. What is chosen opens at its first letter.
class TreatmentTable final : public QTableView {
    Q_OBJECT

public:
    explicit TreatmentTable(TreatmentModel *, QWidget *parent = nullptr);

    /// Goes to the first cell of the row that can be filled in.
    void goTo(int row);

protected:
    QModelIndex moveCursor(CursorAction, Qt::KeyboardModifiers) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;

private:
    QModelIndex beside(const QModelIndex &, bool next) const;

    TreatmentModel *m_model;
};

} // namespace malar
