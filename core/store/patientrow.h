#pragma once

#include "core/domain/centre.h"
#include "core/store/sql.h"

namespace malar {

/// Writes records (without their visits) inside a transaction; the statements are prepared once. Photographs
/// are not written with it: they come and go by themselves.
class PatientWriter {
public:
    enum class Known { New, Perhaps }; // New: one that exists is refused
    PatientWriter(sql::Database &, Known);

    void write(const PatientRecord &);

private:
    void writeCourses(const PatientRecord &);
    void writeTreatments(const PatientRecord &);
    void writeClinical(const PatientRecord &);
    void removeChildren(const PatientId &);

    sql::Database &m_database;
    bool m_isNew;
    sql::Statement m_patient;
    sql::Statement m_subtype;
    sql::Statement m_consent;
    sql::Statement m_course;
    sql::Statement m_infusion;
    sql::Statement m_treatment;
    sql::Statement m_dose;
    sql::Statement m_event;
    sql::Statement m_biomarker;
};

/// Of a patient that is there. Fails with Invalid where the image is empty or too large, or the visit is not
/// the patient's, and with NoPhotographConsent.
void insertPhotograph(sql::Database &, const PatientRecord &, const Photograph &, const PhotographImage &);

/// The same without the image, which is there already.
void writePhotograph(sql::Database &, const PatientId &, const Photograph &);

/// Gives every patient the name that its centre has in the list now; the history of each says so.
void moveToCentres(sql::Database &, const Centres &, std::span<const CentreRename>);

/// Into the order in which they are read. Biomarkers and treatments of a day or kind stay as they are
/// entered.
void sortParts(PatientRecord &);

std::optional<PatientRecord> findRecord(sql::Database &, const PatientId &);
std::vector<PatientRecord> findRecords(sql::Database &); // by code

} // namespace malar
