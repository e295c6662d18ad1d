#pragma once

#include "core/domain/treatment.h"

#include <QTreeWidget>

namespace malar {

/// The pick list of drugs: a letter, which stands before the name, ticks its drug, so that n drugs are n
/// keys. The letters are those of the word in every language.
class DrugPicker final : public QTreeWidget {
    Q_OBJECT

public:
    explicit DrugPicker(QWidget *parent = nullptr);

    void setChecked(Drug, bool); // says nothing
    bool isChecked(Drug) const;
    int wholeWidth() const; // at which no name is cut

signals:
    void toggled(malar::Drug, bool checked);

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    void toggle(QTreeWidgetItem *);
};

QChar letterOf(Drug);

} // namespace malar
