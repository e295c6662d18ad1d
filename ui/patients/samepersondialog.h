#pragma once

#include "core/domain/record.h"

#include <QDialog>

namespace malar {

/// Two patients of the same name and birth year side by side: the user says whether they are one.
class SamePersonDialog final : public QDialog {
    Q_OBJECT

public:
    SamePersonDialog(const PatientRecord &typed, const PatientRecord &other, QWidget *parent);

signals:
    void otherRequested(); // it is the same person
    void twoPeople();
};

} // namespace malar
