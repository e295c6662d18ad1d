#pragma once

#include "ui/parts/editablelist.h"

#include <QTableView>

#include <memory>

namespace malar {

/// What something may be taken for. An empty key: for nothing.
struct AssignOption {
    QString key;
    QString label;
    QString group; // under whose name it stands in the list; empty: before all
    bool operator==(const AssignOption &) const = default;
};
using AssignOptions = std::vector<AssignOption>;

/// Something of somebody else's, and what of ours it is taken for.
struct AssignRow {
    QString what;
    QString seen; // some of its values
    QString chosen;
    QString why;
    std::shared_ptr<const AssignOptions> options; // null: any text
    bool operator==(const AssignRow &) const = default;
};

class AssignModel final : public EditableList<AssignRow> {
public:
    enum Place { What, Seen, Chosen, Why };

    AssignModel(const std::array<QString, 4> &titles, QObject *parent);
    const AssignRow &rowAt(int row) const { return at(row); }

private:
    bool isEditable(int, int column) const override { return column == Chosen; }
    QVariant value(int row, int column, int role) const override;
    bool take(int row, int column, const QVariant &) override;
};

/// A table in which each row is taken for one of a list that is searched by typing.
class AssignTable final : public QTableView {
    Q_OBJECT

public:
    /// The titles of the four columns; an empty one hides its column.
    AssignTable(const QString &name, const std::array<QString, 4> &titles, QWidget *parent = nullptr);

    void setRows(std::vector<AssignRow>);
    const std::vector<AssignRow> &rows() const { return m_model->rows(); }

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *) override;

private:
    AssignModel *m_model;
};

} // namespace malar
