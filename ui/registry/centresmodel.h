#pragma once

#include "core/domain/centre.h"

#include <QAbstractTableModel>

namespace malar {

/// The centres of a registry while they are being changed, a row a centre, with the number of its patients.
/// Remembers under which name a row began, so that its patients can follow it. Holds the value; saves
/// nothing.
class CentresModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Prefix, Patients, ColumnCount };

    explicit CentresModel(const std::vector<PatientRecord> &records, QObject *parent = nullptr);

    Centres centres() const;
    std::vector<CentreRename> renames() const;
    int patients(int row) const; // of the centre as the records name it
    void setCentres(const Centres &);
    void recount(); // after patients changed
    void add(const Centre &);
    void remove(int row);
    void moveUp(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &) const override;
    bool setData(const QModelIndex &, const QVariant &, int role) override;

signals:
    void edited();

private:
    struct Row {
        Centre centre;
        QString was; // empty: a new one
    };
    void take(std::vector<Row>);

    const std::vector<PatientRecord> &m_records;
    std::vector<Row> m_rows;
};

} // namespace malar
