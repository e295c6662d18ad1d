#include "core/store/patientrow.h"

#include "core/domain/patientcode.h"
#include "core/store/fieldsql.h"
#include "core/store/identityrow.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

/// A part's table: the columns of its owner, then those of its fields.
template <class Part> QString insertText(const QString &table, const QStringList &owner = {u"patient"_s})
{
    return sql::insertText(table, owner + sql::columnsOf<Part>());
}

QString patientText(bool isNew)
{
    const QStringList columns = QStringList{u"code_folded"_s} + sql::columnsOf<Patient>();
    return isNew ? sql::insertText(u"patient"_s, columns) : sql::upsertText(u"patient"_s, columns);
}

} // namespace

PatientWriter::PatientWriter(sql::Database &database, Known known)
    : m_database(database),
      m_isNew(known == Known::New),
      m_patient(database, patientText(m_isNew)),
      m_subtype(database, u"INSERT INTO patient_subtype (patient, subtype) VALUES (?, ?)"_s),
      m_consent(database, insertText<Consent>(u"consent"_s)),
      m_course(database, insertText<Course>(u"course"_s)),
      m_infusion(database, insertText<Infusion>(u"infusion"_s, {u"course"_s})),
      m_treatment(database, insertText<Treatment>(u"treatment"_s, {u"patient"_s, u"position"_s})),
      m_dose(database, insertText<DoseStep>(u"treatment_dose"_s, {u"treatment"_s, u"position"_s})),
      m_event(database, insertText<AdverseEvent>(u"adverse_event"_s)),
      m_biomarker(database, insertText<Biomarker>(u"biomarker"_s, {u"patient"_s, u"position"_s}))
{}

void PatientWriter::write(const PatientRecord &record)
{
    const Patient &patient = record.patient;
    sql::run(m_patient, patient, foldedCode(patient.code));
    if (!m_isNew)
        removeChildren(patient.id);
    if (record.identity)
        writeIdentity(m_database, patient.id, *record.identity);
    for (const Subtype subtype : patient.subtypes)
        m_subtype.run(patient.id, subtype);
    for (const Consent &consent : record.consents)
        sql::run(m_consent, consent, patient.id);
    writeCourses(record);
    writeTreatments(record);
    writeClinical(record);
}

void PatientWriter::writeCourses(const PatientRecord &record)
{
    for (const Course &course : record.courses) {
        sql::run(m_course, course, record.patient.id);
        for (const Infusion &infusion : course.infusions)
            sql::run(m_infusion, infusion, course.id);
    }
}

void PatientWriter::writeTreatments(const PatientRecord &record)
{
    int position = 0;
    for (const Treatment &treatment : record.treatments) {
        sql::run(m_treatment, treatment, record.patient.id, position++);
        int step = 0;
        for (const DoseStep &dose : treatment.doses)
            sql::run(m_dose, dose, treatment.id, step++);
    }
}

void PatientWriter::writeClinical(const PatientRecord &record)
{
    for (const AdverseEvent &event : record.adverseEvents)
        sql::run(m_event, event, record.patient.id);
    int position = 0;
    for (const Biomarker &value : record.biomarkers)
        sql::run(m_biomarker, value, record.patient.id, position++);
}

/// The parts of a record have no life of their own: they are written anew with it.
void PatientWriter::removeChildren(const PatientId &patient)
{
    for (const QString &text :
         {u"DELETE FROM patient_subtype WHERE patient = ?"_s, u"DELETE FROM consent WHERE patient = ?"_s,
          u"DELETE FROM infusion WHERE course IN (SELECT id FROM course WHERE patient = ?)"_s,
          u"DELETE FROM course WHERE patient = ?"_s,
          u"DELETE FROM treatment_dose WHERE treatment IN (SELECT id FROM treatment WHERE patient = ?)"_s,
          u"DELETE FROM treatment WHERE patient = ?"_s, u"DELETE FROM adverse_event WHERE patient = ?"_s,
          u"DELETE FROM biomarker WHERE patient = ?"_s})
        Statement(m_database, text).run(patient);
}

} // namespace malar
