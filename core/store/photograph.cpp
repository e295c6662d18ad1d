#include "core/domain/photographconsent.h"
#include "core/store/connection.h"
#include "core/store/fieldsql.h"
#include "core/store/history.h"
#include "core/store/patientrow.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

/// The tables only know that there is such a visit.
void refuseForeignVisit(sql::Database &database, const PatientId &owner, const Photograph &photograph)
{
    if (!photograph.visit)
        return;
    Statement row(database, u"SELECT patient FROM visit WHERE id = ?"_s);
    if (!row.run(*photograph.visit).next() || row.get<PatientId>() != owner)
        sql::fail(Error::Kind::Invalid, u"a photograph with a visit that is not the patient's"_s);
}

/// A photograph that is new, or of a new day. One that is there stays, whatever became of the consent.
void refuseUnconsented(std::span<const Consent> consents, QDate taken)
{
    if (!mayBeShown(consents, taken))
        sql::fail(Error::Kind::NoPhotographConsent, u"no consent to photographs on that day"_s);
}

PatientRecord ownerOf(sql::Database &database, const PhotographId &id)
{
    Statement row(database, u"SELECT patient FROM photograph WHERE id = ?"_s);
    if (!row.run(id).next())
        sql::fail(Error::Kind::NotFound, u"no such photograph"_s);
    return *findRecord(database, row.get<PatientId>());
}

} // namespace

void writePhotograph(sql::Database &database, const PatientId &patient, const Photograph &photograph)
{
    const QStringList columns = QStringList{u"patient"_s} + sql::columnsOf<Photograph>();
    Statement statement(database, sql::upsertText(u"photograph"_s, columns));
    sql::run(statement, photograph, patient);
}

void insertPhotograph(sql::Database &database, const PatientRecord &record, const Photograph &photograph,
                      const PhotographImage &image)
{
    const PatientId &patient = record.patient.id;
    if (image.full.isEmpty() || image.full.size() > largestPhotograph)
        sql::fail(Error::Kind::Invalid, u"a photograph without an image, or a larger one than fits"_s);
    refuseForeignVisit(database, patient, photograph);
    refuseUnconsented(record.consents, photograph.date);
    writePhotograph(database, patient, photograph);
    Statement(database, u"INSERT INTO photograph_image (photograph, thumbnail, image) VALUES (?, ?, ?)"_s)
        .run(photograph.id, image.thumbnail, image.full);
}

Result<Done> Store::add(const PatientId &patient, const Photograph &photograph, const PhotographImage &image)
{
    return m_connection->write(Right::Enter, [&](sql::Database &database) {
        changeRecords(database, {patient}, {},
                      [&] { insertPhotograph(database, *findRecord(database, patient), photograph, image); });
    });
}

Result<Done> Store::save(const Photograph &photograph, const QString &reason)
{
    return m_connection->write(Right::Enter, [&](sql::Database &database) {
        const PatientRecord owner = ownerOf(database, photograph.id);
        const auto before = std::ranges::find(owner.photographs, photograph.id, &Photograph::id);
        refuseForeignVisit(database, owner.patient.id, photograph);
        if (before->date != photograph.date)
            refuseUnconsented(owner.consents, photograph.date);
        changeRecords(database, {owner.patient.id}, reason,
                      [&] { writePhotograph(database, owner.patient.id, photograph); });
    });
}

Result<Done> Store::remove(const PhotographId &id, const QString &reason)
{
    const Result<Done> removed = m_connection->write(Right::Enter, [&](sql::Database &database) {
        changeRecords(database, {ownerOf(database, id).patient.id}, reason, [&] {
            Statement(database, u"DELETE FROM photograph_image WHERE photograph = ?"_s).run(id);
            Statement(database, u"DELETE FROM photograph WHERE id = ?"_s).run(id);
        });
    });
    // An older page of a sealed file would hold it still.
    if (removed)
        m_connection->tidyAfterRemoval();
    return removed;
}

Result<QByteArray> Store::photograph(const PhotographId &id) const
{
    return m_connection->read([&](sql::Database &database) {
        Statement row(database, u"SELECT image FROM photograph_image WHERE photograph = ?"_s);
        if (!row.run(id).next())
            sql::fail(Error::Kind::NotFound, u"no such photograph"_s);
        return row.get<QByteArray>();
    });
}

Result<std::map<PhotographId, QByteArray>> Store::thumbnails(const PatientId &patient) const
{
    return m_connection->read([&](sql::Database &database) {
        Statement row(database, u"SELECT p.id, i.thumbnail"
                                u"  FROM photograph p JOIN photograph_image i ON i.photograph = p.id"
                                u" WHERE p.patient = ?"_s);
        row.run(patient);
        std::map<PhotographId, QByteArray> all;
        while (row.next()) {
            auto id = row.get<PhotographId>();
            all[std::move(id)] = row.get<QByteArray>();
        }
        return all;
    });
}

} // namespace malar
