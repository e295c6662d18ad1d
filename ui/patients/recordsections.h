#pragma once

#include "core/domain/infusionplan.h"

#include <QStringList>

namespace malar {

/// A part of the record to be read: rows under column heads, or a name and a value a row where there are no
/// heads.
struct RecordSection {
    QString title;
    QStringList heads;
    std::vector<QStringList> rows;
    QString remark;  // below the rows; in their place where there are none
    int widest = -1; // the column that has more room than the others
};

RecordSection patientSection(const Patient &);
RecordSection identitySection(const Identity &);
RecordSection consentSection(const PatientRecord &);
RecordSection courseSection(const Course &, const Exposure &);
RecordSection noCourseSection();
RecordSection treatmentSection(const PatientRecord &, TreatmentKind);
RecordSection eventSection(const PatientRecord &);
RecordSection biomarkerSection(const PatientRecord &);
RecordSection photographSection(const PatientRecord &, QDate today);

} // namespace malar
