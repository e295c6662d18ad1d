#pragma once

#include "core/domain/clasi.h"

#include <QTableView>

#include <optional>

namespace malar {

/// The regions and signs as a table that is always seen whole. It shows and is clicked; what keys mean is the
/// form's business, so it lets every key pass.
class ClasiGrid final : public QTableView {
    Q_OBJECT

public:
    explicit ClasiGrid(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *) override;

signals:
    void entered();                                 // the keyboard came here
    void levelClicked(malar::Item item, int value); // by a mouse, which sees the values of the cell under it
    void levelChosen(malar::Item item, int value);  // tapped or clicked in the cell that has the focus
    void levelsRequested(malar::Item item);         // the same, where the values have no room side by side

protected:
    void keyPressEvent(QKeyEvent *) override;
    void mousePressEvent(QMouseEvent *) override;
    void mouseReleaseEvent(QMouseEvent *) override;
    void mouseDoubleClickEvent(QMouseEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void changeEvent(QEvent *) override;

private:
    void fit();
    std::optional<int> levelAt(const QModelIndex &, const QPoint &) const;

    QPersistentModelIndex m_pressed; // what its release means, answers
    bool m_again = false;            // it had the focus
};

} // namespace malar
