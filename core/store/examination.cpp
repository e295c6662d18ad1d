#include "core/store/examination.h"

#include "core/domain/json.h"
#include "core/store/actor.h"
#include "core/store/chain.h"
#include "core/store/history.h"
#include "core/store/identityrow.h"
#include "core/store/memberrow.h"
#include "core/store/patientrow.h"
#include "core/store/registryrow.h"
#include "core/store/signaturerow.h"
#include "core/store/visitrow.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

using sql::Statement;

std::size_t countOf(sql::Database &database, const QString &table)
{
    Statement row(database, u"SELECT count(*) FROM "_s + table);
    row.run().next();
    return static_cast<std::size_t>(row.get<int>());
}

/// Whether this is what the history has of it last. It has no values of what an import brought and nobody
/// has changed since, and rows from before the chain may be of an older schema, which said less.
bool isTold(sql::Database &database, const QString &entity, const QString &id, const QJsonObject &now)
{
    Statement row(database, u"SELECT hash, value_after FROM history WHERE entity = ? AND entity_id = ?"
                            u" ORDER BY sequence DESC"_s);
    row.run(entity, id);
    while (row.next()) {
        const bool isChained = !row.get<QString>().isEmpty();
        auto after = row.get<std::optional<QJsonObject>>();
        if (!isChained || !after)
            return true;
        after->remove(u"sign_key"_s); // of a member, proved with what they sign
        if (!after->isEmpty())
            return *after == now;
    }
    return entity == u"registry"_s; // its making is no row
}

/// The first that the history knows of and the table has no longer: nothing of these is ever deleted.
std::optional<QString> firstMissing(sql::Database &database, const QString &entity, const QString &idColumn)
{
    Statement row(database, u"SELECT h.entity_id FROM history h LEFT JOIN %1 t ON t.%2 = h.entity_id"
                            u" WHERE h.entity = ? AND t.%2 IS NULL ORDER BY h.sequence LIMIT 1"_s.arg(
                                entity, idColumn));
    return row.run(entity).next() ? std::optional(row.get<QString>()) : std::nullopt;
}

/// As long as this lives identities can be read, by who has the key: to be compared, and shown to nobody.
class Comparing {
public:
    explicit Comparing(sql::Database &database) : m_database(database), m_before(database.actor())
    {
        Actor actor = m_before;
        actor.mayView = true;
        m_database.actAs(std::move(actor));
    }
    ~Comparing() { m_database.actAs(m_before); }
    Comparing(const Comparing &) = delete;
    Comparing &operator=(const Comparing &) = delete;

private:
    sql::Database &m_database;
    Actor m_before;
};

bool isChained(sql::Database &database, int sequence)
{
    return !findHead(database, sequence).digits.isEmpty();
}

/// Whether the patient came with an import, or before rows were chained.
bool cameUntold(sql::Database &database, const PatientId &patient)
{
    Statement row(database, u"SELECT 1 FROM history WHERE entity = 'patient' AND entity_id = ?"
                            u" AND (action = 'import' OR hash = '')"_s);
    return row.run(patient).next();
}

bool isIdentityTold(sql::Database &database, const PatientId &patient)
{
    const Comparing comparing(database);
    if (!database.actor().keys || !database.actor().seesIdentities())
        return true;
    const auto told = sql::attempt([&] {
        const QHash<QString, Identity> now = findIdentities(database, patient);
        const QJsonObject is = now.isEmpty() ? QJsonObject() : toJson(*now.begin());
        const QHash<int, IdentityChange> changes = findIdentityChanges(database, patient);
        if (changes.isEmpty())
            return is.isEmpty() || cameUntold(database, patient);
        const int last = std::ranges::max(changes.keys());
        return changes.value(last).after == is || !isChained(database, last);
    });
    if (!told && told.error().kind != Error::Kind::Damaged)
        throw sql::Failure{told.error()};
    return told && *told;
}

void examinePatient(sql::Database &database, const PatientId &id, Verdict &verdict)
{
    const sql::Transaction transaction(database, sql::Transaction::Kind::Read);
    const std::optional<PatientRecord> record = findRecord(database, id);
    if (!record)
        return;
    ++verdict.patients;
    if (!verdict.patient && !isTold(database, u"patient"_s, id.value, toJson(*record)))
        verdict.patient = id;
    if (!verdict.identity && !isIdentityTold(database, id))
        verdict.identity = id;
    for (const Visit &visit : findVisits(database, id)) {
        ++verdict.visits;
        if (!verdict.visit && !isTold(database, u"visit"_s, visit.id.value, toJson(visit)))
            verdict.visit = visit.id;
    }
}

