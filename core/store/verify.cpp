#include "core/store/actor.h"
#include "core/store/chain.h"
#include "core/store/connection.h"
#include "core/store/patientrow.h"
#include "core/store/signaturerow.h"
#include "core/store/visitrow.h"

#include "core/domain/json.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

/// The last state that the history has of each of these. It has none of what an import brought and nobody
/// changed since, and rows from before the chain may be of an older schema, which said less.
struct Told {
    QHash<QString, QJsonObject> after;
    QSet<QString> other;
};

Told toldOf(sql::Database &database, const QString &entity)
{
    Statement row(database, u"SELECT entity_id, CASE hash WHEN '' THEN NULL ELSE value_after END"
                            u"  FROM history WHERE entity = ? ORDER BY sequence"_s);
    row.run(entity);
    Told told;
    while (row.next()) {
        const auto id = row.get<QString>();
        const auto after = row.get<std::optional<QJsonObject>>();
        if (after)
            told.after.insert(id, *after);
        else
            told.other.insert(id);
    }
    return told;
}

bool isTold(const Told &told, const QString &id, const QJsonObject &now)
{
    const auto found = told.after.constFind(id);
    return found == told.after.cend() ? told.other.contains(id) : *found == now;
}

} // namespace

Result<Verdict> Store::verify() const
{
    return m_connection->read([](sql::Database &database) {
        Verdict verdict{firstBrokenRow(database), firstBrokenSignature(database), {}, {}};
        const Told visits = toldOf(database, u"visit"_s);
        for (const Visit &visit : findVisits(database))
            if (!verdict.visit && !isTold(visits, visit.id.value, toJson(visit)))
                verdict.visit = visit.id;
        const Told patients = toldOf(database, u"patient"_s);
        for (const PatientRecord &record : findRecords(database))
            if (!verdict.patient && !isTold(patients, record.patient.id.value, toJson(record)))
                verdict.patient = record.patient.id;
        return verdict;
    });
}

} // namespace malar
