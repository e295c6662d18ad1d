#include "core/store/patientrow.h"

#include "core/store/clinicalrow.h"
#include "core/store/treatmentrow.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

/// Reads records table by table, one statement each however many patients there are: those of all patients,
/// or of one.
class Reader {
public:
    Reader(const QSqlDatabase &database, std::optional<PatientId> only)
        : m_database(database), m_only(std::move(only))
    {}

    std::vector<PatientRecord> read()
    {
        readPatients();
        readSubtypes();
        readConsents();
        readCourses();
        readInfusions();
        readTreatments();
        readDoses();
        readVisits();
        readClinical();
        for (PatientRecord &record : m_records)
            sort(record);
        return std::move(m_records);
    }

private:
    /// The whole statement, with the one patient in its condition where only that one is wanted.
    Statement rows(const QString &select, const QString &condition, const QString &order = {})
    {
        Statement statement(m_database, m_only ? select + u" WHERE "_s + condition + order : select + order);
        if (m_only)
            statement.bind(sql::bound(*m_only));
        statement.execute();
        return statement;
    }

    /// The record that the row's first column names; rows of one patient mostly follow each other.
    PatientRecord &owner(Statement &row)
    {
        const QString id = row.get<QString>();
        if (m_last && m_last->patient.id.value == id)
            return *m_last;
        const auto found = m_index.constFind(id);
        if (found == m_index.cend())
            sql::fail(Error::Kind::Damaged, u"a row of no patient"_s);
        m_last = &m_records[*found];
        return *m_last;
    }

    void readPatients();
    void readSubtypes();
    void readConsents();
    void readCourses();
    void readInfusions();
    void readTreatments();
    void readDoses();
    void readVisits();
    void readClinical();
    static void sort(PatientRecord &);

    QSqlDatabase m_database;
    std::optional<PatientId> m_only;
    std::vector<PatientRecord> m_records;
    QHash<QString, std::size_t> m_index; // by patient
    PatientRecord *m_last = nullptr;

    struct Place {
        std::size_t record;
        std::size_t part; // of the record's courses or treatments
    };
    QHash<QString, Place> m_courses;
    QHash<QString, Place> m_treatments;
};

void Reader::readPatients()
{
    Statement row =
        rows(u"SELECT %1, name, hospital_number, birth_date, contact"
             u"  FROM patient LEFT JOIN identity ON identity.patient = patient.id"_s.arg(patientColumns),
             u"id = ?"_s, u" ORDER BY code_folded"_s);
    while (row.next()) {
        PatientRecord record;
        record.patient = patientOf(row);
        if (const auto name = row.get<std::optional<QString>>())
            record.identity = {*name, row.get<QString>(), row.get<std::optional<QDate>>(),
                               row.get<QString>()};
        m_index.insert(record.patient.id.value, m_records.size());
        m_records.push_back(std::move(record));
    }
}

void Reader::readSubtypes()
{
    Statement row = rows(u"SELECT patient, subtype FROM patient_subtype"_s, u"patient = ?"_s);
    while (row.next())
        owner(row).patient.subtypes.push_back(row.get<Subtype>());
}

void Reader::readConsents()
{
    Statement row =
        rows(u"SELECT patient, id, date, version, scope, withdrawn, off_label_use, study_data, photographs"
             u"  FROM consent"_s,
             u"patient = ?"_s);
    while (row.next())
        owner(row).consents.push_back({row.get<ConsentId>(),
                                       row.get<QDate>(),
                                       row.get<QString>(),
                                       row.get<QString>(),
                                       row.get<std::optional<QDate>>(),
                                       {row.get<bool>(), row.get<bool>(), row.get<bool>()}});
}

void Reader::readCourses()
{
    Statement row = rows(u"SELECT patient, %1 FROM course"_s.arg(courseColumns), u"patient = ?"_s);
    while (row.next()) {
        PatientRecord &record = owner(row);
        record.courses.push_back(courseOf(row));
        m_courses.insert(record.courses.back().id.value,
                         {m_index.value(record.patient.id.value), record.courses.size() - 1});
    }
}

