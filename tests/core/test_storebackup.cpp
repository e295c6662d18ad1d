#include "core/store/backup.h"

#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include <QThread>

namespace test_storebackup {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 30), QTime(12, 0), Qt::UTC);
const QString knownName = u"Villaverde"_s;

} // namespace

/// A second place of a sealed registry, and the registry as it was.
class TestStoreBackup : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void theMirrorOpensWithThePassphrase();
    void everySaveIsBroughtThere();
    void anUnsavedRegistryIsBroughtThereWhileItIsWritten();
    void whatTidyingRetiresIsAGeneration();
    void oldGenerationsAreThinned();
    void othersFilesAreLeftAlone();
    void nothingInThePlaceNamesAnybody();
    void aPlaceThatIsGoneIsSaid();
    void aPlaceThatWasEmptiedIsSaid();
    void keysOfAnotherRegistryAreRefused();

    void eachCommitIsAMoment();
    void theLastOfAQuarterOfAnHourIsEnough();
    void itIsShownAsItWas();
    void whatWasIsNotWritten();
    void aCommitThatIsNotThereIsSaid();
    void aGlanceTellsWhatItHolds();

private:
    Result<backup::Made> backedUp(const QDateTime &at = now) const
    {
        return backup::make(*m_opener, {m_path, m_place, at});
    }
    std::unique_ptr<Store> reopened() const { return *Store::open(m_path, *m_opener); }
    quint64 lastCommit() const { return backup::moments(m_path, *m_opener)->back().commit; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_place;
    std::optional<Opener> m_opener;
    PatientRecord m_patient;
};

void TestStoreBackup::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    m_place = m_folder->filePath(u"second"_s);
    QVERIFY(QDir().mkdir(m_place));
    m_patient = patientOnDrug(u"HUMV-003"_s);
    m_patient.identity = Identity{knownName, u"123"_s, {}, {}};
    const auto store = Store::create(m_path, training, quickMember());
    QVERIFY(store);
    QVERIFY((*store)->save(m_patient));
    m_opener = *unlock(m_path, sealedLogin());
}

void TestStoreBackup::theMirrorOpensWithThePassphrase()
{
    const auto made = backedUp();
    QVERIFY(made);
    QVERIFY(QFile::remove(m_path));

    const auto opener = unlock(made->mirror, sealedLogin());
    const auto store = Store::open(made->mirror, *opener, Store::Access::ReadOnly);

    QCOMPARE(made->former, backup::Former::None);
    QVERIFY(store);
    QCOMPARE((*store)->records()->front().patient.code, u"HUMV-003"_s);
    QCOMPARE(rightsOf(made->mirror), 0600U);
}

void TestStoreBackup::everySaveIsBroughtThere()
{
    QVERIFY(backedUp());
    QVERIFY(reopened()->save(clearVisit(m_patient, QDate(2025, 2, 1))));

    const auto made = backedUp();

    QCOMPARE(made->former, backup::Former::Continued);
    QVERIFY(made->bytes > 0);
    QCOMPARE(made->last.commit, lastCommit());
    QCOMPARE((*Store::open(made->mirror, *m_opener, Store::Access::ReadOnly))
                 ->visits(m_patient.patient.id)
                 ->size(),
             1U);
    QCOMPARE(backedUp()->bytes, 0U);
}

void TestStoreBackup::anUnsavedRegistryIsBroughtThereWhileItIsWritten()
{
    const auto store = reopened();
    Result<backup::Made> made{Error{}};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        for (int i = 0; i < 20 && (made = backedUp()); ++i)
            ;
    }));
    thread->start();
    for (int day = 1; day <= 28; ++day)
        QVERIFY(store->save(clearVisit(m_patient, QDate(2025, 2, day))));
    thread->wait();

    QVERIFY(made);
    QVERIFY(store->rename(u"Still open"_s));
    QCOMPARE(backedUp()->last.commit, lastCommit());
    QCOMPARE(namesIn(m_place).size(), 1);
}

