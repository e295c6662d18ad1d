#include "core/store/patientrow.h"

#include "core/store/fieldsql.h"
#include "core/store/identityrow.h"
#include "core/store/visitrow.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

/// Reads records table by table, one statement each however many patients there are: those of all patients,
/// or of one.
class Reader {
public:
    Reader(sql::Database &database, std::optional<PatientId> only)
        : m_database(database), m_only(std::move(only))
    {}

    std::vector<PatientRecord> read()
    {
        readPatients();
        readSubtypes();
        readParts(u"consent"_s, &PatientRecord::consents);
        readParts(u"course"_s, &PatientRecord::courses);
        readInner(u"course"_s, &PatientRecord::courses, u"infusion"_s, &Course::infusions);
        readParts(u"treatment"_s, &PatientRecord::treatments, u" ORDER BY patient, position"_s);
        readInner(u"treatment"_s, &PatientRecord::treatments, u"treatment_dose"_s, &Treatment::doses,
                  u" ORDER BY treatment, position"_s);
        readParts(u"adverse_event"_s, &PatientRecord::adverseEvents);
        readParts(u"biomarker"_s, &PatientRecord::biomarkers, u" ORDER BY patient, position"_s);
        readParts(u"photograph"_s, &PatientRecord::photographs);
        readScales();
        readVisits();
        for (const auto &rows : m_reads)
            rows();
        for (PatientRecord &record : m_records)
            sortParts(record);
        return std::move(m_records);
    }

private:
    /// The whole statement, with the one patient in its condition where only that one is wanted. It is run
    /// now, and read when all are: so they go in one trip. `begin` comes before its first row.
    void rows(const QString &select, const QString &condition, const QString &order,
              std::function<void(Statement &)> read, std::function<void()> begin = {})
    {
        const auto row = std::make_shared<Statement>(
            m_database, m_only ? select + u" WHERE "_s + condition + order : select + order);
        if (m_only)
            row->bind(sql::bound(*m_only));
        row->execute();
        m_reads.push_back([row, read = std::move(read), begin = std::move(begin)] {
            if (begin)
                begin();
            while (row->next())
                read(*row);
        });
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
    void readScales();
    void readVisits();

    template <class Part>
    void readParts(const QString &table, std::vector<Part> PatientRecord::*parts, const QString &order = {});
    /// The parts of those that were read, from a table of their own.
    template <class Part, class Inner>
    void readInner(const QString &table, std::vector<Part> PatientRecord::*parts, const QString &innerTable,
                   std::vector<Inner> Part::*inner, const QString &order = {});

    sql::Database &m_database;
    std::optional<PatientId> m_only;
    std::vector<PatientRecord> m_records;
    QHash<QString, std::size_t> m_index; // by patient
    PatientRecord *m_last = nullptr;
    QHash<QString, ScaleAnswers> m_scales; // by visit
    std::vector<std::function<void()>> m_reads;
};

template <class Part>
void Reader::readParts(const QString &table, std::vector<Part> PatientRecord::*parts, const QString &order)
{
    rows(u"SELECT patient, %1 FROM %2"_s.arg(sql::columnText<Part>(), table), u"patient = ?"_s, order,
         [this, parts](Statement &row) { (owner(row).*parts).push_back(sql::take<Part>(row)); });
}

template <class Part, class Inner>
void Reader::readInner(const QString &table, std::vector<Part> PatientRecord::*parts,
                       const QString &innerTable, std::vector<Inner> Part::*inner, const QString &order)
{
    const auto owners = std::make_shared<QHash<QString, Part *>>();
    rows(
        u"SELECT %1, %2 FROM %3"_s.arg(table, sql::columnText<Inner>(), innerTable),
        u"%1 IN (SELECT id FROM %1 WHERE patient = ?)"_s.arg(table), order,
        [owners, inner, table](Statement &row) {
            Part *owner = owners->value(row.get<QString>());
            if (!owner)
                sql::fail(Error::Kind::Damaged, u"a row of no "_s + table);
            (owner->*inner).push_back(sql::take<Inner>(row));
        },
        [this, owners, parts] {
            for (PatientRecord &record : m_records)
                for (Part &part : record.*parts)
                    owners->insert(part.id.value, &part);
        });
}

void Reader::readPatients()
{
    rows(u"SELECT %1 FROM patient"_s.arg(sql::columnText<Patient>()), u"id = ?"_s, u" ORDER BY code_folded"_s,
         [this, identities = findIdentities(m_database, m_only)](Statement &row) {
             PatientRecord record;
             record.patient = sql::take<Patient>(row);
             if (const auto found = identities.constFind(record.patient.id.value); found != identities.cend())
                 record.identity = *found;
             m_index.insert(record.patient.id.value, m_records.size());
             m_records.push_back(std::move(record));
         });
}

void Reader::readSubtypes()
{
    rows(u"SELECT patient, subtype FROM patient_subtype"_s, u"patient = ?"_s, {},
         [this](Statement &row) { owner(row).patient.subtypes.push_back(row.get<Subtype>()); });
}

/// Before the visits, which take them along.
void Reader::readScales()
{
    rows(u"SELECT visit, value, %1 FROM scale_answer"_s.arg(sql::columnText<Scale>()),
         u"visit IN (SELECT id FROM visit WHERE patient = ?)"_s, {}, [this](Statement &row) {
             const QString visit = row.get<QString>();
             readScale(row, m_scales[visit]);
         });
}

void Reader::readVisits()
{
    rows(u"SELECT patient, id, date, state, clasi_a, clasi_d, adverse_events, totals_only FROM visit"_s,
         u"patient = ?"_s, {}, [this](Statement &row) {
             std::vector<VisitTotals> &visits = owner(row).visits;
             visits.push_back({row.get<VisitId>(), row.get<QDate>(), row.get<VisitState>(),
                               row.get<std::optional<int>>(), row.get<std::optional<int>>(),
                               row.get<AdverseEvents>()});
             visits.back().totalsOnly = row.get<bool>();
             if (!m_scales.isEmpty())
                 visits.back().scales = m_scales.take(visits.back().id.value);
         });
}

} // namespace

// Here and not in SQL: sorting a few rows a patient is cheaper than one long sort.
void sortParts(PatientRecord &record)
{
    const auto byDate = [](const auto &value) { return std::tie(value.date, value.id); };
    std::ranges::sort(record.patient.subtypes);
    std::ranges::sort(record.consents, {}, byDate);
    std::ranges::sort(record.courses, {},
                      [](const Course &course) { return std::tie(course.start, course.id); });
    for (Course &course : record.courses)
        std::ranges::sort(course.infusions, {}, byDate);
    std::ranges::stable_sort(record.treatments, {}, &Treatment::kind);
    std::ranges::stable_sort(record.biomarkers, {}, &Biomarker::date);
    std::ranges::sort(record.visits, {}, byDate);
    std::ranges::sort(record.photographs, {}, byDate);
    std::ranges::sort(record.adverseEvents, {},
                      [](const AdverseEvent &event) { return std::tie(event.reported, event.id); });
}

std::optional<PatientRecord> findRecord(sql::Database &database, const PatientId &id)
{
    std::vector<PatientRecord> found = Reader(database, id).read();
    if (found.empty())
        return std::nullopt;
    return std::move(found.front());
}

std::vector<PatientRecord> findRecords(sql::Database &database)
{
    return Reader(database, std::nullopt).read();
}

} // namespace malar
