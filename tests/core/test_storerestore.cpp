#include "core/store/restoring.h"

#include "core/store/keys/access.h"
#include "core/store/sealed/log.h"
#include "core/store/sql.h"
#include "tests/support/eitherkind.h"
#include "tests/support/fault.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include <cerrno>
#include <cstdio>

namespace test_storerestore {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);

QString said(Kind kind) { return u"error %1"_s.arg(static_cast<int>(kind)); }

/// What was registered at first, when there was one visit, and is to come back.
Result<Restoring> prepared(const QString &backup, const QString &target, bool isThere)
{
    const auto opener = unlock(backup, sealedLogin());
    if (!opener)
        return opener.error();
    const auto current = isThere ? unlock(target, sealedLogin()) : opener;
    if (!current)
        return current.error();
    return Restoring::make({backup, *opener, {}, target, isThere ? std::optional(*current) : std::nullopt});
}

} // namespace

/// What a backup has is looked at and put in place; until then, and where it fails, all is as it was.
class TestStoreRestore : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void fromNothingButTheMirrorAndAPassphrase();
    void fromNothingButTheMirrorAndTheRecoveryKey();
    void itTakesThePlaceOfWhatIsThere();
    void anyCommitCanBeBroughtBack();
    void aFileIsBroughtBackToItsOwnCommit();
    void itIsARowOfTheHistory();
    void itIsLookedAtBefore();
    void nothingIsLeftWhereItIsNotPutInPlace();
    void whoWasGivenAnotherPassphraseOpensIt();
    void anOlderSchemaIsBroughtUpToDate();
    void aDamagedOneMakesRoom_data();
    void aDamagedOneMakesRoom();
    void anotherRegistryDoesNot();
    void oneThatIsOpenDoesNot();
    void onlyAnAdministratorBringsItBack();
    void ofANewDataKeyTheUsersAreThoseOfThen();
    void aDamagedBackupIsRefused();
    void aBackupThatWasCutShortIsRefused();
    void whatIsNoBackupIsRefused();
    void itCanBeCancelled();
    void aNewBackupGoesOnFromThere();
    void aKillLeavesOneOfBoth();
    void aFailureLeavesWhatWasThere_data();
    void aFailureLeavesWhatWasThere();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::size_t visitsIn(const QString &path) const
    {
        const auto store = openEither(path, Store::Access::ReadOnly);
        return store ? (*store)->visits(m_patient.patient.id)->size() : 99;
    }
    QString generation() const // beside the registry
    {
        const auto copies = backup::copiesIn(m_folder->path());
        return copies->empty() ? QString() : copies->front().path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_second;
    QString m_path;
    QString m_mirror; // with one visit; the registry has two
    quint64 m_firstVisit = 0;
    PatientRecord m_patient;
    QString m_recovery;
};

void TestStoreRestore::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_second = std::make_unique<QTemporaryDir>();
    m_path = file("clinic.malar");
    m_patient = patientOnDrug(u"HUMV-003"_s);
    const FirstMember member = quickMember();
    m_recovery = member.recoveryKey().shown();
    const auto store = Store::create(m_path, training, member);
    QVERIFY(store);
    QVERIFY((*store)->save(m_patient));
    QVERIFY((*store)->save(clearVisit(m_patient, QDate(2025, 2, 1))));
    const auto made = backup::make(member.opener(), {m_path, m_second->path(), now});
    QVERIFY(made);
    m_mirror = made->mirror;
    m_firstVisit = made->last.commit;
    QVERIFY((*store)->save(clearVisit(m_patient, QDate(2025, 3, 1))));
}

void TestStoreRestore::fromNothingButTheMirrorAndAPassphrase()
{
    QVERIFY(QFile::remove(m_path));
    const QByteArray before = bytesOf(m_mirror);

    auto restoring = prepared(m_mirror, m_path, false);
    QVERIFY(restoring);
    const auto kept = restoring->putInPlace();

    QCOMPARE(*kept, QString());
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
    QCOMPARE(rightsOf(m_path), 0600U);
    QCOMPARE(bytesOf(m_mirror), before);
    const auto store = openEither(m_path);
    QVERIFY(store);
    QCOMPARE((*store)->registry()->name, training.name);
    QCOMPARE((*store)->records()->front().patient.code, u"HUMV-003"_s);
    QVERIFY((*store)->save(clearVisit(m_patient, QDate(2025, 4, 1))));
    QCOMPARE(visitsIn(m_path), 2U);
}

