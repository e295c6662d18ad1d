#include "tests/support/eitherkind.h"
#include "tests/support/fault.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>

namespace test_storesealing {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString knownName = u"Villaverde"_s;

/// Everything that a registry says of its patients, but its own history.
bool isSame(const Study &one, const Study &other)
{
    return one.registry == other.registry && one.settings == other.settings &&
           std::ranges::equal(one.files, other.files, [](const PatientFile &a, const PatientFile &b) {
               return a.record == b.record && a.visits == b.visits;
           });
}

QString said(Kind kind) { return u"error %1"_s.arg(static_cast<int>(kind)); }

Sealing byDefault() { return {sealedLogin(), false, {}}; }

QString fixture(int version)
{
    return QStringLiteral(MALAR_TEST_DATA "/registry/version%1.malar").arg(version);
}

} // namespace

/// A plain registry becomes a sealed one, and a plain copy again: wholly or not at all.
class TestStoreSealing : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void everythingIsThereAfterwards();
    void nothingIsLeftInClear();
    void thePlainOneIsKeptWhereThatIsWanted();
    void aKeptOneIsNotOverwritten();
    void anyOlderVersionIsBroughtUpToDate_data();
    void anyOlderVersionIsBroughtUpToDate();
    void copiesBeforeAMigrationAreTold();
    void otherPageSizesAreTaken();
    void aHotJournalIsPlayedBackFirst();
    void anotherPassphraseTheSecondTimeSealsNothing();
    void itCanBeCancelled();
    void aRegistryThatIsOpenIsNotSealed();
    void whatIsNoPlainRegistryIsRefused();
    void damageIsNotSealed();
    void aKillLeavesOneOfBoth();
    void aKillLeavesTheKeptOneWhole();
    void aFailureLeavesThePlainOne_data();
    void aFailureLeavesThePlainOne();
    void aPlainCopyHoldsTheSame();
    void aPlainCopyHoldsNoDrafts();
    void aPlainCopyIsARowOfTheHistory();
    void aPlainCopyOverwritesNothing();
    void aPlainCopyIsWholeOrNotThere();

private:
    Result<QStringList> sealed(const Sealing &how = byDefault()) const
    {
        return Store::seal(m_path, quickMember(), how);
    }
    void verifyPlain() const
    {
        QCOMPARE(*Store::standing(m_path), Standing::Plain);
        QVERIFY(isSame(*(*Store::open(m_path))->study(), m_study));
    }
    void verifySealed() const
    {
        QCOMPARE(*Store::standing(m_path), Standing::Sealed);
        const auto store = openEither(m_path);
        QVERIFY(store);
        QVERIFY(isSame(*(*store)->study(), m_study));
        QCOMPARE(rightsOf(m_path), 0600U);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    PatientRecord m_patient;
    Visit m_visit;
    Study m_study;
};

void TestStoreSealing::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    m_patient = patientOnDrug(u"HUMV-003"_s);
    m_patient.identity = Identity{knownName, u"123"_s, {}, {}};
    m_visit = clearVisit(m_patient, QDate(2025, 2, 1));
    const auto store = Store::create(m_path, training);
    QVERIFY(store);
    QVERIFY((*store)->import(generatedCohort(5, 3)));
    QVERIFY((*store)->save(m_patient));
    QVERIFY((*store)->save(m_visit));
    m_visit.note = u"a thought"_s;
    QVERIFY((*store)->park(m_visit));
    m_study = *(*store)->study();
}

void TestStoreSealing::everythingIsThereAfterwards()
{
    const auto parked = *(*Store::open(m_path))->parked();
    const auto history = *(*Store::open(m_path))->history(m_patient.patient.id);

    QCOMPARE(*sealed(), QStringList());

    verifySealed();
    const auto store = *openEither(m_path);
    QVERIFY(*store->parked() == parked);
    QCOMPARE(store->history(m_patient.patient.id)->size(), history.size());
    QVERIFY(store->rename(u"Sealed"_s));
}

