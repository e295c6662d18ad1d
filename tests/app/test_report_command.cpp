#include "core/store/store.h"

#include "tests/app/program.h"
#include "tests/app/reportcommand.h"
#include "tests/support/files.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace test_report_command {

using namespace malar;
using test::report;
using namespace Qt::Literals::StringLiterals;

/// The binary, run from outside.
class TestReportCommand : public test::Test {
    Q_OBJECT

private slots:
    void theTrainingCohortIsReportedWithoutADisplay();
    void aRegistryIsReportedAndNotTouched();
    void wrongUseIsRefusedInASentence_data();
    void wrongUseIsRefusedInASentence();
    void aFileThatIsNoRegistryIsRefused();
    void aDamagedRegistryIsNotReported_data();
    void aDamagedRegistryIsNotReported();
    void aRegistryThatCannotBeReadIsAFileError_data();
    void aRegistryThatCannotBeReadIsAFileError();
    void aMinusSendsTheReportToStandardOutput();
    void anUnwritableTargetIsAFileErrorAndLeavesNothing();
    void theRegistryIsNeverReplacedByItsReport();
    void anotherRegistryIsNotReplacedEither();
    void anOlderReportIs();
    void aPipeIsNotReplacedByAReport();
    void aFileIsNamedOnceWhereItCannotBeUsed();

private:
    QTemporaryDir m_folder;
};

void TestReportCommand::theTrainingCohortIsReportedWithoutADisplay()
{
    const test::Ran run =
        report({u"--demo"_s, u"--preset"_s, u"acr2025"_s, u"--lang"_s, u"en"_s, u"-o"_s, u"c.pdf"_s},
               m_folder.path());

    QCOMPARE(run.output, QString());
    QCOMPARE(run.status, 0);
    const QString text = test::pdfText(m_folder.filePath(u"c.pdf"_s));
    // The published abstract.
    QVERIFY(text.contains(u"CLASI-A: 16.5 [12.7-21.5] → 1 [1-3.2], p = 0.032"_s));
    QVERIFY(text.contains(u"CLASI-D: 8 [4.2-9.7] → 4 [2.5-6.7], p = 0.044"_s));
}