void Reader::readInfusions()
{
    Statement row = rows(u"SELECT course, %1 FROM infusion"_s.arg(infusionColumns),
                         u"course IN (SELECT id FROM course WHERE patient = ?)"_s);
    while (row.next()) {
        const auto place = m_courses.constFind(row.get<QString>());
        if (place == m_courses.cend())
            sql::fail(Error::Kind::Damaged, u"an infusion of no course"_s);
        m_records[place->record].courses[place->part].infusions.push_back(infusionOf(row));
    }
}

void Reader::readTreatments()
{
    Statement row = rows(u"SELECT patient, %1 FROM treatment"_s.arg(treatmentColumns), u"patient = ?"_s,
                         u" ORDER BY patient, position"_s);
    while (row.next()) {
        PatientRecord &record = owner(row);
        record.treatments.push_back(treatmentOf(row));
        m_treatments.insert(record.treatments.back().id.value,
                            {m_index.value(record.patient.id.value), record.treatments.size() - 1});
    }
}

void Reader::readDoses()
{
    Statement row = rows(u"SELECT treatment, %1 FROM treatment_dose"_s.arg(doseColumns),
                         u"treatment IN (SELECT id FROM treatment WHERE patient = ?)"_s,
                         u" ORDER BY treatment, position"_s);
    while (row.next()) {
        const auto place = m_treatments.constFind(row.get<QString>());
        if (place == m_treatments.cend())
            sql::fail(Error::Kind::Damaged, u"a dose of no treatment"_s);
        m_records[place->record].treatments[place->part].doses.push_back(doseOf(row));
    }
}

void Reader::readVisits()
{
    Statement row = rows(u"SELECT patient, id, date, state, clasi_a, clasi_d, adverse_events FROM visit"_s,
                         u"patient = ?"_s);
    while (row.next())
        owner(row).visits.push_back({row.get<VisitId>(), row.get<QDate>(), row.get<VisitState>(),
                                     row.get<std::optional<int>>(), row.get<std::optional<int>>(),
                                     row.get<AdverseEvents>()});
}

void Reader::readClinical()
{
    const QString select = u"SELECT patient, %1 FROM %2"_s;
    const QString condition = u"patient = ?"_s;
    Statement event = rows(select.arg(adverseEventColumns, u"adverse_event"_s), condition);
    while (event.next())
        owner(event).adverseEvents.push_back(adverseEventOf(event));
    Statement value =
        rows(select.arg(biomarkerColumns, u"biomarker"_s), condition, u" ORDER BY patient, date, position"_s);
    while (value.next())
        owner(value).biomarkers.push_back(biomarkerOf(value));
    Statement photograph = rows(select.arg(photographColumns, u"photograph"_s), condition);
    while (photograph.next())
        owner(photograph).photographs.push_back(photographOf(photograph));
}

/// Here and not in SQL: sorting a few rows a patient is cheaper than one long sort.
void Reader::sort(PatientRecord &record)
{
    const auto byDate = [](const auto &value) { return std::tie(value.date, value.id); };
    std::ranges::sort(record.patient.subtypes);
    std::ranges::sort(record.consents, {}, byDate);
    std::ranges::sort(record.courses, {},
                      [](const Course &course) { return std::tie(course.start, course.id); });
    for (Course &course : record.courses)
        std::ranges::sort(course.infusions, {}, byDate);
    std::ranges::stable_sort(record.treatments, {}, &Treatment::kind);
    std::ranges::sort(record.visits, {}, byDate);
    std::ranges::sort(record.photographs, {}, byDate);
    std::ranges::sort(record.adverseEvents, {},
                      [](const AdverseEvent &event) { return std::tie(event.reported, event.id); });
}

} // namespace

std::optional<PatientRecord> findRecord(const QSqlDatabase &database, const PatientId &id)
{
    std::vector<PatientRecord> found = Reader(database, id).read();
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<PatientRecord> findRecords(const QSqlDatabase &database)
{
    return Reader(database, std::nullopt).read();
}

} // namespace malar
