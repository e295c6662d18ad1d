#include "core/store/patientrow.h"

#include "core/domain/patientcode.h"

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

QString patientText(bool isNew)
{
    const QString insert =
        u"INSERT INTO patient (id, code, code_folded, centre, sex, birth_year, systemic_lupus, disease_onset,"
        u" last_follow_up, entered_in_error, phototype, smoking, ana, anti_ro, anti_dsdna, low_complement)"
        u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    if (isNew)
        return insert;
    return insert +
           u" ON CONFLICT (id) DO UPDATE SET code = excluded.code, code_folded = excluded.code_folded,"
           u"   centre = excluded.centre, sex = excluded.sex, birth_year = excluded.birth_year,"
           u"   systemic_lupus = excluded.systemic_lupus, disease_onset = excluded.disease_onset,"
           u"   last_follow_up = excluded.last_follow_up,"
           u"   entered_in_error = excluded.entered_in_error, phototype = excluded.phototype,"
           u"   smoking = excluded.smoking, ana = excluded.ana, anti_ro = excluded.anti_ro,"
           u"   anti_dsdna = excluded.anti_dsdna, low_complement = excluded.low_complement"_s;
}

} // namespace

PatientWriter::PatientWriter(const QSqlDatabase &database, Known known)
    : m_database(database),
      m_isNew(known == Known::New),
      m_patient(database, patientText(m_isNew)),
      m_identity(database, u"INSERT INTO identity (patient, name, hospital_number, birth_date, contact)"
                           u" VALUES (?, ?, ?, ?, ?)"_s),
      m_subtype(database, u"INSERT INTO patient_subtype (patient, subtype) VALUES (?, ?)"_s),
      m_consent(database, u"INSERT INTO consent (id, patient, date, version, scope, withdrawn,"
                          u" off_label_use, study_data, photographs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_course(database, u"INSERT INTO course (id, patient, drug, other_name, dose_mg, route, interval_days,"
                         u" start_date, stop_date, stop_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_infusion(database, u"INSERT INTO infusion (id, course, date, state, dose_mg, note, lot)"
                           u" VALUES (?, ?, ?, ?, ?, ?, ?)"_s),
      m_treatment(database,
                  u"INSERT INTO treatment (id, patient, position, kind, drug, other_name, from_date,"
                  u" to_date, stop_reason, response, unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s),
      m_dose(database,
             u"INSERT INTO treatment_dose (treatment, position, from_date, amount) VALUES (?, ?, ?, ?)"_s),
      m_clinical(database)
{}

void PatientWriter::write(const PatientRecord &record)
{
    const Patient &patient = record.patient;
    m_patient.run(patient.id, patient.code, foldedCode(patient.code), patient.centre, patient.sex,
                  patient.birthYear, patient.systemicLupus, patient.diseaseOnset, patient.lastFollowUp,
                  patient.enteredInErrorReason, patient.phototype, patient.smoking,
                  patient.found(Serology::Ana), patient.found(Serology::AntiRo),
                  patient.found(Serology::AntiDsDna), patient.found(Serology::LowComplement));
    if (!m_isNew)
        removeChildren(patient.id);
    if (record.identity)
        writeIdentity(patient.id, *record.identity);
    for (const Subtype subtype : patient.subtypes)
        m_subtype.run(patient.id, subtype);
    for (const Consent &consent : record.consents)
        writeConsent(patient.id, consent);
    for (const Course &course : record.courses)
        writeCourse(patient.id, course);
    int position = 0;
    for (const Treatment &treatment : record.treatments)
        writeTreatment(patient.id, treatment, position++);
    m_clinical.write(record);
}

void PatientWriter::writeConsent(const PatientId &patient, const Consent &consent)
{
    m_consent.run(consent.id, patient, consent.date, consent.version, consent.scope, consent.withdrawn,
                  consent.has(ConsentScope::OffLabelUse), consent.has(ConsentScope::StudyData),
                  consent.has(ConsentScope::Photographs));
}

void PatientWriter::writeTreatment(const PatientId &patient, const Treatment &treatment, int position)
{
    m_treatment.run(treatment.id, patient, position, treatment.kind, treatment.drug, treatment.otherName,
                    treatment.from, treatment.to, treatment.stopReason, treatment.response, treatment.unit);
    int step = 0;
    for (const DoseStep &dose : treatment.doses)
        m_dose.run(treatment.id, step++, dose.from, dose.amount);
}

void PatientWriter::writeIdentity(const PatientId &patient, const Identity &identity)
{
    if (!m_isNew)
        Statement(m_database, u"DELETE FROM identity WHERE patient = ?"_s).run(patient);
    if (!identity.isEmpty())
        m_identity.run(patient, identity.name, identity.hospitalNumber, identity.birthDate, identity.contact);
}

void PatientWriter::writeCourse(const PatientId &patient, const Course &course)
{
    m_course.run(course.id, patient, course.drug, course.otherName, course.doseMg, course.route,
                 course.intervalDays, course.start, course.stop, course.stopReason);
    for (const Infusion &infusion : course.infusions)
        m_infusion.run(infusion.id, course.id, infusion.date, infusion.state, infusion.doseMg, infusion.note,
                       infusion.lot);
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

Patient patientOf(Statement &row)
{
    return {row.get<PatientId>(),
            row.get<QString>(),
            row.get<QString>(),
            row.get<Sex>(),
            row.get<std::optional<int>>(),
            {},
            row.get<Answer>(),
            row.get<std::optional<PartialDate>>(),
            row.get<std::optional<QDate>>(),
            row.get<QString>(),
            row.get<std::optional<int>>(),
            row.get<Smoking>(),
            {row.get<Answer>(), row.get<Answer>(), row.get<Answer>(), row.get<Answer>()}};
}

} // namespace malar
