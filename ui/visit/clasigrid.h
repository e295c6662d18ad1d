#pragma once

#include "core/domain/clasi.h"

#include <QTableView>

namespace malar {

/// The regions and signs as a table that is always seen whole. It shows and is clicked; what keys mean is the
/// form's business, so it lets every key pass.
class ClasiGrid final : public QTableView {
    Q_OBJECT

public:
    explicit ClasiGrid(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *) override;

signals:
    void entered();                         // the keyboard came here
    void levelsRequested(malar::Item item); // a double click or tap: offer what the cell allows

protected:
    void keyPressEvent(QKeyEvent *) override;
    void focusInEvent(QFocusEvent *) override;
    void changeEvent(QEvent *) override;

private:
    void fit();
};

} // namespace malar
