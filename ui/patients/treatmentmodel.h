#pragma once

#include "ui/parts/editablelist.h"
#include "ui/patients/treatmentline.h"

namespace malar {

/// The treatments of one kind as a table to type into. What cannot be read stays in its cell and is named.
class TreatmentModel final : public EditableTable {
    Q_OBJECT

public:
    explicit TreatmentModel(TreatmentKind, QObject *parent = nullptr);

    void setTreatments(const std::vector<Treatment> &); // of its kind; others are left out
    std::vector<Treatment> treatments() const;
    bool has(Drug) const;

    int add(Drug);          // the row; what was put aside of the drug comes back
    void putAside(Drug);    // all its rows
    int addPeriod(int row); // the same drug once more, below
    void remove(int row);

    struct Problem {
        QModelIndex cell;
        QString sentence;
    };
    std::optional<Problem> problem() const; // the first one

    TreatmentPart part(int column) const { return m_parts[static_cast<std::size_t>(column)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &, int role) const override;

private:
    bool isEditable(int row, int column) const override;
    QVariant value(int row, int column, int role) const override;
    bool take(int row, int column, const QVariant &) override;
    const TreatmentLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }

    TreatmentKind m_kind;
    std::vector<TreatmentPart> m_parts; // the columns
    std::vector<TreatmentLine> m_lines;
    std::vector<TreatmentLine> m_aside;
};

} // namespace malar
