#pragma once

#include "core/domain/visit.h"

#include <QAbstractTableModel>

#include <optional>

namespace malar {

/// One answer as a whole sentence, for those who hear the form: "Erythema, ears, 2 of 3, last visit 3". An
/// item that does not exist says so.
QString spoken(Item, const Visit &, const std::optional<Assessment> &previous);

/// The regions of the form as rows and its four signs as columns. It shows a form and never owns the truth:
/// what a user sets leaves as `edited`, and comes back by show().
class ClasiModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role : int {
        PreviousRole = Qt::UserRole, // last visit's value; invalid without one
        AbsentRole,                  // true for a cell that does not exist
        CopiedRole,                  // true for a proposal that nobody has looked at
        NoteRole                     // what was written on the answer
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Visit &, const std::optional<Assessment> &previous);

    static Item item(const QModelIndex &);
    /// Not valid for a whole-body item.
    QModelIndex at(Item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// EditRole: the value, invalid while unanswered.
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;
    /// An invalid value un-answers. False, and no signal, where the cell does not allow the value.
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void edited(malar::Item item, std::optional<int> value);

private:
    bool looksTheSame(Item, const Visit &, const std::optional<Assessment> &previous) const;

    Visit m_visit;
    std::optional<Assessment> m_previous;
};

} // namespace malar