void TestStoreRestore::fromNothingButTheMirrorAndTheRecoveryKey()
{
    QVERIFY(QFile::remove(m_path));
    const auto opener = unlock(m_mirror, *keyring::RecoveryKey::read(m_recovery));
    QVERIFY(opener);

    auto restoring = Restoring::make({m_mirror, *opener, {}, m_path, {}});
    QVERIFY(restoring);
    QVERIFY(restoring->putInPlace());

    QCOMPARE(visitsIn(m_path), 1U);
    QVERIFY(unlock(m_path, *keyring::RecoveryKey::read(m_recovery)));
}

void TestStoreRestore::itTakesThePlaceOfWhatIsThere()
{
    const QByteArray before = bytesOf(m_path);

    auto restoring = prepared(m_mirror, m_path, true);
    QVERIFY(restoring);
    QCOMPARE(bytesOf(m_path), before);
    const auto kept = restoring->putInPlace();

    QVERIFY(kept);
    QCOMPARE(visitsIn(m_path), 1U);
    QCOMPARE(*kept, generation());
    QCOMPARE(bytesOf(*kept).mid(256), before.mid(256));
    QCOMPARE(visitsIn(*kept), 2U);
    QCOMPARE(namesIn(m_folder->path()).size(), 2);
}

void TestStoreRestore::anyCommitCanBeBroughtBack()
{
    const auto opener = unlock(m_mirror, sealedLogin());

    auto restoring = Restoring::make({m_mirror, *opener, m_firstVisit - 1, m_path, *opener});
    QVERIFY(restoring);
    QVERIFY(restoring->putInPlace());

    QCOMPARE(visitsIn(m_path), 0U);
    QCOMPARE(kindOf(Restoring::make({m_mirror, *opener, m_firstVisit + 1, m_path, *opener})), Kind::NotFound);
}

void TestStoreRestore::aFileIsBroughtBackToItsOwnCommit()
{
    const auto opener = unlock(m_path, sealedLogin());

    auto restoring = Restoring::make({m_path, *opener, m_firstVisit, m_path, *opener});
    QVERIFY(restoring);
    const auto kept = restoring->putInPlace();

    QCOMPARE(visitsIn(m_path), 1U);
    QCOMPARE(visitsIn(*kept), 2U);
}

void TestStoreRestore::itIsARowOfTheHistory()
{
    auto restoring = prepared(m_mirror, m_path, true);
    QVERIFY(restoring->putInPlace());
    const QString copy = file("copy.sqlite");
    QVERIFY((*openEither(m_path))->unseal(copy));

    sql::Database database(sql::sqlite(), copy);
    sql::Statement rows(database, u"SELECT entity, value_after FROM history WHERE action = 'restore'"_s);
    QVERIFY(rows.run().next());
    QCOMPARE(rows.get<QString>(), u"deed"_s);
    const auto what = rows.get<QJsonObject>();
    QCOMPARE(what.value(u"commit"_s).toString(), QString::number(m_firstVisit));
    QVERIFY(what.value(u"replaced"_s).toObject().value(u"sequence"_s).toInt() > 0);
    QVERIFY(!rows.next());
}

void TestStoreRestore::itIsLookedAtBefore()
{
    const auto restoring = prepared(m_mirror, m_path, true);

    QCOMPARE(restoring->glance().name, training.name);
    QCOMPARE(restoring->glance().patients, 1);
    QCOMPARE(restoring->glance().visits, 1);
    QCOMPARE(restoring->glance().last.front().date, QDate(2025, 2, 1));
    QCOMPARE(restoring->glance().moment.commit, m_firstVisit);
}

