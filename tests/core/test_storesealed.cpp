#include "tests/support/eitherkind.h"
#include "tests/support/fault.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include <cerrno>
#include <cstdio>

namespace test_storesealed {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString knownName = u"Villaverde"_s;

PatientRecord knownPatient()
{
    PatientRecord record = wholeRecord(u"HUMV-003"_s);
    record.identity = Identity{knownName, u"123"_s, {}, {}};
    record.consents = {{makeId<ConsentTag>(), QDate(2024, 12, 14), {}, {}, {}, {true, true, true}}};
    return record;
}

/// Everything that lies in the folder, and below.
QByteArray allBytesIn(const QString &folder)
{
    QByteArray all;
    for (const QString &name : namesIn(folder))
        all += name.toUtf8() + bytesOf(folder + u'/' + name);
    return all;
}

QString said(Kind kind) { return u"error %1"_s.arg(static_cast<int>(kind)); }

} // namespace

/// A registry in a sealed file: made, opened, refused, and what of it can be read without a passphrase.
class TestStoreSealed : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void whatWasSavedIsThereAfterUnlocking();
    void whoeverUnlocksIsSaid();
    void theRecoveryKeyOpensIt();
    void aWrongPassphraseOpensNothing();
    void withoutAPassphraseNothingIsRead();
    void keysOfAnotherRegistryAreRefused();
    void aPlainFileWantsNoPassphrase();
    void whatStandsThereIsTold();
    void whatIsDamagedIsRefused();
    void nothingIsInClearInTheFolder();
    void aFileThatWasCutShortIsRefused();
    void aFullDiskIsSaidAndNothingIsLost();
    void aRemovedPhotographIsInNoPage();
    void aTidiedRegistryIsHeldStill();
    void whatIsKeptAsideIsForItsUserAlone();
    void aCancelledImportLeavesNothing();
    void theKeysAreMadeBeforeAnythingIsWritten();
    void aKillWhileOneIsMadeLeavesAllOrNothing();

private:
    std::unique_ptr<Store> opened() const { return *openEither(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    PatientRecord m_patient;
};

void TestStoreSealed::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    m_patient = knownPatient();
    const auto store = Store::create(m_path, training, quickMember());
    QVERIFY(store);
    QVERIFY((*store)->save(m_patient));
}

void TestStoreSealed::whatWasSavedIsThereAfterUnlocking()
{
    const auto store = opened();

    QVERIFY(store->isSealed());
    QVERIFY(!store->mayLackItsEnd());
    QCOMPARE(store->path(), m_path);
    QCOMPARE(store->access(), Store::Access::ReadWrite);
    QCOMPARE(store->registry()->name, training.name);
    QVERIFY(*store->record(m_patient.patient.id) == m_patient);
    QVERIFY(store->proved());
    QCOMPARE(rightsOf(m_path), 0600U);
}

void TestStoreSealed::whoeverUnlocksIsSaid()
{
    const auto opener = unlock(m_path, sealedLogin());

    QVERIFY(opener);
    QVERIFY(!opener->member().isNull());
    QCOMPARE(opener->role(), Role::Administrator);
    QVERIFY(!opener->byRecoveryKey());
}

void TestStoreSealed::theRecoveryKeyOpensIt()
{
    const FirstMember first = quickMember();
    const QString path = m_folder->filePath(u"second.malar"_s);
    QVERIFY(Store::create(path, training, first));

    auto typed = keyring::RecoveryKey::read(first.recoveryKey().shown());
    QVERIFY(typed);
    const auto opener = unlock(path, *std::move(typed));

    QVERIFY(opener);
    QVERIFY(opener->byRecoveryKey());
    QVERIFY(Store::open(path, *opener));
}

void TestStoreSealed::aWrongPassphraseOpensNothing()
{
    const QByteArray before = bytesOf(m_path);

    QCOMPARE(kindOf(unlock(m_path, loginOf(sealedUser, u"incorrect"_s))), Kind::WrongKey);
    QCOMPARE(kindOf(unlock(m_path, loginOf(u"nobody"_s, u"correct horse battery staple"_s))), Kind::WrongKey);
    QCOMPARE(kindOf(unlock(m_path, loginOf({}, {}))), Kind::WrongKey);

    QCOMPARE(bytesOf(m_path), before);
}

void TestStoreSealed::withoutAPassphraseNothingIsRead()
{
    QCOMPARE(kindOf(Store::open(m_path)), Kind::WrongKey);
    QCOMPARE(kindOf(Store::open(m_path, Store::Access::ReadOnly)), Kind::WrongKey);
}

void TestStoreSealed::keysOfAnotherRegistryAreRefused()
{
    QCOMPARE(kindOf(Store::open(m_path, quickMember().opener())), Kind::WrongKey);
}

