#include "core/store/store.h"

#include "tests/app/reportcommand.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace test_reportpatient {

using namespace malar;
using test::report;
using namespace Qt::Literals::StringLiterals;

/// `malar report FILE --patient CODE`, run from outside.
class TestReportPatient : public test::Test {
    Q_OBJECT

private slots:
    void aPatientOfTheTrainingCohortIsReported();
    void theCodeIsFoundWithoutRegardToCase();
    void anUnknownCodeIsRefusedInASentence();
    void whatIsForTheCohortIsRefused_data();
    void whatIsForTheCohortIsRefused();
    void aWithdrawnConsentIsReportedWithItsMark();
    void theNameIsNeverPrinted();
    void theSameClockGivesTheSameBytes();
    void aMinusSendsItToStandardOutput();
    void theHelpSaysIt();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

// resources/training_cohort/visits.csv: the baseline of SYN-01.
void TestReportPatient::aPatientOfTheTrainingCohortIsReported()
{
    const test::Ran run =
        report({u"--demo"_s, u"--patient"_s, u"SYN-01"_s, u"--lang"_s, u"en"_s, u"-o"_s, u"p.pdf"_s},
               m_folder.path());

    QCOMPARE(run.output, QString());
    QCOMPARE(run.status, 0);
    const QString text = test::pdfText(path(u"p.pdf"_s));
    QVERIFY2(text.contains(u"Patient report: SYN-01"_s), qPrintable(text));
    QVERIFY(text.contains(u"Synthetic training data. No real patient."_s));
    QVERIFY(text.contains(u"registry training-cohort"_s));
    // Its first dose was on 14 Feb 2023, and today is 5 Dec 2024 there, as in its window.
    QVERIFY(text.contains(u"day %1"_s.arg(QDate(2023, 2, 14).daysTo(QDate(2024, 12, 5)))));
}

void TestReportPatient::theCodeIsFoundWithoutRegardToCase()
{
    const test::Ran run =
        report({u"--demo"_s, u"--patient"_s, u"syn-06"_s, u"-o"_s, u"q.pdf"_s}, m_folder.path());

    QCOMPARE(run.status, 0);
    QVERIFY(test::pdfText(path(u"q.pdf"_s)).contains(u"SYN-06"_s));
}

void TestReportPatient::anUnknownCodeIsRefusedInASentence()
{
    const test::Ran run =
        report({u"--demo"_s, u"--patient"_s, u"SYN-99"_s, u"--lang"_s, u"en"_s, u"-o"_s, u"x.pdf"_s},
               m_folder.path());

    QCOMPARE(run.status, 1);
    QCOMPARE(run.output,
             u"malar: there is no patient SYN-99 in --demo. Check the code; the patients page lists "
             "them all.\n"_s);
    QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
}

void TestReportPatient::whatIsForTheCohortIsRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("a preset") << QStringList{u"--preset"_s, u"r"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("a filter") << QStringList{u"--filter"_s, u"all"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("an archive") << QStringList{u"--pdfa"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("a web page") << QStringList{u"-o"_s, u"x.html"_s};
    QTest::newRow("a workbook") << QStringList{u"--format"_s, u"xlsx"_s, u"-o"_s, u"x"_s};
}

void TestReportPatient::whatIsForTheCohortIsRefused()
{
    QFETCH(QStringList, more);

    const test::Ran run =
        report(QStringList{u"--demo"_s, u"--patient"_s, u"SYN-01"_s} + more, m_folder.path());

    QCOMPARE(run.status, 2);
    QVERIFY2(run.output.startsWith(u"malar report: "_s) && run.output.count(u'\n') == 1,
             qPrintable(run.output));
    QVERIFY(!QFile::exists(path(more.back())));
}

void TestReportPatient::aWithdrawnConsentIsReportedWithItsMark()
{
    auto cohort = test::generatedCohort(2, 3);
    cohort[0].record.consents[0].withdrawn = cohort[0].visits.back().date.addDays(5);
    QVERIFY((*Store::create(path(u"w.malar"_s), u"Clinic"_s))->import(cohort));

    const test::Ran run = report({u"w.malar"_s, u"--patient"_s, cohort[0].record.patient.code, u"--lang"_s,
                                  u"en"_s, u"-o"_s, u"w.pdf"_s},
                                 m_folder.path());

    QCOMPARE(run.status, 0);
    QVERIFY(test::pdfText(path(u"w.pdf"_s)).contains(u"Consent was withdrawn on"_s));
}

void TestReportPatient::theNameIsNeverPrinted()
{
    const auto cohort = test::generatedCohort(1, 3);
    QVERIFY((*Store::create(path(u"n.malar"_s), u"Clinic"_s))->import(cohort));

    QCOMPARE(report({u"n.malar"_s, u"--patient"_s, cohort[0].record.patient.code, u"-o"_s, u"n.pdf"_s},
                    m_folder.path())
                 .status,
             0);

    const QString text = test::pdfText(path(u"n.pdf"_s));
    QVERIFY(!text.contains(cohort[0].record.identity->name));
    QVERIFY(!text.contains(cohort[0].record.identity->hospitalNumber));
}

void TestReportPatient::theSameClockGivesTheSameBytes()
{
    std::array<QByteArray, 2> bytes;
    for (QByteArray &each : bytes) {
        QCOMPARE(report({u"--demo"_s, u"--patient"_s, u"SYN-01"_s, u"-o"_s, u"d.pdf"_s}, m_folder.path(),
                        u"1764000000"_s)
                     .status,
                 0);
        QFile file(path(u"d.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        each = file.readAll();
    }
    QVERIFY(bytes[0] == bytes[1]);
}

void TestReportPatient::aMinusSendsItToStandardOutput()
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(MALAR_BINARY),
                  {u"report"_s, u"--demo"_s, u"--patient"_s, u"SYN-01"_s, u"-o"_s, u"-"_s});

    QVERIFY(process.waitForFinished(60'000));

    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().startsWith("%PDF"));
}

void TestReportPatient::theHelpSaysIt()
{
    const test::Ran run =
        test::ran(QStringLiteral(MALAR_BINARY), {u"report"_s, u"--help"_s, u"--lang"_s, u"en"_s});

    QVERIFY(run.output.contains(u"--patient <CODE>"_s));
    QVERIFY(QString(run.output).simplified().contains(u"Also where consent was withdrawn"_s));
}

MALAR_TEST(TestReportPatient)

} // namespace test_reportpatient
#include "test_reportpatient.moc"
