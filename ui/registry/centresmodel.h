#pragma once

#include "core/domain/centre.h"
#include "ui/parts/editablelist.h"

namespace malar {

/// A centre, and under which name it began, so that its patients can follow it.
struct CentreRow {
    Centre centre;
    QString was; // empty: a new one
};

/// The centres of a registry while they are being changed, with the number of their patients.
class CentresModel final : public EditableList<CentreRow> {
    Q_OBJECT

public:
    enum Column { Name, Prefix, Patients, ColumnCount };

    explicit CentresModel(const std::vector<PatientRecord> &records, QObject *parent = nullptr);

    Centres centres() const;
    std::vector<CentreRename> renames() const;
    int patients(int row) const; // of the centre as the records name it
    void setCentres(const Centres &);
    void recount(); // after patients changed

private:
    bool isEditable(int, int column) const override { return column != Patients; }
    QVariant value(int row, int column, int role) const override;
    bool take(int row, int column, const QVariant &) override;

    const std::vector<PatientRecord> &m_records;
};

} // namespace malar