void TestStoreSealed::aPlainFileWantsNoPassphrase()
{
    const QString plain = m_folder->filePath(u"plain.malar"_s);
    QVERIFY(Store::create(plain, training));

    QCOMPARE(kindOf(unlock(plain, sealedLogin())), Kind::Foreign);
    QCOMPARE(kindOf(Store::open(plain, quickMember().opener())), Kind::Foreign);
    QVERIFY(Store::open(plain));
}

void TestStoreSealed::whatStandsThereIsTold()
{
    const QString plain = m_folder->filePath(u"plain.malar"_s);
    QVERIFY(Store::create(plain, training));
    const QString foreign = m_folder->filePath(u"letter.txt"_s);
    overwrite(foreign, "Dear colleague");

    QCOMPARE(*Store::standing(m_path), Standing::Sealed);
    QCOMPARE(*Store::standing(plain), Standing::Plain);
    QCOMPARE(*Store::standing(foreign), Standing::Foreign);
    QCOMPARE(*Store::standing(m_folder->filePath(u"none"_s)), Standing::Nothing);
    QCOMPARE(*Store::standing(m_folder->path()), Standing::Foreign);
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(*Store::standing(pipe), Standing::Foreign); // and at once
    QCOMPARE(kindOf(unlock(pipe, sealedLogin())), Kind::Foreign);
}

void TestStoreSealed::whatIsDamagedIsRefused()
{
    QByteArray bytes = bytesOf(m_path);
    const auto opener = *unlock(m_path, sealedLogin());
    bytes[400] = char(bytes[400] ^ 1); // in the slots
    overwrite(m_path, bytes);

    QCOMPARE(*Store::standing(m_path), Standing::Damaged);
    QCOMPARE(kindOf(Store::open(m_path, opener)), Kind::Damaged);
    QCOMPARE(kindOf(Store::open(m_path)), Kind::Damaged);
}

void TestStoreSealed::nothingIsInClearInTheFolder()
{
    const auto store = opened();
    Visit visit = clearVisit(m_patient, QDate(2025, 2, 1));
    visit.note = knownName;
    QVERIFY(store->save(visit));
    QVERIFY(store->park(visit));
    QVERIFY(store->import(generatedCohort(40, 3)));

    QVERIFY(!allBytesIn(m_folder->path()).contains(knownName.toUtf8()));
    QVERIFY(!allBytesIn(m_folder->path()).contains("SQLite format"));
    QVERIFY(!allBytesIn(QDir::tempPath()).contains(knownName.toUtf8()));
    const QString beside = QFileInfo(m_path).fileName() + u".lock"_s;
    QCOMPARE(namesIn(m_folder->path()), (QStringList{QFileInfo(m_path).fileName(), beside}));
}

void TestStoreSealed::aFileThatWasCutShortIsRefused()
{
    const QByteArray bytes = bytesOf(m_path);
    const auto opener = *unlock(m_path, sealedLogin());
    for (const qsizetype less : {1, 64, 5000}) {
        overwrite(m_path, bytes.first(bytes.size() - less));
        QCOMPARE(kindOf(Store::open(m_path, opener)), Kind::Damaged);
    }
}

void TestStoreSealed::aFullDiskIsSaidAndNothingIsLost()
{
    const QStringList save{u"--save"_s, m_path};
    const auto fault = [this](int at, int code, bool forGood) {
        return Fault{m_folder->path(), "ws", at, code, forGood};
    };
    const int calls = runBeside(save, fault(0, 0, false)).calls;
    QVERIFY(calls > 3);
    for (const bool forGood : {true, false})
        for (int at = 1; at <= calls; ++at) {
            const std::size_t before = opened()->records()->size();
            const Ended ended = runBeside(save, fault(at, ENOSPC, forGood));
            const std::size_t after = opened()->records()->size();
            if (ended.said == u"saved"_s)
                QCOMPARE(after, before + 1);
            else
                QCOMPARE(after, before);
            // Of a lock file that could not be written for a moment nobody knows why.
            const bool isSaid = ended.said == said(Kind::DiskFull) || ended.said == u"saved"_s;
            QVERIFY2(isSaid || (!forGood && ended.said == said(Kind::File)), qPrintable(ended.said));
        }
}