void examinePatients(sql::Database &database, Verdict &verdict, Steps &steps)
{
    std::vector<PatientId> all;
    {
        Statement row(database, u"SELECT id FROM patient ORDER BY code_folded"_s);
        row.run();
        while (row.next())
            all.push_back(row.get<PatientId>());
    }
    for (const PatientId &patient : all) {
        steps.step();
        examinePatient(database, patient, verdict);
    }
    if (const auto missing = firstMissing(database, u"visit"_s, u"id"_s); missing && !verdict.visit)
        verdict.visit = VisitId{*missing};
    if (const auto missing = firstMissing(database, u"patient"_s, u"id"_s); missing && !verdict.patient)
        verdict.patient = PatientId{*missing};
}

void examineRest(sql::Database &database, Verdict &verdict)
{
    const sql::Transaction transaction(database, sql::Transaction::Kind::Read);
    verdict.setting = firstMissing(database, u"setting"_s, u"key"_s);
    Statement row(database, u"SELECT key, value FROM setting ORDER BY key"_s);
    row.run();
    while (row.next()) {
        const auto key = row.get<QString>();
        if (const auto value = row.get<QJsonObject>();
            !verdict.setting && !isTold(database, u"setting"_s, key, value))
            verdict.setting = key;
    }
    verdict.member = firstMissing(database, u"member"_s, u"id"_s);
    for (const Member &member : findMembers(database))
        if (!verdict.member && !isTold(database, u"member"_s, member.id.value, toJson(member)))
            verdict.member = member.id.value;
    const Registry registry = findRegistry(database);
    verdict.isNameForeign =
        !isTold(database, u"registry"_s, registry.id, QJsonObject{{u"name"_s, registry.name}});
}

std::optional<int> firstOf(std::optional<int> one, std::optional<int> other)
{
    return one && other ? std::min(*one, *other) : one ? one : other;
}

/// What it was when the history last said so, or is, in words for people to find it.
void locate(sql::Database &database, Verdict &verdict)
{
    std::optional<PatientId> patient = verdict.identity ? verdict.identity : verdict.patient;
    if (verdict.visit) {
        Statement row(database, u"SELECT patient, value_after FROM history WHERE entity = 'visit'"
                                u" AND entity_id = ? ORDER BY sequence DESC LIMIT 1"_s);
        if (row.run(*verdict.visit).next()) {
            patient = row.get<std::optional<PatientId>>();
            const auto after = row.get<std::optional<QJsonObject>>().value_or(QJsonObject());
            verdict.day = QDate::fromString(after.value(u"date"_s).toString(), Qt::ISODate);
        }
        if (const std::optional<Visit> visit = findVisit(database, *verdict.visit)) {
            patient = visit->patient;
            verdict.day = visit->date;
        }
    }
    if (patient) {
        Statement row(database, u"SELECT code FROM patient WHERE id = ?"_s);
        if (row.run(*patient).next())
            verdict.code = row.get<QString>();
    }
}

} // namespace

std::size_t stepsOfExamination(sql::Database &database)
{
    return countOf(database, u"history"_s) + countOf(database, u"patient"_s);
}

void examine(sql::Database &database, Verdict &verdict, Steps &steps)
{
    verdict.isChained = database.actor().keys.has_value();
    verdict.head = findHead(database);
    verdict.row = firstBrokenRow(database, [&steps] { steps.step(); });
    if (!verdict.row)
        verdict.signature = firstOf(firstBrokenSignature(database), firstUntoldSignature(database));
    if (const auto sequence = verdict.row ? verdict.row : verdict.signature) {
        const auto entry = sql::attempt([&] { return findHistoryRow(database, *sequence); });
        verdict.entry = entry ? *entry : std::nullopt;
    }
    if (verdict.row)
        return; // what the history says cannot be compared with
    examinePatients(database, verdict, steps);
    examineRest(database, verdict);
    locate(database, verdict);
}

} // namespace malar
