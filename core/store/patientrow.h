#pragma once

#include "core/domain/centre.h"
#include "core/store/clinicalrow.h"

namespace malar {

/// Writes records (without their visits) inside a transaction; the statements are prepared once.
class PatientWriter {
public:
    enum class Known { New, Perhaps }; // New: one that exists is refused
    PatientWriter(const QSqlDatabase &, Known);

    void write(const PatientRecord &);

private:
    void writeIdentity(const PatientId &, const Identity &);
    void writeConsent(const PatientId &, const Consent &);
    void writeTreatment(const PatientId &, const Treatment &, int position);
    void writeCourse(const PatientId &, const Course &);
    void removeChildren(const PatientId &);

    QSqlDatabase m_database;
    bool m_isNew;
    sql::Statement m_patient;
    sql::Statement m_identity;
    sql::Statement m_subtype;
    sql::Statement m_consent;
    sql::Statement m_course;
    sql::Statement m_infusion;
    sql::Statement m_treatment;
    sql::Statement m_dose;
    ClinicalWriter m_clinical;
};

// The columns of the patient itself, and the row that holds them. Its subtypes are not among them.
inline const QString patientColumns = QStringLiteral(
    "id, code, centre, sex, birth_year, systemic_lupus, disease_onset, last_follow_up, entered_in_error,"
    " phototype, smoking, ana, anti_ro, anti_dsdna, low_complement");
Patient patientOf(sql::Statement &);

/// Gives every patient the name that its centre has in the list now; the history of each says so.
void moveToCentres(const QSqlDatabase &, const Centres &, std::span<const CentreRename>);

std::optional<PatientRecord> findRecord(const QSqlDatabase &, const PatientId &);
std::vector<PatientRecord> findRecords(const QSqlDatabase &); // by code

} // namespace malar
