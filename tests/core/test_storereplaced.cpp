#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace test_storereplaced {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// What is saved goes into the file that was read, as it was read, or nowhere.
class TestStoreReplaced : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEitherKind(); }
    void init();

    void anotherRegistryCopiedOverTakesNoSave();
    void anotherRegistryWithAsManyChangesTakesNoSave();
    void anOlderCopyOfItselfTakesNoSave();
    void aFileMovedOverItTakesNoSave();
    void aChangeFromOutsideIsNotOverwritten();
    void aFileThatIsGoneTakesNoSaveUntilItIsBack();
    void aWindowThatReadsNoticesWhatIsSaved();
    void aDraftDoesNotWaitForAnotherProgram();

private:
    std::unique_ptr<Store> opened() const { return *test::openEither(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_other;
    PatientRecord m_patient = test::patientOnDrug(u"HUMV-003"_s);
};

void TestStoreReplaced::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"clinic.malar"_s);
    m_other = m_folder->filePath(u"other.malar"_s);
    const auto store = test::createEither(m_path, u"Clinic"_s);
    QVERIFY((*store)->save(m_patient));
    const auto other = test::createEither(m_other, u"Other"_s);
    QVERIFY((*other)->import(test::generatedCohort(2, 2)));
    QVERIFY((*other)->rename(u"Another"_s));
}

void TestStoreReplaced::anotherRegistryCopiedOverTakesNoSave()
{
    const QByteArray other = bytesOf(m_other);
    {
        const auto store = opened();
        overwrite(m_path, other);

        QCOMPARE(kindOf(store->save(test::patientOnDrug(u"NEW"_s))), Kind::Replaced);
        QCOMPARE(kindOf(store->save(m_patient)), Kind::Replaced);
        QCOMPARE(kindOf(store->park(test::clearVisit(m_patient, QDate(2025, 1, 1)))), Kind::Replaced);
    }

    QCOMPARE(bytesOf(m_path), other);
}

/// SQLite takes a file for unchanged whose header counts as many changes.
void TestStoreReplaced::anotherRegistryWithAsManyChangesTakesNoSave()
{
    const bool sealed = test::engine() == test::Engine::Sealed;
    if (sealed)
        return; // no other program writes into one
    const QString twin = m_folder->filePath(u"twin.malar"_s);
    QVERIFY((*test::createEither(twin, u"Clinic"_s))->save(test::patientOnDrug(u"HUMV-004"_s)));
    const QByteArray bytes = bytesOf(twin);
    QCOMPARE(bytes.sliced(24, 16), bytesOf(m_path).sliced(24, 16));
    {
        const auto store = opened();
        QVERIFY(store->records());
        overwrite(m_path, bytes);

        QCOMPARE(kindOf(store->save(test::patientOnDrug(u"NEW"_s))), Kind::Replaced);
    }

    QCOMPARE(bytesOf(m_path), bytes);
}

void TestStoreReplaced::anOlderCopyOfItselfTakesNoSave()
{
    const QByteArray older = bytesOf(m_path);
    {
        const auto store = opened();
        QVERIFY(store->save(test::clearVisit(m_patient, QDate(2025, 1, 1))));
        overwrite(m_path, older);

        QCOMPARE(kindOf(store->save(test::clearVisit(m_patient, QDate(2025, 2, 1)))), Kind::Replaced);
    }

    QCOMPARE(bytesOf(m_path), older);
}

void TestStoreReplaced::aFileMovedOverItTakesNoSave()
{
    const auto store = opened();
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(m_other, m_path));

    QCOMPARE(kindOf(store->save(m_patient)), Kind::Replaced);
}

void TestStoreReplaced::aChangeFromOutsideIsNotOverwritten()
{
    const bool sealed = test::engine() == test::Engine::Sealed;
    if (sealed)
        return; // no other program writes into one
    const auto store = opened();
    execute(m_path, {u"UPDATE patient SET centre = 'Sierrallana'"_s});
    m_patient.patient.centre = u"Valdecilla"_s;

    QCOMPARE(kindOf(store->save(m_patient)), Kind::Replaced);

    QCOMPARE(opened()->record(m_patient.patient.id)->patient.centre, u"Sierrallana"_s);
}

void TestStoreReplaced::aFileThatIsGoneTakesNoSaveUntilItIsBack()
{
    const auto store = opened();
    const QString elsewhere = m_folder->filePath(u"renamed.malar"_s);
    QVERIFY(QFile::rename(m_path, elsewhere));

    QCOMPARE(kindOf(store->save(test::patientOnDrug(u"NEW"_s))), Kind::Moved);
    QVERIFY(store->records());

    QVERIFY(QFile::rename(elsewhere, m_path));
    QVERIFY(store->save(test::patientOnDrug(u"NEW"_s)));
}

void TestStoreReplaced::aWindowThatReadsNoticesWhatIsSaved()
{
    const auto first = opened();
    const auto second = opened();
    const int before = *second->otherChanges();
    QCOMPARE(*second->otherChanges(), before);

    QVERIFY(first->rename(u"Renamed"_s));

    QVERIFY(*second->otherChanges() != before);
    const int own = *first->otherChanges();
    QVERIFY(first->rename(u"Renamed again"_s));
    QCOMPARE(*first->otherChanges(), own);
}

void TestStoreReplaced::aDraftDoesNotWaitForAnotherProgram()
{
    const bool sealed = test::engine() == test::Engine::Sealed;
    if (sealed)
        return; // no other program writes into one
    const auto store = opened();
    {
        sql::Database other(sql::sqlite(), m_path);
        sql::Transaction held(other, sql::Transaction::Kind::Write);
        QElapsedTimer time;
        time.start();

        QCOMPARE(kindOf(store->park(test::clearVisit(m_patient, QDate(2025, 1, 1)))), Kind::Locked);

        QVERIFY2(time.elapsed() < 2500, qPrintable(QString::number(time.elapsed())));
    }
    QVERIFY(store->park(test::clearVisit(m_patient, QDate(2025, 1, 1))));
}

MALAR_TEST(TestStoreReplaced)

} // namespace test_storereplaced
#include "test_storereplaced.moc"