void TestStoreSealing::nothingIsLeftInClear()
{
    QVERIFY(bytesOf(m_path).contains(knownName.toUtf8()));

    QVERIFY(sealed());

    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
    QVERIFY(!bytesOf(m_path).contains(knownName.toUtf8()));
    for (const QString &name : namesIn(QDir::tempPath()))
        QVERIFY(!bytesOf(QDir::temp().filePath(name)).contains(knownName.toUtf8()));
}

void TestStoreSealing::thePlainOneIsKeptWhereThatIsWanted()
{
    const QByteArray before = bytesOf(m_path);

    const auto left = Store::seal(m_path, quickMember(), {sealedLogin(), true, {}});

    QCOMPARE(*left, QStringList{Store::keptPlain(m_path)});
    QCOMPARE(Store::plainBeside(m_path), *left);
    QCOMPARE(bytesOf(Store::keptPlain(m_path)), before);
    verifySealed();
}

void TestStoreSealing::aKeptOneIsNotOverwritten()
{
    overwrite(Store::keptPlain(m_path), "another");

    QCOMPARE(kindOf(Store::seal(m_path, quickMember(), {sealedLogin(), true, {}})), Kind::Exists);

    QCOMPARE(bytesOf(Store::keptPlain(m_path)), QByteArray("another"));
    verifyPlain();
}

void TestStoreSealing::anyOlderVersionIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("1") << 1;
    QTest::newRow("2") << 2;
    QTest::newRow("3") << 3;
    QTest::newRow("4") << 4;
    QTest::newRow("5") << 5;
}