void TestReportCommand::aRegistryIsReportedAndNotTouched()
{
    const QString path = m_folder.filePath(u"clinic.malar"_s);
    QVERIFY((*Store::create(path, u"Clinic of Burgos"_s))->import(test::generatedCohort(5, 3)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();

    const test::Ran run = report({path, u"--page"_s, u"letter"_s, u"-o"_s, u"r.pdf"_s}, m_folder.path());

    QCOMPARE(run.status, 0);
    QVERIFY(test::pdfText(m_folder.filePath(u"r.pdf"_s)).contains(u"Clinic of Burgos"_s));
    const QString info = test::ran(u"pdfinfo"_s, {m_folder.filePath(u"r.pdf"_s)}).output;
    QVERIFY2(info.contains(u"612 x 792 pts (letter)"_s), qPrintable(info));
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

void TestReportCommand::wrongUseIsRefusedInASentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("another ending") << QStringList{u"--demo"_s, u"-o"_s, u"x.doc"_s};
    QTest::newRow("no target") << QStringList{u"--demo"_s};
    QTest::newRow("two sources") << QStringList{u"a.malar"_s, u"--demo"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("no source") << QStringList{u"-o"_s, u"x.pdf"_s};
    QTest::newRow("unknown preset") << QStringList{u"--demo"_s, u"-o"_s, u"x.pdf"_s, u"--preset"_s, u"sas"_s};
    QTest::newRow("unknown page") << QStringList{u"--demo"_s, u"-o"_s, u"x.pdf"_s, u"--page"_s, u"a5"_s};
    QTest::newRow("unknown format") << QStringList{u"--demo"_s, u"-o"_s, u"x.pdf"_s, u"--format"_s, u"doc"_s};
    QTest::newRow("archival web page") << QStringList{u"--demo"_s, u"-o"_s, u"x.html"_s, u"--pdfa"_s};
    QTest::newRow("two plans") << QStringList{u"--demo"_s, u"-o"_s,     u"x.pdf"_s, u"--preset"_s,
                                              u"exact"_s,  u"--plan"_s, u"p.json"_s};
    QTest::newRow("unknown option") << QStringList{u"--demo"_s, u"-o"_s, u"x.pdf"_s, u"--patients"_s};
}

void TestReportCommand::wrongUseIsRefusedInASentence()
{
    QFETCH(QStringList, arguments);

    const test::Ran run = report(arguments, m_folder.path());

    QCOMPARE(run.status, 2);
    QVERIFY2(run.output.startsWith(u"malar report: "_s) && run.output.count(u'\n') == 1,
             qPrintable(run.output));
    QVERIFY(!QFile::exists(m_folder.filePath(u"x.pdf"_s)));
}

void TestReportCommand::aFileThatIsNoRegistryIsRefused()
{
    QFile file(m_folder.filePath(u"letter.malar"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear colleague");
    file.close();

    const test::Ran run = report({file.fileName(), u"-o"_s, u"y.pdf"_s}, m_folder.path());

    QCOMPARE(run.status, 1);
    QVERIFY(!run.output.isEmpty());
    QVERIFY(!QFile::exists(m_folder.filePath(u"y.pdf"_s)));
}

void TestReportCommand::aDamagedRegistryIsNotReported_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("the cohort") << QStringList();
    QTest::newRow("a patient") << QStringList{u"--patient"_s,
                                              test::generatedCohort(1, 1).front().record.patient.code};
}

/// Every row can be read; that a sum is another one is found by the proof alone, which goes on meanwhile.
void TestReportCommand::aDamagedRegistryIsNotReported()
{
    QFETCH(QStringList, wanted);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"r.malar"_s);
    QVERIFY((*Store::create(path, u"R"_s))->import(test::generatedCohort(1, 1)));
    QCOMPARE(report(QStringList{path, u"-o"_s, u"z.pdf"_s} + wanted, folder.path()).status, 0);
    QVERIFY(QFile::remove(folder.filePath(u"z.pdf"_s)));
    test::execute(path,
                  {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE visit SET clasi_a = clasi_a + 1"_s});

    const test::Ran run = report(QStringList{path, u"-o"_s, u"z.pdf"_s} + wanted, folder.path());

    QCOMPARE(run.status, 1);
    QVERIFY2(run.output.contains(u"damaged"_s), qPrintable(run.output));
    QVERIFY(!QFile::exists(folder.filePath(u"z.pdf"_s)));
}

void TestReportCommand::aRegistryThatCannotBeReadIsAFileError_data()
{
    QTest::addColumn<QString>("registry");
    QTest::addColumn<QString>("why");
    QTest::newRow("missing") << u"missing.malar"_s << u"no such file"_s;
    QTest::newRow("a folder") << u"."_s << u"it is a folder"_s;
}

void TestReportCommand::aRegistryThatCannotBeReadIsAFileError()
{
    QFETCH(QString, registry);
    QFETCH(QString, why);

    const test::Ran run = report({registry, u"-o"_s, u"y.pdf"_s, u"--lang"_s, u"en"_s}, m_folder.path());

    QCOMPARE(run.status, 3);
    QVERIFY2(run.output.contains(why) && run.output.count(u'\n') == 1, qPrintable(run.output));
    QVERIFY(!QFile::exists(m_folder.filePath(u"y.pdf"_s)));
}

void TestReportCommand::aMinusSendsTheReportToStandardOutput()
{
    const test::Answer answer = test::run({u"report"_s, u"--demo"_s, u"-o"_s, u"-"_s});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.messages, "");
    QVERIFY(answer.output.startsWith("%PDF-"));
    QVERIFY(answer.output.trimmed().endsWith("%%EOF"));
    QVERIFY(!QFile::exists(u"-"_s));
}

void TestReportCommand::anUnwritableTargetIsAFileErrorAndLeavesNothing()
{
    const test::Ran run = report({u"--demo"_s, u"-o"_s, u"no/such/folder/y.pdf"_s}, m_folder.path());

    QCOMPARE(run.status, 3);
    QVERIFY(run.output.contains(u"no/such/folder/y.pdf"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"no"_s)));
}

void TestReportCommand::theRegistryIsNeverReplacedByItsReport()
{
    const QString path = m_folder.filePath(u"kept.malar"_s);
    QVERIFY(Store::create(path, u"Kept"_s));

    QCOMPARE(report({path, u"-o"_s, path}, m_folder.path()).status, 2);

    QVERIFY(Store::open(path));
}

void TestReportCommand::anotherRegistryIsNotReplacedEither()
{
    const QString path = m_folder.filePath(u"other.malar"_s);
    QVERIFY(Store::create(path, u"Other"_s));

    const test::Ran run = report({u"--demo"_s, u"--format"_s, u"pdf"_s, u"-o"_s, path}, m_folder.path());

    QCOMPARE(run.status, 3);
    QVERIFY2(run.output.contains(u"other.malar"_s), qPrintable(run.output));
    const auto kept = Store::open(path);
    QVERIFY(kept);
    QCOMPARE((*kept)->registry()->name, u"Other"_s);
}

void TestReportCommand::anOlderReportIs()
{
    QFile older(m_folder.filePath(u"older.pdf"_s));
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("%PDF-1.4 of last month");
    older.close();

    QCOMPARE(report({u"--demo"_s, u"-o"_s, older.fileName()}, m_folder.path()).status, 0);

    QVERIFY(older.size() > 1000);
}

void TestReportCommand::aPipeIsNotReplacedByAReport()
{
    const QString path = m_folder.filePath(u"pipe"_s);
    QCOMPARE(test::ran(u"mkfifo"_s, {path}).status, 0);

    const test::Ran run = report({u"--demo"_s, u"-o"_s, path}, m_folder.path());

    QCOMPARE(run.status, 3);
    QVERIFY2(run.output.contains(u"pipe"_s), qPrintable(run.output));
    QVERIFY(!QFileInfo(path).isFile());
}

void TestReportCommand::aFileIsNamedOnceWhereItCannotBeUsed()
{
    QCOMPARE(
        report({u"gone.malar"_s, u"--lang"_s, u"en"_s, u"-o"_s, u"y.pdf"_s}, m_folder.path()).output,
        u"malar: gone.malar cannot be read (no such file). Check the name and that you may read it.\n"_s);
}

MALAR_TEST(TestReportCommand)

} // namespace test_report_command
#include "test_report_command.moc"