void TestStoreSealed::aRemovedPhotographIsInNoPage()
{
    const auto opener = *unlock(m_path, sealedLogin());
    const auto store = *Store::open(m_path, opener);
    const Photograph added{makeId<PhotographTag>(), QDate(2025, 1, 14), Region::Ears, {}, {}, 2400, 1800};
    QVERIFY(store->add(m_patient.patient.id, added, {QByteArray(200'000, 'x'), QByteArray(3'000, 't')}));
    const qint64 with = QFileInfo(m_path).size();

    QVERIFY(store->remove(added.id, u"consent withdrawn"_s));

    QVERIFY(!store->isTidyingDue());
    QVERIFY(QFileInfo(m_path).size() < with + 100'000); // written anew: what is left, once
    QVERIFY(store->record(m_patient.patient.id));
    QVERIFY(store->rename(u"Renamed"_s));
    QVERIFY(Store::open(m_path, opener, Store::Access::ReadOnly));
}

void TestStoreSealed::aTidiedRegistryIsHeldStill()
{
    const auto store = opened();
    for (int i = 0; i < 30; ++i)
        QVERIFY(store->rename(u"Name %1"_s.arg(i)));
    const qint64 before = QFileInfo(m_path).size();
    const auto reader = *openEither(m_path, Store::Access::ReadOnly);

    QVERIFY(store->tidy());

    QVERIFY(QFileInfo(m_path).size() < before);
    QCOMPARE((*openEither(m_path))->holder().has_value(), true);
    QVERIFY(store->rename(u"Afterwards"_s));
    QCOMPARE(store->registry()->name, u"Afterwards"_s);
    QCOMPARE(reader->registry()->name, u"Afterwards"_s);
    QCOMPARE(store->tidy([](std::size_t, std::size_t) { return false; }).error().kind, Kind::Cancelled);
    QVERIFY(store->rename(u"Once more"_s));
}

void TestStoreSealed::whatIsKeptAsideIsForItsUserAlone()
{
    const QString path = m_folder->filePath(u"aside.malar"_s);
    const FirstMember member = quickMember();
    const QByteArray typed = "what was typed";

    const QByteArray aside = (*Store::create(path, training, member))->sealAside(typed);

    QVERIFY(!aside.contains("typed"));
    QVERIFY((*Store::open(path, member.opener()))->unsealAside(aside) == typed);
    QVERIFY(!(*Store::open(path, member.opener()))->unsealAside(aside.chopped(1)));
    const keyring::Credentials key = *keyring::RecoveryKey::read(member.recoveryKey().shown());
    QVERIFY(!(*Store::open(path, *unlock(path, key)))->unsealAside(aside));
    QVERIFY(!opened()->unsealAside(aside));
}

void TestStoreSealed::aCancelledImportLeavesNothing()
{
    const auto store = opened();
    const qint64 before = QFileInfo(m_path).size();
    Batch batch;
    batch.files = generatedCohort(120, 2);

    QCOMPARE(kindOf(store->import(batch, [](std::size_t, std::size_t) { return false; })), Kind::Cancelled);

    QCOMPARE(QFileInfo(m_path).size(), before);
    QVERIFY(store->import(batch));
    QCOMPARE(store->records()->size(), 121U);
}

void TestStoreSealed::theKeysAreMadeBeforeAnythingIsWritten()
{
    const QTemporaryDir empty;
    const FirstMember first = quickMember();
    QCOMPARE(first.recoveryKey().shown().size(), 34);
    QVERIFY(namesIn(empty.path()).isEmpty());

    QCOMPARE(kindOf(FirstMember::make({u" "_s, keyring::Secret()}, {1, 8})), Kind::Invalid);
    QCOMPARE(kindOf(Store::create(m_path, training, first)), Kind::Exists);
}

void TestStoreSealed::aKillWhileOneIsMadeLeavesAllOrNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new.malar"_s);
    const QStringList make{u"--make"_s, path};
    const int calls = runBeside(make, {folder.path(), "owsm", 0}).calls;
    QVERIFY(calls > 5);
    for (int at = 1; at <= calls; at += std::max(1, calls / 12)) {
        QFile::remove(path);
        QVERIFY(runBeside(make, {folder.path(), "owsm", at}).killed);
        if (!QFile::exists(path))
            QCOMPARE(runBeside(make, {folder.path(), "", 0}).said, u"saved"_s);
        QCOMPARE((*openEither(path))->records()->size(), 3U);
        QCOMPARE(namesIn(folder.path()), QStringList{u"new.malar"_s});
    }
}

namespace {

int say(const Result<Done> &done)
{
    std::puts(done ? "saved" : qPrintable(said(done.error().kind)));
    return 0;
}

int run(const QString &what, const QString &path)
{
    if (what == u"--make"_s)
        return say(Store::make(path, training, quickMember(),
                               [](Store &store) { return store.import(generatedCohort(3, 2)); }));
    const auto store = openEither(path);
    return say(store ? (*store)->save(patientOnDrug(makeUuid().left(12))) : store.error());
}

int started(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1].startsWith(u"--"))
        return run(arguments[1], arguments[2]);
    TestStoreSealed tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace

MALAR_TEST_MAIN(started)

} // namespace test_storesealed
#include "test_storesealed.moc"
