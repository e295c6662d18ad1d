#include "core/store/store.h"

#include "tests/support/eitherkind.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace test_storecrash {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What was acknowledged is there, whenever the program is killed.
class TestStoreCrash : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::onEitherKind(); }
    void noAcknowledgedVisitIsLostToAKill();
};

void TestStoreCrash::noAcknowledgedVisitIsLostToAKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    const PatientRecord patient = test::patientOnDrug(u"HUMV-003"_s);
    {
        const auto store = test::createEither(path, u"Clinic"_s);
        QVERIFY(store && (*store)->save(patient));
    }
    std::mt19937 random(1);
    QStringList acknowledged;

    for (int run = 0; run < 8; ++run) {
        QProcess child;
        child.start(
            QCoreApplication::applicationFilePath(),
            {QCoreApplication::applicationName(), u"--save-until-killed"_s, path, patient.patient.id.value});
        QVERIFY(child.waitForReadyRead());
        child.waitForFinished(5 + static_cast<int>(random() % 60));
        child.kill();
        child.waitForFinished();
        const QString said = QString::fromLatin1(child.readAllStandardOutput());
        acknowledged += said.left(said.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts);

        const auto store = test::openEither(path);
        QVERIFY(store);
        QCOMPARE((*store)->access(), Store::Access::ReadWrite);
        for (const QString &id : acknowledged) {
            const auto visit = (*store)->visit({id});
            QVERIFY(visit);
            QCOMPARE((*store)->history(visit->id)->size(), 1U);
        }
    }
    QVERIFY(acknowledged.size() > 8);
}

namespace {

/// Prints the id of each visit once it is saved.
int saveUntilKilled(const QString &path, const QString &patient)
{
    const auto store = test::openEither(path);
    if (!store)
        return 1;
    PatientRecord record = test::patientOnDrug({});
    record.patient.id.value = patient;
    const auto before = static_cast<int>((*store)->visits(record.patient.id)->size());
    for (int day = before;; ++day) {
        const Visit visit = test::clearVisit(record, QDate(2000, 1, 1).addDays(day));
        if (!(*store)->save(visit))
            return 1;
        std::printf("%s\n", qPrintable(visit.id.value));
        std::fflush(stdout);
    }
}

int started(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--save-until-killed"_s)
        return saveUntilKilled(arguments.value(2), arguments.value(3));
    TestStoreCrash tests;
    return QTest::qExec(&tests, argc, argv);
}

} // namespace

MALAR_TEST_MAIN(started)

} // namespace test_storecrash
#include "test_storecrash.moc"