void TestStoreBackup::whatTidyingRetiresIsAGeneration()
{
    QVERIFY(backedUp());
    const quint64 before = lastCommit();
    QVERIFY(reopened()->tidy());

    const auto made = backedUp();

    QCOMPARE(made->former, backup::Former::Rewritten);
    const auto copies = backup::copiesIn(m_place, m_path);
    QCOMPARE(copies->size(), 2U);
    QCOMPARE(std::ranges::count(*copies, true, &backup::Copy::isMirror), 1);
    QVERIFY(QFile::exists(made->kept));
    QCOMPARE(backup::moments(made->kept, *m_opener)->back().commit, before);
    QCOMPARE(backup::moments(made->mirror, *m_opener)->front().commit, before + 1);
}

void TestStoreBackup::oldGenerationsAreThinned()
{
    QVERIFY(backedUp());
    const QString tag = backup::copiesIn(m_place)->front().tag;
    const QByteArray bytes = bytesOf(m_path);
    for (int years = 1; years <= 5; ++years)
        overwrite(m_place + u"/malar-%1-%2-%3.malar"_s.arg(tag, u"20200101T000000Z"_s).arg(years), bytes);

    QVERIFY(backedUp());

    QCOMPARE(backup::copiesIn(m_place)->size(), 3U); // the mirror and the newest two
}