void TestStoreRestore::nothingIsLeftWhereItIsNotPutInPlace()
{
    const QByteArray before = bytesOf(m_path);

    QVERIFY(prepared(m_mirror, m_path, true));

    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
    QCOMPARE(bytesOf(m_path), before);
    QVERIFY((*openEither(m_path))->rename(u"Goes on"_s));
}

void TestStoreRestore::whoWasGivenAnotherPassphraseOpensIt()
{
    QVERIFY(prepared(m_mirror, m_path, true)->putInPlace());

    const auto headerOf = [](const QString &path) {
        const auto file = sealed::File::open(sealed::systemOps(), path, O_RDONLY);
        return *sealed::headerIn(*sealed::readHeader(*file), path);
    };
    QVERIFY(headerOf(m_path).keySlots == headerOf(generation()).keySlots);
    QVERIFY(headerOf(m_path).id != headerOf(generation()).id);
    QVERIFY(headerOf(m_path).salt == headerOf(m_mirror).salt);
}

void TestStoreRestore::anOlderSchemaIsBroughtUpToDate()
{
    const FirstMember member = quickMember();
    const QString older = file("older.malar");
    const QByteArray pages = bytesOf(QStringLiteral(MALAR_TEST_DATA "/registry/version3.malar"));
    {
        const auto log = sealed::Log::create(sealed::systemOps(), older, member.held().header.renewed(),
                                             member.opener().held().keys.cipher());
        sealed::Page page;
        for (quint32 number = 1; number <= quint32(pages.size() / qsizetype(page.size())); ++number) {
            std::memcpy(page.data(), pages.constData() + qsizetype(page.size()) * (number - 1), page.size());
            QVERIFY((*log)->write(number, page));
        }
        QVERIFY((*log)->commit());
    }
    const QString target = file("restored.malar");
    const auto seen = backup::glance(older, member.opener(), 1);
    QVERIFY(seen && seen->patients > 0);
    QCOMPARE(kindOf(Store::openAsOf(older, member.opener(), 1)), Kind::OldSchema);

    auto restoring = Restoring::make({older, member.opener(), {}, target, {}});
    QVERIFY(restoring);
    QVERIFY(restoring->putInPlace());

    QCOMPARE(restoring->glance().patients, seen->patients);
    QVERIFY(openEither(target));
}

void TestStoreRestore::aDamagedOneMakesRoom_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("in its header") << 300;
    QTest::newRow("in its log") << 8300;
}

void TestStoreRestore::aDamagedOneMakesRoom()
{
    QFETCH(int, at);
    QByteArray bytes = bytesOf(m_path);
    bytes[at] = static_cast<char>(~bytes[at]);
    overwrite(m_path, bytes);
    QVERIFY(!openEither(m_path));

    auto restoring = prepared(m_mirror, m_path, false);
    QVERIFY(restoring);
    const auto kept = restoring->putInPlace();

    QVERIFY(kept);
    QCOMPARE(visitsIn(m_path), 1U);
    QCOMPARE(bytesOf(*kept), bytes);
}

void TestStoreRestore::anotherRegistryDoesNot()
{
    const QString other = file("other.malar");
    QVERIFY(Store::create(other, training, quickMember()));
    const QByteArray before = bytesOf(other);

    QCOMPARE(kindOf(prepared(m_mirror, other, true)), Kind::Exists);
    const QString plain = file("plain.malar");
    QVERIFY(Store::create(plain, training));
    QCOMPARE(kindOf(prepared(m_mirror, plain, false)), Kind::Exists);

    QCOMPARE(bytesOf(other), before);
}

void TestStoreRestore::oneThatIsOpenDoesNot()
{
    const auto store = openEither(m_path);

    QCOMPARE(kindOf(prepared(m_mirror, m_path, true)), Kind::Held);

    QVERIFY((*store)->rename(u"Still open"_s));
}

