#include "core/files/part.h"
#include "tests/support/files.h"
#include "tests/support/store.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace test_storeleftover {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// A registry is made beside everything that others left, and leaves nothing itself.
class TestStoreLeftover : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aSideFileOfAFormerRegistryIsNamed_data();
    void aSideFileOfAFormerRegistryIsNamed();
    void aDanglingLinkIsFollowedBeforeAnythingIsMade();
    void whatIsMadeIsItsOwnersOnlyWhateverTheMask();
    void whatCannotBeFilledIsNotThere();
    void whatAppearsMeanwhileIsNotReplaced();
    void leftoversOfACrashAreRemovedWithTheNextOne();
    void whatIsStillBeingMadeIsLeftAlone();
    void aNameThatIsTooLongIsSaid();
    void aJournalOfACrashIsUndoneByWhoeverReads();
    void textsThatBeginWithAByteOrderMarkStayAsTheyAre_data();
    void textsThatBeginWithAByteOrderMarkStayAsTheyAre();
    void aTextThatSqliteWouldChangeIsRefused();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestStoreLeftover::init()
{
    Test::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = path(u"hot.malar"_s);
}

void TestStoreLeftover::aSideFileOfAFormerRegistryIsNamed_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : files::sideSuffixes)
        QTest::newRow(qPrintable(suffix)) << suffix;
}

void TestStoreLeftover::aSideFileOfAFormerRegistryIsNamed()
{
    QFETCH(QString, suffix);
    overwrite(m_path + suffix, "of a former registry");

    const Result<Done> made = Store::make(m_path, training);

    QCOMPARE(kindOf(made), Kind::Leftover);
    QCOMPARE(made.error().place, m_path + suffix);
    QCOMPARE(kindOf(Store::create(m_path, u"Clinic"_s)), Kind::Leftover);
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"hot.malar"_s + suffix});
}

void TestStoreLeftover::aDanglingLinkIsFollowedBeforeAnythingIsMade()
{
    const QString link = path(u"link.malar"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"far"_s));
    QVERIFY(QFile::link(u"far/real.malar"_s, link));

    QVERIFY(Store::make(link, training));

    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(rightsOf(path(u"far/real.malar"_s)), 0600U);
    QCOMPARE(namesIn(path(u"far"_s)), QStringList{u"real.malar"_s});
    QCOMPARE(namesIn(m_folder->path()), (QStringList{u"far"_s, u"link.malar"_s}));
    QVERIFY(Store::open(link));
}

void TestStoreLeftover::whatIsMadeIsItsOwnersOnlyWhateverTheMask()
{
    const mode_t mask = ::umask(0);
    QStringList wrong;

    const Result<Done> made = Store::make(m_path, training, [&](Store &store) {
        for (const QString &name : namesIn(m_folder->path()))
            if (rightsOf(path(name)) != 0600U)
                wrong << name;
        return store.import(test::generatedCohort(2, 2));
    });
    ::umask(mask);

    QVERIFY(made);
    QCOMPARE(wrong, QStringList());
    QCOMPARE(rightsOf(m_path), 0600U);
}

