#include "core/domain/json.h"
#include "core/store/store.h"

#include "tests/core/tables.h"
#include "tests/support/eitherkind.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

namespace test_storemigration {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;
using sql::Statement;
using test::Tables;

namespace {

std::vector<schema::Migration> version1() { return {schema::version1()}; }

/// What the last program of that version wrote: one patient, a visit that was amended, a draft, its parked
/// copy and a schedule; in version 2 scales and an identity as well; in version 3 events on days with and
/// without a visit, visits in error, marks and a photograph. Synthetic.
QString copyOf(const QTemporaryDir &folder, int version)
{
    const QString path = folder.filePath(u"clinic.malar"_s);
    if (!QFile::copy(QStringLiteral(MALAR_TEST_DATA "/registry/version%1.malar").arg(version), path))
        qFatal("no registry of version %d", version);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An older file is brought up to date wholly or not at all; a transaction that fails leaves nothing.
class TestStoreMigration : public test::Test {
    Q_OBJECT

private slots:
    void aMigrationThatFailsLeavesTheOldVersion();
    void aMigrationBringsAnOlderFileUpToDate();
    void aRegistryOfVersion1KeepsEverything();
    void aRegistryOfVersion1IsKeptBesideItself();
    void aRegistryOfVersion1TakesScales();
    void aRegistryOfVersion2KeepsEverythingAndStatesNothingNew();
    void aRegistryOfVersion2TakesTheWholeRecord();
    void eventsOfVersion3GoWithTheVisitOfTheirDay();
    void marksOfVersion3AreKept();
    void aRegistryOfVersion4KeepsItsIdentitiesAndDrafts();
    void aSealedRegistryOfVersion4GetsItsFirstMember();
    void valuesOfVersion3AreNoLimits();
    void visitsOfVersion5HaveAnswers();
    void whatVersion5SignedIsSignedStill();
    void whatBelongsToAVisitOfVersion5StillDoes();
    void theHistoryOfEveryVersionIsRead();
    void theCopyBeforeAMigrationIsTheWholeFile();
    void aFullDiskIsNamedAndUndone();
    void readingNullIntoAValueIsAnError();
};

void TestStoreMigration::aMigrationThatFailsLeavesTheOldVersion()
{
    const Tables tables(version1());
    const std::vector<schema::Migration> broken{
        schema::version1(),
        {u"CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT"_s, u"CREATE TABLE nonsense"_s}};

    QVERIFY(!sql::attempt([&] { schema::migrate(tables.database(), broken); }));

    QCOMPARE(schema::version(tables.database()), 1);
    QVERIFY(tables.run(u"CREATE TABLE extra (id TEXT)"_s)); // is not there
}

void TestStoreMigration::aMigrationBringsAnOlderFileUpToDate()
{
    const Tables tables(version1());
    QVERIFY(tables.run(u"INSERT INTO setting (key, value) VALUES ('kept', '{}')"_s));
    const std::vector<schema::Migration> more{schema::version1(),
                                              {u"ALTER TABLE setting ADD COLUMN note TEXT"_s},
                                              {u"UPDATE setting SET note = 'new'"_s}};

    schema::migrate(tables.database(), more);

    Statement row(tables.database(), u"SELECT key || note FROM setting"_s);
    QVERIFY(row.run().next());
    QCOMPARE(row.get<QString>(), u"keptnew"_s);
    QCOMPARE(schema::version(tables.database()), 3);
}

void TestStoreMigration::aRegistryOfVersion1KeepsEverything()
{
    const QTemporaryDir folder;

    const auto store = Store::open(copyOf(folder, 1));

    QVERIFY(store);
    QCOMPARE((*store)->registry()->name, u"Version 1"_s);
    const auto records = *(*store)->records();
    QCOMPARE(records.size(), 1U);
    QCOMPARE(records.front().patient.code, u"HUMV-003"_s);
    QCOMPARE(records.front().courses.front().infusions.size(), 10U);
    const auto visits = *(*store)->visits(records.front().patient.id);
    QCOMPARE(visits.size(), 2U);
    QCOMPARE(visits[0].note, u"baseline, read again"_s);
    QCOMPARE(visits[0].state, VisitState::Amended);
    QVERIFY(totals(visits[0]) == records.front().visits[0]);
    QCOMPARE(visits[1].marks.at(3).note, u"seen by two"_s);
    QVERIFY(visits[0].scales.empty() && visits[1].scales.empty());
    QCOMPARE((*store)->parked()->front().visit.note, u"typed, not saved"_s);
    QCOMPARE((*store)->history(visits[0].id)->front().reason, u"a slip"_s);
    QCOMPARE(*(*store)->schedule(), (Schedule{-7, 0, {{1, 30, 15, 15}, {3, 91, 30, 30}}}));
    QVERIFY((*store)->scales()->empty());
}

void TestStoreMigration::aRegistryOfVersion1IsKeptBesideItself()
{
    const QTemporaryDir folder;
    const QString path = copyOf(folder, 1);
    const QByteArray before = bytesOf(path);

    QVERIFY(Store::open(path));

    QCOMPARE(bytesOf(schema::copyPath(path, 1)), before);
    const auto newest = static_cast<int>(schema::migrations().size());
    QCOMPARE(schema::inspect(path, newest)->version, newest);
}

void TestStoreMigration::aRegistryOfVersion1TakesScales()
{
    const QTemporaryDir folder;
    const auto store = Store::open(copyOf(folder, 1));
    QVERIFY(store);
    Visit visit = (*store)->parked()->front().visit;
    visit.scales = {{u"itch"_s, {test::itch(), 4}}};

    QVERIFY((*store)->save(visit));

    QVERIFY(*(*store)->visit(visit.id) == visit);
}

void TestStoreMigration::aRegistryOfVersion2KeepsEverythingAndStatesNothingNew()
{
    const QTemporaryDir folder;

    const auto store = Store::open(copyOf(folder, 2));

    QVERIFY(store);
    const PatientRecord record = (*store)->records()->front();
    QCOMPARE(record.identity->hospitalNumber, u"HC-000"_s);
    QCOMPARE(record.courses.front().infusions.size(), 10U);
    QCOMPARE(record.treatments.front().from, (PartialDate{2019, 5, {}}));
    QCOMPARE((*store)->visits(record.patient.id)->front().scales.at(u"itch"_s).value, 7);
    QCOMPARE((*store)->scales()->size(), 2U);
    QCOMPARE((*store)->parked()->size(), 1U);
    QVERIFY(!record.patient.phototype);
    QCOMPARE(record.patient.smoking, Smoking::Unknown);
    QCOMPARE(record.patient.found(Serology::AntiRo), Answer::Unknown);
    QCOMPARE(record.treatments.front().stopReason, StopReason::NotStated);
    QVERIFY(record.treatments.front().doses.empty());
    QVERIFY(record.adverseEvents.empty() && record.biomarkers.empty() && record.photographs.empty());
    // Consent to treatment and data stands as before; nobody asked about photographs.
    const QDate day(2025, 2, 1);
    QVERIFY(isCovered(record.consents, ConsentScope::StudyData, day));
    QVERIFY(!isCovered(record.consents, ConsentScope::Photographs, day));
}

void TestStoreMigration::aRegistryOfVersion2TakesTheWholeRecord()
{
    const QTemporaryDir folder;
    const auto store = Store::open(copyOf(folder, 2));
    QVERIFY(store);
    PatientRecord record = test::wholeRecord(u"HUMV-004"_s);

    QVERIFY((*store)->save(record));

    QVERIFY(*(*store)->record(record.patient.id) == record);
}

void TestStoreMigration::eventsOfVersion3GoWithTheVisitOfTheirDay()
{
    const QTemporaryDir folder;

    const auto store = Store::open(copyOf(folder, 3));

    QVERIFY(store);
    const PatientRecord record = (*store)->records()->front();
    QCOMPARE(record.adverseEvents.size(), 5U);
    const auto dayOf = [&record](const AdverseEvent &event) -> std::optional<VisitTotals> {
        for (const VisitTotals &visit : record.visits)
            if (event.visit == visit.id)
                return visit;
        return std::nullopt;
    };
    for (const AdverseEvent &event : record.adverseEvents) {
        const auto visit = dayOf(event);
        // A call has no visit, and one that was entered in error is none.
        const bool alone = event.term == u"by telephone" || event.term == u"at a visit in error";
        QCOMPARE(visit.has_value(), !alone);
        if (!visit)
            continue;
        QCOMPARE(visit->date, event.reported);
        QVERIFY(visit->state != VisitState::EnteredInError);
    }
    QCOMPARE(record.photographs.size(), 1U);
    QCOMPARE(record.photographs.front().visit, record.adverseEvents.front().visit);
    QCOMPARE((*store)->parked()->front().visit.note, u"typed, not saved"_s);
}

void TestStoreMigration::aRegistryOfVersion4KeepsItsIdentitiesAndDrafts()
{
    const QTemporaryDir folder;

    const auto store = Store::open(copyOf(folder, 4));

    QVERIFY(store);
    const QTemporaryDir other;
    const auto former = Store::open(copyOf(other, 3)); // what it was made of
    QVERIFY(*(*store)->records() == *(*former)->records());
    QVERIFY((*store)->records()->front().identity);
    QCOMPARE((*store)->parked()->front().visit, (*former)->parked()->front().visit);
    QVERIFY(!(*store)->parked()->front().seen);
    QVERIFY((*store)->members()->empty());
}

/// Sealed when a registry had no members, and identities no key of their own.
void TestStoreMigration::aSealedRegistryOfVersion4GetsItsFirstMember()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QVERIFY(QFile::copy(QStringLiteral(MALAR_TEST_DATA "/sealed/version4.malar"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto opener = unlock(path, test::loginOf(u"marta"_s, u"nine violet lanterns drift"_s));
    QVERIFY(opener);

    const auto store = Store::open(path, *opener);

    QVERIFY(store);
    const std::vector<Member> members = *(*store)->members();
    QCOMPARE(members.size(), 1U);
    QCOMPARE(members.front().id, opener->member());
    QCOMPARE(members.front().name, u"marta"_s);
    const QTemporaryDir other;
    const auto plain = Store::open(copyOf(other, 4)); // what was sealed
    QVERIFY(*(*store)->records() == *(*plain)->records());
    QCOMPARE((*store)->parked()->size(), 1U);
    QVERIFY(!*(*store)->knowsRecoveryKey());
    const auto added =
        (*store)->addMember(std::get<keyring::Login>(test::loginOf(u"joan"_s, u"ten"_s)), {}, Role::Analyst);
    QCOMPARE(added.error().kind, Error::Kind::NoRecovery);
    QVERIFY((*store)->renewRecoveryKey(keyring::RecoveryKey::fresh()));
    QVERIFY((*store)->verify()->isSound());
}

void TestStoreMigration::marksOfVersion3AreKept()
{
    const QTemporaryDir folder;
    const auto store = Store::open(copyOf(folder, 3));
    QVERIFY(store);
    const PatientRecord record = (*store)->records()->front();
    Visit draft = (*store)->parked()->front().visit;
    QCOMPARE(draft.marks.at(3).origin, Origin::Copied);
    QCOMPARE((*store)->visit(draft.id)->marks, draft.marks);
    draft.marks[3].origin = Origin::Accepted; // which version 3 did not know

    QVERIFY((*store)->save(draft));

    QCOMPARE((*store)->visit(draft.id)->marks.at(3).origin, Origin::Accepted);
}

void TestStoreMigration::valuesOfVersion3AreNoLimits()
{
    const QTemporaryDir folder;
    const auto store = Store::open(copyOf(folder, 3));
    QVERIFY(store);
    PatientRecord record = (*store)->records()->front();
    const QDate day(2025, 1, 14);
    const std::vector<Biomarker> before{{day, u"CD56bright"_s, u"TIM3"_s, 12.25, u"% positive"_s},
                                        {day, u"CD56bright"_s, u"NKG2A"_s, 77.1, u"% positive"_s},
                                        {QDate(2025, 2, 11), {}, u"IFN_score"_s, -0.5, u"log2"_s}};
    QCOMPARE(record.biomarkers, before);
    record.biomarkers[0].limit = Limit::Above;

    QVERIFY((*store)->save(record));

    QCOMPARE((*store)->record(record.patient.id)->biomarkers, record.biomarkers);
}

void TestStoreMigration::visitsOfVersion5HaveAnswers()
{
    const QTemporaryDir folder;

    const auto store = Store::open(copyOf(folder, 5));

    QVERIFY(store);
    const PatientRecord record = (*store)->records()->front();
    const std::vector<Visit> visits = *(*store)->visits(record.patient.id);
    QCOMPARE(visits.size(), record.visits.size());
    for (std::size_t i = 0; i < visits.size(); ++i) {
        QVERIFY(!visits[i].totalsOnly);
        QVERIFY(totals(visits[i]) == record.visits[i]);
    }
    const auto whole = std::ranges::find(record.visits, QDate(2025, 6, 3), &VisitTotals::date);
    QVERIFY(whole != record.visits.end());
    QCOMPARE(whole->activity, 3); // ears 3
    QCOMPARE(whole->damage, 2);   // face 1, doubled
    Visit bare = test::clearVisit(record, QDate(2025, 9, 1));
    bare.form = {};
    bare.totalsOnly = Totals{12, 3};
    QVERIFY((*store)->save(bare));
    QVERIFY(*(*store)->visit(bare.id) == bare);
}

void TestStoreMigration::whatVersion5SignedIsSignedStill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QVERIFY(QFile::copy(QStringLiteral(MALAR_TEST_DATA "/sealed/version5.malar"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto opener = unlock(path, test::loginOf(u"marta"_s, u"nine violet lanterns drift"_s));
    QVERIFY(opener);

    const auto store = Store::open(path, *opener);

    QVERIFY(store);
    const PatientRecord record = (*store)->records()->front();
    QVERIFY(record.identity);
    const VisitTotals last = *std::ranges::find(record.visits, VisitState::Signed, &VisitTotals::state);
    const std::vector<Signature> signatures = *(*store)->signatures(last.id);
    QCOMPARE(signatures.size(), 1U);
    QVERIFY(signatures.front().isValid && signatures.front().isCurrent);
    QVERIFY((*store)->verify()->isSound());
    Visit changed = *(*store)->visit(last.id);
    changed.note = u"read again"_s;
    QCOMPARE((*store)->save(changed).error().kind, Kind::Signed);
}

/// The table of visits was made anew: marks, answers on scales, events and photographs hang on it.
void TestStoreMigration::whatBelongsToAVisitOfVersion5StillDoes()
{
    const QTemporaryDir folder;
    const auto store = Store::open(copyOf(folder, 5));
    const QTemporaryDir other;
    const auto former = Store::open(copyOf(other, 4)); // what it was made of
    QVERIFY(store && former);

    const PatientRecord record = (*store)->records()->front();

    QCOMPARE(record.adverseEvents, (*former)->records()->front().adverseEvents);
    QCOMPARE(record.photographs, (*former)->records()->front().photographs);
    const std::vector<Visit> before = *(*former)->visits(record.patient.id);
    for (const Visit &visit : before) {
        const auto now = (*store)->visit(visit.id);
        QCOMPARE(now->marks, visit.marks);
        QCOMPARE(now->scales, visit.scales);
    }
    QVERIFY(std::ranges::any_of(before, [](const Visit &visit) { return !visit.marks.empty(); }));
    QVERIFY(!record.photographs.empty() && record.photographs.front().visit);
    QCOMPARE((*store)->parked()->front().visit, (*former)->parked()->front().visit);
}

void TestStoreMigration::theHistoryOfEveryVersionIsRead()
{
    for (const int version : {1, 2, 3, 4, 5}) {
        const QTemporaryDir folder;
        const auto store = Store::open(copyOf(folder, version));
        QVERIFY(store);
        const auto history = *(*store)->history((*store)->records()->front().patient.id);
        QVERIFY(history.size() > 1);
        for (const HistoryEntry &entry : history)
            for (const QJsonObject &object : {entry.before, entry.after})
                if (!object.isEmpty())
                    QVERIFY(entry.visit ? visitFromJson(object).has_value()
                                        : recordFromJson(object).has_value());
    }
}

void TestStoreMigration::theCopyBeforeAMigrationIsTheWholeFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    QVERIFY(Store::create(path, u"Clinic"_s));

    schema::keepCopy(path, 1);

    QFile original(path);
    QFile copy(schema::copyPath(path, 1));
    QVERIFY(original.open(QIODevice::ReadOnly) && copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
    QCOMPARE(copy.permissions(), original.permissions());
}

void TestStoreMigration::aFullDiskIsNamedAndUndone()
{
    const Tables tables;
    tables.database().run(u"PRAGMA max_page_count = 60"_s);

    const auto filled = sql::attempt([&] {
        sql::Transaction transaction(tables.database(), sql::Transaction::Kind::Write);
        Statement insert(tables.database(), u"INSERT INTO setting (key, value) VALUES (?, ?)"_s);
        for (int i = 0; i < 1000; ++i)
            insert.run(QString::number(i), QString(1000, u'x'));
        transaction.commit();
    });

    QVERIFY(!filled);
    QCOMPARE(filled.error().kind, Kind::DiskFull);
    Statement row(tables.database(), u"SELECT count(*) FROM setting"_s);
    QVERIFY(row.run().next());
    QCOMPARE(row.get<int>(), 0);
}

void TestStoreMigration::readingNullIntoAValueIsAnError()
{
    const Tables tables;
    Statement row(tables.database(), u"SELECT NULL, NULL"_s);
    QVERIFY(row.run().next());

    QVERIFY(!row.get<std::optional<int>>());
    const auto read = sql::attempt([&] { return row.get<int>(); });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Kind::Damaged);
}

MALAR_TEST(TestStoreMigration)

} // namespace test_storemigration
#include "test_storemigration.moc"
