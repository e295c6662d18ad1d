#include "core/store/company.h"
#include "core/store/connection.h"
#include "core/store/history.h"
#include "core/store/patientrow.h"
#include "core/store/settingrow.h"
#include "core/store/visitrow.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// Writes what is new inside one transaction.
class Importer {
public:
    Importer(sql::Database &database, const Progress &progress)
        : m_database(database),
          m_progress(progress),
          m_patients(database, PatientWriter::Known::New),
          m_visits(database, VisitWriter::Known::New),
          m_history(database)
    {}

    void write(const Batch &batch)
    {
        m_all = batch.files.size() + batch.visits.size();
        for (const PatientFile &file : batch.files)
            write(file, batch);
        for (const Visit &visit : batch.visits) {
            write(visit);
            settleEvents(m_database, visit);
            refuseContradiction(m_database, visit);
            step();
        }
    }

    void write(std::span<const PatientFile> files)
    {
        m_all = files.size();
        for (const PatientFile &file : files)
            write(file);
    }

private:
    void write(const PatientFile &file)
    {
        const PatientId &id = file.record.patient.id;
        m_patients.write(file.record);
        m_history.write({u"patient"_s, id.value, id, {}, u"import"_s, {}, {}, {}});
        refuseForeignVisits(file);
        for (const Visit &visit : file.visits) {
            refuseContradiction(visit, file.record.adverseEvents);
            write(visit);
        }
        step();
    }

    void write(const PatientFile &file, const Batch &batch)
    {
        write(file);
        for (const Photograph &photograph : file.record.photographs) {
            const Result<PhotographImage> image =
                batch.image ? batch.image(photograph.id) : PhotographImage{};
            if (!image)
                throw sql::Failure{image.error()};
            insertPhotograph(m_database, file.record, photograph, *image);
        }
    }

    /// The tables only know that there is such a visit.
    static void refuseForeignVisits(const PatientFile &file)
    {
        for (const AdverseEvent &event : file.record.adverseEvents)
            if (event.visit && std::ranges::find(file.visits, *event.visit, &Visit::id) == file.visits.end())
                sql::fail(Error::Kind::Invalid, u"an event told at a visit that is not the patient's"_s);
    }

    void write(const Visit &visit)
    {
        refuseUnfit(visit);
        m_visits.write(visit);
        m_history.write({u"visit"_s, visit.id.value, visit.patient, {}, u"import"_s, {}, {}, {}});
    }

    void step()
    {
        ++m_done;
        if (m_progress && (m_done % 50 == 0 || m_done == m_all) && !m_progress(m_done, m_all))
            sql::fail(Error::Kind::Cancelled, {});
    }

    sql::Database &m_database;
    const Progress &m_progress;
    PatientWriter m_patients;
    VisitWriter m_visits;
    HistoryWriter m_history;
    std::size_t m_done = 0;
    std::size_t m_all = 0;
};

/// Visits by patient into the files of their patients.
void deal(std::vector<Visit> visits, std::vector<PatientFile> &files)
{
    QHash<PatientId, std::size_t> places;
    for (std::size_t i = 0; i < files.size(); ++i)
        places.insert(files[i].record.patient.id, i);
    for (Visit &visit : visits)
        files[places.value(visit.patient)].visits.push_back(std::move(visit));
}

} // namespace

Result<Done> Store::import(std::span<const PatientFile> files)
{
    const Progress nobody;
    return m_connection->write(Right::Configure,
                               [&](sql::Database &database) { Importer(database, nobody).write(files); });
}

Result<Done> Store::import(const Batch &batch, const Progress &progress)
{
    return m_connection->write(Right::Configure, [&](sql::Database &database) {
        if (batch.settings) // first: the importer counts on from the history as it finds it
            writeSettings(database, *batch.settings);
        Importer(database, progress).write(batch);
    });
}

Result<Study> Store::study() const
{
    const Result<Registry> about = registry();
    if (!about)
        return about.error();
    return m_connection->read([&](sql::Database &database) {
        Study study{*about, findSettings(database), {}};
        for (PatientRecord &record : findRecords(database))
            study.files.push_back({std::move(record), {}});
        deal(findVisits(database), study.files);
        return study;
    });
}

} // namespace malar