void TestStoreRestore::onlyAnAdministratorBringsItBack()
{
    QString typed = u"another passphrase of luis"_s;
    QVERIFY((*openEither(m_path))
                ->addMember({u"luis"_s, keyring::passphraseFrom(typed)}, u"Luis"_s, Role::Clinician));
    const auto opener = unlock(m_path, sealedLogin());
    const auto clinician = unlock(m_path, loginOf(u"luis"_s, u"another passphrase of luis"_s));
    QVERIFY(clinician);

    QCOMPARE(kindOf(Restoring::make({m_mirror, *clinician, {}, m_path, *opener})), Kind::NotAllowed);
    QCOMPARE(kindOf(Restoring::make({m_mirror, *opener, {}, m_path, *clinician})), Kind::NotAllowed);
    QCOMPARE(visitsIn(m_path), 2U);

    auto restoring = Restoring::make({m_mirror, *opener, {}, m_path, *opener});
    QVERIFY(restoring && !restoring->hasFormerUsers());
    QVERIFY(restoring->putInPlace());
    const auto again = unlock(m_path, loginOf(u"luis"_s, u"another passphrase of luis"_s)); // a user of today
    QVERIFY(again && Store::open(m_path, *again));
}

void TestStoreRestore::ofANewDataKeyTheUsersAreThoseOfThen()
{
    const auto former = unlock(m_mirror, sealedLogin());
    QString now = u"correct horse battery staple"_s;
    QString then = u"a new one that nobody knows"_s;
    QVERIFY((*openEither(m_path))
                ->changePassphrase(keyring::passphraseFrom(now), keyring::passphraseFrom(then),
                                   Store::Known::ToOthers));
    const auto current = unlock(m_path, loginOf(sealedUser, u"a new one that nobody knows"_s));
    QVERIFY(current);

    auto restoring = Restoring::make({m_mirror, *former, {}, m_path, *current});
    QVERIFY(restoring);
    QVERIFY(restoring->hasFormerUsers());
    QVERIFY(restoring->putInPlace());

    QCOMPARE(visitsIn(m_path), 1U); // by the passphrase of then
    QCOMPARE(*(*openEither(m_path))->brokenRow(), std::nullopt);
}

void TestStoreRestore::aDamagedBackupIsRefused()
{
    QByteArray bytes = bytesOf(m_mirror);
    const QByteArray before = bytesOf(m_path);
    int refused = 0;
    for (qsizetype at = 8192; at < bytes.size(); at += 4111) {
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(~damaged[at]);
        overwrite(m_mirror, damaged);
        const auto restoring = prepared(m_mirror, m_path, true);
        if (restoring) { // it was no page of that commit
            QCOMPARE(restoring->glance().visits, 1);
            continue;
        }
        ++refused;
        QCOMPARE(restoring.error().kind, Kind::Damaged);
    }
    QVERIFY(refused > 5);
    QCOMPARE(bytesOf(m_path), before);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
}

void TestStoreRestore::aBackupThatWasCutShortIsRefused()
{
    overwrite(m_mirror, bytesOf(m_mirror).chopped(1));

    QCOMPARE(kindOf(prepared(m_mirror, m_path, true)), Kind::Damaged);
}

void TestStoreRestore::whatIsNoBackupIsRefused()
{
    const auto opener = unlock(m_path, sealedLogin());
    overwrite(file("letter"), "Dear colleague");

    QCOMPARE(kindOf(Restoring::make({file("letter"), *opener, {}, m_path, *opener})), Kind::Foreign);
    QCOMPARE(kindOf(Restoring::make({file("none"), *opener, {}, m_path, *opener})), Kind::NotFound);
    const QString empty = file("empty.malar"); // begun, and no commit yet
    overwrite(empty, bytesOf(m_mirror).first(8192));
    QVERIFY(!Restoring::make({empty, *opener, {}, m_path, *opener}));
}

void TestStoreRestore::itCanBeCancelled()
{
    const auto opener = unlock(m_path, sealedLogin());
    const auto no = [](std::size_t, std::size_t) { return false; };

    QCOMPARE(kindOf(Restoring::make({m_mirror, *opener, {}, m_path, *opener, no})), Kind::Cancelled);

    QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
}

