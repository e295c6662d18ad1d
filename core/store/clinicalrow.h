#pragma once

#include "core/store/sql.h"

#include "core/domain/record.h"

namespace malar {

/// Writes adverse events and biomarkers of a record inside a transaction. Photographs are not written with
/// it: they come and go by themselves.
class ClinicalWriter {
public:
    explicit ClinicalWriter(const QSqlDatabase &);

    void write(const PatientRecord &);

private:
    sql::Statement m_event;
    sql::Statement m_biomarker;
};

// The columns that follow the patient's, and the row that holds them.
inline const QString adverseEventColumns = QStringLiteral(
    "id, term, grade, serious, relation, action, outcome, onset, end_date, reported, note, visit");
inline const QString biomarkerColumns = QStringLiteral("date, subset, marker, value, unit, detection_limit");
inline const QString photographColumns = QStringLiteral("id, date, region, visit, note, width, height");
AdverseEvent adverseEventOf(sql::Statement &);
Biomarker biomarkerOf(sql::Statement &);
Photograph photographOf(sql::Statement &);

/// Of a patient that is there. Fails with Invalid where the image is empty or too large, or the visit is not
/// the patient's.
void insertPhotograph(const QSqlDatabase &, const PatientId &, const Photograph &, const PhotographImage &);

} // namespace malar