void TestStoreLeftover::whatCannotBeFilledIsNotThere()
{
    const Result<Done> made = Store::make(m_path, training, [](Store &) -> Result<Done> {
        return Error{Kind::Cancelled, {}, {}};
    });

    QCOMPARE(kindOf(made), Kind::Cancelled);
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

void TestStoreLeftover::whatAppearsMeanwhileIsNotReplaced()
{
    const Result<Done> made = Store::make(m_path, training, [&](Store &) -> Result<Done> {
        overwrite(m_path, "somebody else's");
        return Done{};
    });

    QCOMPARE(kindOf(made), Kind::Exists);
    QCOMPARE(bytesOf(m_path), QByteArray("somebody else's"));
    QCOMPARE(namesIn(m_folder->path()), QStringList{u"hot.malar"_s});
}

void TestStoreLeftover::leftoversOfACrashAreRemovedWithTheNextOne()
{
    const QString part = u"hot.malar.part-0190a0b0-1111-7222-8333-444455556666"_s;
    for (const QString &suffix : {u""_s, u"-journal"_s, u".lock"_s})
        overwrite(path(part) + suffix, "patients");
    const QString orphan = u"hot.malar.part-0190a0b0-1111-7222-8333-777755556666-journal"_s;
    overwrite(path(orphan), "patients");
    const QStringList others{u"cold.malar.part-0190a0b0-1111-7222-8333-444455556666"_s,
                             u"hot.malar.part-notes"_s};
    for (const QString &name : others)
        overwrite(path(name), "not ours to remove");

    QVERIFY(Store::make(m_path, training));

    QCOMPARE(namesIn(m_folder->path()), (QStringList{others[0], u"hot.malar"_s, others[1]}));
}

void TestStoreLeftover::whatIsStillBeingMadeIsLeftAlone()
{
    QStringList swept{u"not asked"_s};

    const Result<Done> made = Store::make(m_path, training, [&](Store &) -> Result<Done> {
        swept = files::sweep(m_path);
        return Done{};
    });

    QVERIFY(made);
    QCOMPARE(swept, QStringList());
    QVERIFY(Store::open(m_path));
}

void TestStoreLeftover::aNameThatIsTooLongIsSaid()
{
    const QString tooLong = path(QString(210, u'n') + u".malar"_s);

    QCOMPARE(kindOf(Store::make(tooLong, training)), Kind::NameTooLong);
    QCOMPARE(kindOf(Store::create(tooLong, u"Clinic"_s)), Kind::NameTooLong);
    QCOMPARE(namesIn(m_folder->path()), QStringList());
}

/// As a kill between the journal and the end of a save leaves it.
void TestStoreLeftover::aJournalOfACrashIsUndoneByWhoeverReads()
{
    const PatientRecord patient = test::patientOnDrug(u"HUMV-003"_s);
    QVERIFY((*Store::create(m_path, u"Clinic"_s))->save(patient));
    const QByteArray before = bytesOf(m_path);
    QByteArray journal;
    {
        const auto store = Store::open(m_path);
        const std::vector<PatientFile> cohort = test::generatedCohort(60, 4);
        Batch batch;
        batch.files = cohort;
        QCOMPARE(kindOf((*store)->import(batch,
                                         [&](std::size_t, std::size_t) {
                                             journal = bytesOf(m_path + u"-journal"_s);
                                             return false;
                                         })),
                 Kind::Cancelled);
    }
    QVERIFY(!journal.isEmpty());
    overwrite(m_path, before);
    journal.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7"));
    overwrite(m_path + u"-journal"_s, journal);

    const auto store = Store::open(m_path, Store::Access::ReadOnly);

    QVERIFY(store);
    QCOMPARE((*store)->records()->size(), 1U);
    QVERIFY(!QFile::exists(m_path + u"-journal"_s));
}

void TestStoreLeftover::textsThatBeginWithAByteOrderMarkStayAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("U+FEFF") << QString(QChar(0xFEFF)) + u"abc"_s;
    QTest::newRow("twice") << QString(2, QChar(0xFEFF)) + u"ñ"_s;
    QTest::newRow("alone") << QString(QChar(0xFEFF));
}

void TestStoreLeftover::textsThatBeginWithAByteOrderMarkStayAsTheyAre()
{
    QFETCH(QString, text);
    const auto store = Store::inMemory(training);
    PatientRecord patient = test::patientOnDrug(u"HUMV-003"_s);
    patient.patient.centre = text;
    Visit visit = test::clearVisit(patient, QDate(2025, 1, 1));
    visit.note = text;

    QVERIFY((*store)->save(patient) && (*store)->save(visit));

    QCOMPARE((*store)->record(patient.patient.id)->patient.centre, text);
    QCOMPARE((*store)->visit(visit.id)->note, text);
}

void TestStoreLeftover::aTextThatSqliteWouldChangeIsRefused()
{
    const auto store = Store::inMemory(training);
    const PatientRecord patient = test::patientOnDrug(u"HUMV-003"_s);
    QVERIFY((*store)->save(patient));
    for (const QString &text : {QString(QChar(0xFFFE)) + u"abc"_s, u"abc"_s + QChar(0xFFFF)}) {
        Visit visit = test::clearVisit(patient, QDate(2025, 1, 1));
        visit.note = text;

        QCOMPARE(kindOf((*store)->save(visit)), Kind::Invalid);
        QVERIFY((*store)->visits(patient.patient.id)->empty());
    }
}

MALAR_TEST(TestStoreLeftover)

} // namespace test_storeleftover
#include "test_storeleftover.moc"