void TestStoreBackup::othersFilesAreLeftAlone()
{
    const QStringList others{u"malar-0123456789ab-20200101T000000Z.malar"_s,
                             u"malar-0123456789ab-20200102T000000Z.malar"_s,
                             u"malar-0123456789ab-20200103T000000Z.malar"_s, u"letter.odt"_s};
    for (const QString &name : others)
        overwrite(m_place + u'/' + name, QByteArray(10'000, 'x'));

    QVERIFY(backedUp());

    QCOMPARE(namesIn(m_place).size(), 5);
    QCOMPARE(backup::copiesIn(m_place)->size(), 4U);
    QCOMPARE(backup::copiesIn(m_place, m_path)->size(), 1U);
}

void TestStoreBackup::nothingInThePlaceNamesAnybody()
{
    QVERIFY(backedUp());
    QVERIFY(reopened()->tidy());
    QVERIFY(backedUp());

    for (const QString &name : namesIn(m_place)) {
        QVERIFY(!name.contains(u"clinic"_s));
        const QByteArray bytes = bytesOf(m_place + u'/' + name);
        for (const QString &word : {knownName, u"HUMV-003"_s, training.name, sealedUser})
            QVERIFY(!bytes.contains(word.toUtf8()));
    }
}

void TestStoreBackup::aPlaceThatIsGoneIsSaid()
{
    const QString gone = m_folder->filePath(u"gone"_s);

    const auto refused = backup::make(*m_opener, {m_path, gone, now});

    QCOMPARE(kindOf(refused), Kind::NotFound);
    QCOMPARE(refused.error().place, gone);
    QCOMPARE(kindOf(backup::copiesIn(gone)), Kind::NotFound);
}

void TestStoreBackup::aPlaceThatWasEmptiedIsSaid()
{
    QVERIFY(backedUp());
    backup::Order again{m_path, m_place, now};
    again.mayBegin = false;
    QVERIFY(backup::make(*m_opener, again));
    QVERIFY(QFile::rename(backedUp()->mirror, m_path + u".away"_s));

    const auto refused = backup::make(*m_opener, again);

    QCOMPARE(kindOf(refused), Kind::NotFound);
    QCOMPARE(refused.error().place, m_place);
    QCOMPARE(namesIn(m_place), QStringList());
}

void TestStoreBackup::keysOfAnotherRegistryAreRefused()
{
    const QString other = m_folder->filePath(u"other.malar"_s);
    QVERIFY(Store::create(other, training, quickMember()));

    QCOMPARE(kindOf(backup::make(*m_opener, {other, m_place, now})), Kind::WrongKey);
    QCOMPARE(kindOf(backup::moments(other, *m_opener)), Kind::WrongKey);
    QCOMPARE(kindOf(backup::glance(other, *m_opener, 1)), Kind::WrongKey);
    QCOMPARE(kindOf(Store::openAsOf(other, *m_opener, 1)), Kind::WrongKey);
    QCOMPARE(namesIn(m_place), QStringList());
}

void TestStoreBackup::eachCommitIsAMoment()
{
    const auto before = *backup::moments(m_path, *m_opener);
    const QDateTime from = QDateTime::currentDateTimeUtc();
    QVERIFY(reopened()->rename(u"Another"_s));

    const auto after = *backup::moments(m_path, *m_opener);

    QCOMPARE(after.size(), before.size() + 1);
    QVERIFY(std::ranges::equal(before, std::span(after).first(before.size())));
    QCOMPARE(after.back().commit, before.back().commit + 1);
    QVERIFY(after.back().at.addMSecs(1) >= from && after.back().at <= QDateTime::currentDateTimeUtc());
}

void TestStoreBackup::theLastOfAQuarterOfAnHourIsEnough()
{
    const auto at = [](quint64 commit, int minute, int second = 0) {
        return Moment{commit, QDateTime(QDate(2026, 1, 1), QTime(10, minute, second), Qt::UTC)};
    };

    const auto last = backup::lastOfQuarters({at(1, 0), at(2, 3), at(3, 14, 59), at(4, 15), at(5, 50)});

    QVERIFY(last == (std::vector{at(3, 14, 59), at(4, 15), at(5, 50)}));
    QVERIFY(backup::lastOfQuarters({}).empty());
}

void TestStoreBackup::itIsShownAsItWas()
{
    const quint64 before = lastCommit();
    QVERIFY(reopened()->save(clearVisit(m_patient, QDate(2025, 2, 1))));

    const auto then = Store::openAsOf(m_path, *m_opener, before);
    const auto after = Store::openAsOf(m_path, *m_opener, before + 1);

    QVERIFY(then && after);
    QCOMPARE((*then)->visits(m_patient.patient.id)->size(), 0U);
    QCOMPARE((*after)->visits(m_patient.patient.id)->size(), 1U);
    QCOMPARE((*then)->asOf()->commit, before);
    QCOMPARE(reopened()->asOf(), std::nullopt);
}

void TestStoreBackup::whatWasIsNotWritten()
{
    const auto open = reopened(); // meanwhile
    const auto then = Store::openAsOf(m_path, *m_opener, lastCommit() - 1);
    const QByteArray before = bytesOf(m_path).mid(256);

    QCOMPARE((*then)->access(), Store::Access::ReadOnly);
    QCOMPARE(kindOf((*then)->save(m_patient)), Kind::ReadOnly);
    QCOMPARE(kindOf((*then)->tidy()), Kind::ReadOnly);
    QVERIFY(!(*then)->isTidyingDue());
    QCOMPARE(bytesOf(m_path).mid(256), before);
    QVERIFY(open->rename(u"Goes on"_s));
}

void TestStoreBackup::aCommitThatIsNotThereIsSaid()
{
    QCOMPARE(kindOf(Store::openAsOf(m_path, *m_opener, lastCommit() + 1)), Kind::NotFound);
    QCOMPARE(kindOf(Store::openAsOf(m_path, *m_opener, 0)), Kind::NotFound);
    QCOMPARE(kindOf(backup::glance(m_path, *m_opener, 77)), Kind::NotFound);
}

void TestStoreBackup::aGlanceTellsWhatItHolds()
{
    const auto store = reopened();
    for (int day = 1; day <= 7; ++day)
        QVERIFY(store->save(clearVisit(m_patient, QDate(2025, 2, day))));
    Visit draft = clearVisit(m_patient, QDate(2025, 3, 1));
    draft.state = VisitState::Draft;
    QVERIFY(store->save(draft));
    PatientRecord wrong = patientOnDrug(u"HUMV-004"_s);
    wrong.patient.enteredInErrorReason = u"twice"_s;
    QVERIFY(store->save(wrong));

    const auto glance = backup::glance(m_path, *m_opener, lastCommit());

    QVERIFY(glance);
    QCOMPARE(glance->name, training.name);
    QCOMPARE(glance->patients, 1);
    QCOMPARE(glance->visits, 7);
    QCOMPARE(glance->last.size(), 5U);
    QVERIFY(glance->last.front() == (backup::Glance::Visit{u"HUMV-003"_s, QDate(2025, 2, 7)}));
    QCOMPARE(glance->moment, backup::moments(m_path, *m_opener)->back());
    QCOMPARE(backup::glance(m_path, *m_opener, lastCommit() - 8)->visits, 1);
}

MALAR_TEST(TestStoreBackup)

} // namespace test_storebackup
#include "test_storebackup.moc"