void TestStoreRestore::aNewBackupGoesOnFromThere()
{
    QVERIFY(prepared(m_mirror, m_path, true)->putInPlace());

    const auto made = backup::make(*unlock(m_path, sealedLogin()), {m_path, m_second->path(), now});

    QCOMPARE(made->former, backup::Former::Rewritten);
    QCOMPARE(backup::copiesIn(m_second->path())->size(), 2U);
    QCOMPARE(visitsIn(made->mirror), 1U);
}

void TestStoreRestore::aKillLeavesOneOfBoth()
{
    const QByteArray before = bytesOf(m_path);
    const QStringList restore{u"--restore"_s, m_mirror, m_path};
    const auto reset = [&] {
        for (const QString &name : namesIn(m_folder->path()))
            QFile::remove(file(qPrintable(name)));
        overwrite(m_path, before);
    };
    const int calls = runBeside(restore, {m_folder->path(), "owsmr", 0}).calls;
    QCOMPARE(visitsIn(m_path), 1U);
    QVERIFY(calls > 20);
    int stayed = 0;
    int restored = 0;
    for (int at = 1; at <= calls; at += at > calls - 12 ? 1 : std::max(1, calls / 12)) {
        reset();
        QVERIFY(runBeside(restore, {m_folder->path(), "owsmr", at}).killed);
        const std::size_t visits = visitsIn(m_path);
        visits == 2 ? ++stayed : ++restored;
        if (visits == 2)
            QCOMPARE(runBeside(restore, {m_folder->path(), "", 0}).said, u"restored"_s);
        QCOMPARE(visitsIn(m_path), 1U);
        QCOMPARE(visitsIn(generation()), 2U);
        QCOMPARE((*openEither(m_path))->access(),
                 Store::Access::ReadWrite); // the lock of the killed one goes
        QCOMPARE(namesIn(m_folder->path()).size(), 2);
    }
    QVERIFY(stayed > 5);
    QVERIFY(restored > 0);
}

void TestStoreRestore::aFailureLeavesWhatWasThere_data()
{
    QTest::addColumn<QByteArray>("calls");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("full") << QByteArray("w") << ENOSPC << true;
    QTest::newRow("not allowed") << QByteArray("om") << EACCES << false;
    QTest::newRow("written wrong") << QByteArray("w") << EIO << false;
    QTest::newRow("not flushed") << QByteArray("s") << EIO << false;
    QTest::newRow("not read") << QByteArray("r") << EIO << false;
}

void TestStoreRestore::aFailureLeavesWhatWasThere()
{
    QFETCH(QByteArray, calls);
    QFETCH(int, code);
    QFETCH(bool, forGood);
    const QByteArray before = bytesOf(m_path);
    const QStringList restore{u"--restore"_s, m_mirror, m_path};
    const int count = runBeside(restore, {m_folder->path(), calls, 0}).calls;
    QVERIFY(count > 0);
    int failed = 0;
    for (int at = 1; at <= count; at += std::max(1, count / 8)) {
        for (const QString &name : namesIn(m_folder->path()))
            QFile::remove(file(qPrintable(name)));
        overwrite(m_path, before);
        const Ended ended = runBeside(restore, {m_folder->path(), calls, at, code, forGood});
        QVERIFY(!ended.killed);
        if (visitsIn(m_path) == 1) {
            QVERIFY2(ended.said == u"restored"_s || ended.said == said(Kind::Unconfirmed),
                     qPrintable(ended.said));
            QCOMPARE(visitsIn(generation()), 2U);
            continue;
        }
        QVERIFY2(ended.said.startsWith(u"error"_s), qPrintable(ended.said));
        QCOMPARE(visitsIn(m_path), 2U);
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"clinic.malar"_s});
        ++failed;
    }
    QVERIFY(failed > 0);
}

namespace {

int restored(const QStringList &arguments)
{
    auto restoring = prepared(arguments[2], arguments[3], true);
    const auto done = restoring ? restoring->putInPlace() : Result<QString>(restoring.error());
    std::puts(done ? "restored" : qPrintable(said(done.error().kind)));
    return 0;
}

int started(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 4 && arguments[1] == u"--restore"_s)
        return restored(arguments);
    TestStoreRestore tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace

MALAR_TEST_MAIN(started)

} // namespace test_storerestore
#include "test_storerestore.moc"