void TestStoreSealing::anyOlderVersionIsBroughtUpToDate()
{
    QFETCH(int, version);
    const QString plain = m_folder->filePath(u"plain.malar"_s);
    for (const QString &path : {m_path, plain}) {
        QFile::remove(path);
        QVERIFY(QFile::copy(fixture(version), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    m_study = *(*Store::open(plain))->study();

    QVERIFY(sealed());

    verifySealed();
    QVERIFY(!QFile::exists(m_path + u".version%1"_s.arg(version)));
}

void TestStoreSealing::copiesBeforeAMigrationAreTold()
{
    const QString older = m_path + u".version2"_s;
    overwrite(older, "an older one");

    QCOMPARE(*sealed(), QStringList{older});
    QCOMPARE(Store::plainBeside(m_path), QStringList{older});
}

void TestStoreSealing::otherPageSizesAreTaken()
{
    execute(m_path, {u"PRAGMA page_size = 1024"_s, u"VACUUM"_s});

    QVERIFY(sealed());

    verifySealed();
}

void TestStoreSealing::aHotJournalIsPlayedBackFirst()
{
    QCOMPARE(runBeside({u"--half"_s, m_path}, {m_folder->path(), "", 0}).killed, true);
    QVERIFY(QFile::exists(m_path + u"-journal"_s));

    QVERIFY(sealed());

    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
    verifySealed();
}

void TestStoreSealing::anotherPassphraseTheSecondTimeSealsNothing()
{
    QCOMPARE(kindOf(sealed({loginOf(sealedUser, u"corect horse"_s), false, {}})), Kind::WrongKey);

    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
    verifyPlain();
}

void TestStoreSealing::itCanBeCancelled()
{
    const auto no = [](std::size_t, std::size_t) { return false; };

    QCOMPARE(kindOf(sealed({sealedLogin(), false, no})), Kind::Cancelled);

    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
    verifyPlain();
}

void TestStoreSealing::aRegistryThatIsOpenIsNotSealed()
{
    const auto store = Store::open(m_path);

    QCOMPARE(kindOf(sealed()), Kind::Held);

    QVERIFY((*store)->rename(u"Still open"_s));
}

void TestStoreSealing::whatIsNoPlainRegistryIsRefused()
{
    QCOMPARE(kindOf(Store::seal(m_folder->filePath(u"none"_s), quickMember(), byDefault())), Kind::NotFound);
    QVERIFY(sealed());
    QCOMPARE(kindOf(sealed()), Kind::Foreign); // a second time
    verifySealed();
}

void TestStoreSealing::damageIsNotSealed()
{
    const QByteArray before = bytesOf(m_path);
    QByteArray damaged = before;
    damaged.replace(before.size() / 2, 2048, QByteArray(2048, '\x5a'));
    overwrite(m_path, damaged);

    const auto refused = sealed();

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Kind::Damaged);
    QCOMPARE(bytesOf(m_path), damaged);
}

void TestStoreSealing::aKillLeavesOneOfBoth()
{
    const QByteArray before = bytesOf(m_path);
    const QStringList seal{u"--seal"_s, m_path};
    const int calls = runBeside(seal, {m_folder->path(), "owsmr", 0}).calls;
    verifySealed();
    QVERIFY(calls > 30);
    int stayedPlain = 0;
    int becameSealed = 0;
    const int last = calls - 12; // from here on each
    for (int at = 1; at <= calls; at = at < last ? std::min(at + calls / 40, last) : at + 1) {
        overwrite(m_path, before);
        const Ended ended = runBeside(seal, {m_folder->path(), "owsmr", at});
        QVERIFY(ended.killed);
        if (*Store::standing(m_path) == Standing::Plain) {
            verifyPlain();
            ++stayedPlain;
            QCOMPARE(runBeside(seal, {m_folder->path(), "", 0}).said, u"sealed"_s);
        } else {
            ++becameSealed;
        }
        verifySealed();
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
    }
    QVERIFY(stayedPlain > 10);
    QVERIFY(becameSealed > 0);
}

void TestStoreSealing::aKillLeavesTheKeptOneWhole()
{
    const QByteArray before = bytesOf(m_path);
    const QString kept = Store::keptPlain(m_path);
    const QStringList seal{u"--seal-and-keep"_s, m_path};
    const int calls = runBeside(seal, {m_folder->path(), "owsm", 0}).calls;
    for (int at = calls - 8; at <= calls; ++at) {
        QFile::remove(m_path);
        QFile::remove(kept);
        overwrite(m_path, before);
        QVERIFY(runBeside(seal, {m_folder->path(), "owsm", at}).killed);
        if (*Store::standing(m_path) == Standing::Plain)
            QCOMPARE(runBeside(seal, {m_folder->path(), "", 0}).said, u"sealed"_s);
        verifySealed();
        QCOMPARE(bytesOf(kept), before);
        QCOMPARE(namesIn(m_folder->path()), (QStringList{u"clinic.malar"_s, u"clinic.malar.plain"_s}));
    }
}

void TestStoreSealing::aFailureLeavesThePlainOne_data()
{
    QTest::addColumn<QByteArray>("calls");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("full") << QByteArray("w") << ENOSPC << true;
    QTest::newRow("full for a moment") << QByteArray("w") << ENOSPC << false;
    QTest::newRow("not allowed") << QByteArray("om") << EACCES << false;
    QTest::newRow("written wrong") << QByteArray("w") << EIO << false;
    QTest::newRow("not flushed") << QByteArray("s") << EIO << false;
    QTest::newRow("not read") << QByteArray("r") << EIO << false;
}

void TestStoreSealing::aFailureLeavesThePlainOne()
{
    QFETCH(QByteArray, calls);
    QFETCH(int, code);
    QFETCH(bool, forGood);
    const QByteArray before = bytesOf(m_path);
    const QStringList seal{u"--seal"_s, m_path};
    const int count = runBeside(seal, {m_folder->path(), calls, 0}).calls;
    QVERIFY(count > 0);
    int failed = 0;
    for (int at = 1; at <= count; at += std::max(1, count / 25)) {
        overwrite(m_path, before);
        const Ended ended = runBeside(seal, {m_folder->path(), calls, at, code, forGood});
        QVERIFY(!ended.killed);
        if (*Store::standing(m_path) == Standing::Sealed) {
            QVERIFY2(ended.said == u"sealed"_s || ended.said == said(Kind::Unconfirmed),
                     qPrintable(ended.said));
            verifySealed();
            continue;
        }
        QVERIFY(ended.said.startsWith(u"error"_s));
        verifyPlain();
        ++failed;
    }
    QVERIFY(failed > 0);
}

void TestStoreSealing::aPlainCopyHoldsTheSame()
{
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(sealed());
    QVERIFY((*openEither(m_path))->unseal(copy));

    QVERIFY(isSame(*(*Store::open(copy))->study(), m_study));
    QVERIFY(bytesOf(copy).contains(knownName.toUtf8()));
    QCOMPARE(rightsOf(copy), 0600U);
    verifySealed();

    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(copy, m_path));
    QVERIFY(sealed()); // and back again
    verifySealed();
}

void TestStoreSealing::aPlainCopyHoldsNoDrafts()
{
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(sealed());
    QVERIFY((*openEither(m_path))->unseal(copy));

    QVERIFY((*Store::open(copy))->parked()->empty());
    QVERIFY(!bytesOf(copy).contains("a thought"));
    QCOMPARE((*openEither(m_path))->parked()->size(), 1U);
}

void TestStoreSealing::aPlainCopyIsARowOfTheHistory()
{
    const QString copy = m_folder->filePath(u"copy.sqlite"_s);
    QVERIFY(sealed());
    QVERIFY((*openEither(m_path))->unseal(copy));

    sql::Database database(sql::sqlite(), copy);
    sql::Statement rows(database, u"SELECT count(*) FROM history WHERE action = 'unseal'"_s);
    QVERIFY(rows.run().next());
    QCOMPARE(rows.get<int>(), 1);
}

void TestStoreSealing::aPlainCopyOverwritesNothing()
{
    QVERIFY(sealed());
    const QByteArray before = bytesOf(m_path);

    QCOMPARE(kindOf((*openEither(m_path))->unseal(m_path)), Kind::Exists);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(kindOf((*openEither(m_path))->unseal(m_folder->filePath(u"none/copy.sqlite"_s))), Kind::File);
    const auto reader = *openEither(m_path, Store::Access::ReadOnly);
    QCOMPARE(kindOf(reader->unseal(m_folder->filePath(u"copy.sqlite"_s))), Kind::ReadOnly);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
}

void TestStoreSealing::aPlainCopyIsWholeOrNotThere()
{
    QVERIFY(sealed());
    const QTemporaryDir elsewhere;
    const QString copy = elsewhere.filePath(u"copy.sqlite"_s);
    const QStringList unseal{u"--unseal"_s, m_path, copy};
    const int calls = runBeside(unseal, {elsewhere.path(), "ows", 0}).calls;
    for (int at = 1; at <= calls; at += std::max(1, calls / 15)) {
        QFile::remove(copy);
        const Ended ended = runBeside(unseal, {elsewhere.path(), "ows", at, ENOSPC, true});
        if (ended.said == u"unsealed"_s || ended.said == said(Kind::Unconfirmed))
            QVERIFY(isSame(*(*Store::open(copy))->study(), m_study));
        else
            QCOMPARE(namesIn(elsewhere.path()), QStringList());
    }
}

namespace {

int say(bool done, const Error &error, const char *word)
{
    std::puts(done ? word : qPrintable(said(error.kind)));
    return 0;
}

int half(const QString &path)
{
    sql::Database database(sql::sqlite(), path);
    database.run(u"PRAGMA cache_size = 1"_s); // written before it is committed
    database.run(u"BEGIN"_s);
    database.run(u"UPDATE visit SET note = hex(randomblob(3000))"_s);
    ::raise(SIGKILL);
    return 0;
}

int run(const QStringList &arguments)
{
    const QString &path = arguments[2];
    if (arguments[1] == u"--half"_s)
        return half(path);
    if (arguments[1].startsWith(u"--seal"_s)) {
        Sealing how = byDefault();
        how.keepPlain = arguments[1] == u"--seal-and-keep"_s;
        const auto done = Store::seal(path, quickMember(), how);
        return say(bool(done), done ? Error{} : done.error(), "sealed");
    }
    const auto store = openEither(path);
    const Result<Done> done = store ? (*store)->unseal(arguments[3]) : store.error();
    return say(bool(done), done ? Error{} : done.error(), "unsealed");
}

int started(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 3 && arguments[1].startsWith(u"--"))
        return run(arguments);
    TestStoreSealing tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace

MALAR_TEST_MAIN(started)

} // namespace test_storesealing
#include "test_storesealing.moc"
