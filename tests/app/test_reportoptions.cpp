#include "tests/app/reportcommand.h"
#include "tests/support/fixtures.h"
#include "tests/support/reportfiles.h"
#include "tests/support/test.h"
#include "ui/session/filters.h"
#include "ui/session/plan.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace test_reportoptions {

using namespace malar;
using test::report;
using namespace Qt::Literals::StringLiterals;

/// Formats, clock and plan of `malar report`, run from outside.
class TestReportOptions : public test::Test {
    Q_OBJECT

private slots:
    void theSuffixChoosesTheFormat_data();
    void theSuffixChoosesTheFormat();
    void aGivenClockGivesTheSameBytes();
    void theFilesOfAnArchivalReportLieBesideIt();
    void thePlanOfAReportMakesTheSameReport();
    void aPlanThatCannotBeUsedIsRefusedByItsField();
    void whatTheRegistryKeepsIsSaid();
    void numbersFollowTheLanguageOfTheWords_data();
    void numbersFollowTheLanguageOfTheWords();
    void aFilterChoosesThePatients();
    void aFilterThatCannotBeUsedIsRefused_data();
    void aFilterThatCannotBeUsedIsRefused();

private:
    QTemporaryDir m_folder;
};

void TestReportOptions::theSuffixChoosesTheFormat_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << QStringList{u"-o"_s, u"f.pdf"_s} << QByteArray("%PDF-1.4");
    QTest::newRow("html") << QStringList{u"-o"_s, u"f.html"_s}
                          << QByteArray("<!DOCTYPE html>\n<html lang=\"es\">");
    QTest::newRow("xlsx") << QStringList{u"-o"_s, u"f.xlsx"_s} << QByteArray("PK\x03\x04");
    QTest::newRow("another name") << QStringList{u"-o"_s, u"f.web"_s, u"--format"_s, u"html"_s}
                                  << QByteArray("<!DOCTYPE html>");
}

void TestReportOptions::theSuffixChoosesTheFormat()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, begins);

    const test::Ran run = report(QStringList{u"--demo"_s, u"--lang"_s, u"es"_s} + arguments, m_folder.path());

    QCOMPARE(run.output, QString());
    QCOMPARE(run.status, 0);
    QFile file(m_folder.filePath(arguments[1]));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(begins.size()), begins);
}

// reproducible-builds.org/specs/source-date-epoch; 1736328600 is 8 January 2025, 09:30 UTC.
void TestReportOptions::aGivenClockGivesTheSameBytes()
{
    const auto made = [this](const QString &name) {
        report({u"--demo"_s, u"--lang"_s, u"en"_s, u"-o"_s, name}, m_folder.path(), u"1736328600"_s);
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };

    const QByteArray first = made(u"1.pdf"_s);

    QVERIFY(first.contains("(D:20250108093000Z)"));
    QVERIFY(made(u"2.pdf"_s) == first);
    QVERIFY(test::pdfText(m_folder.filePath(u"1.pdf"_s)).contains(u"Generated 8 Jan 2025 09:30 UTC"_s));
    QCOMPARE(report({u"--demo"_s, u"-o"_s, u"3.pdf"_s}, m_folder.path(), u"noon"_s).status, 2);
}

void TestReportOptions::theFilesOfAnArchivalReportLieBesideIt()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"archive"_s));

    QCOMPARE(report({u"--demo"_s, u"--pdfa"_s, u"-o"_s, u"archive/a.pdf"_s}, m_folder.path()).status, 0);

    QCOMPARE(QDir(m_folder.filePath(u"archive"_s)).entryList(QDir::Files), test::reportFileNames(u"a-"_s)
                                                                               << u"a.pdf"_s);
}

void TestReportOptions::thePlanOfAReportMakesTheSameReport()
{
    const QStringList demo{u"--demo"_s, u"--pdfa"_s, u"--lang"_s, u"en"_s};
    QCOMPARE(report(demo + QStringList{u"--preset"_s, u"acr2025"_s, u"-o"_s, u"p.pdf"_s}, m_folder.path(),
                    u"1736328600"_s)
                 .status,
             0);
    QFile::copy(m_folder.filePath(u"p.pdf"_s), m_folder.filePath(u"first.pdf"_s));

    QFile::copy(m_folder.filePath(u"p-plan.json"_s), m_folder.filePath(u"given.json"_s));
    QCOMPARE(report(demo + QStringList{u"--plan"_s, u"given.json"_s, u"-o"_s, u"p.pdf"_s}, m_folder.path(),
                    u"1736328600"_s)
                 .status,
             0);

    QCOMPARE(test::ran(u"cmp"_s, {u"first.pdf"_s, u"p.pdf"_s}, m_folder.path()).output, QString());
}

void TestReportOptions::aPlanThatCannotBeUsedIsRefusedByItsField()
{
    QFile plan(m_folder.filePath(u"plan.json"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("{\"version\": 99}");
    plan.close();

    const test::Ran run =
        report({u"--demo"_s, u"--plan"_s, u"plan.json"_s, u"-o"_s, u"z.pdf"_s, u"--lang"_s, u"en"_s},
               m_folder.path());
    const test::Ran missing =
        report({u"--demo"_s, u"--plan"_s, u"none.json"_s, u"-o"_s, u"z.pdf"_s}, m_folder.path());

    QCOMPARE(run.status, 1);
    QVERIFY2(run.output.startsWith(u"malar: the analysis plan plan.json cannot be used: "_s) &&
                 run.output.contains(u"newer version"_s),
             qPrintable(run.output));
    QCOMPARE(missing.status, 3);
    QVERIFY(!QFile::exists(m_folder.filePath(u"z.pdf"_s)));
}

// What was last left in the window decides, so it is said.
void TestReportOptions::whatTheRegistryKeepsIsSaid()
{
    const QString path = m_folder.filePath(u"kept.malar"_s);
    {
        const auto store = *Store::create(path, u"Clinic"_s);
        QVERIFY(store->import(test::generatedCohort(5, 3)));
        AnalysisPlan plan = defaultPlan({});
        plan.missing = MissingRule::CarriedForward;
        QVERIFY(store->saveSetting(planSetting(), toJson(plan)));
        KeptFilters filters;
        filters.inUse.sex = Sex::Female;
        QVERIFY(store->saveSetting(filtersSetting(), toJson(filters)));
    }
    const auto said = [&](const QStringList &more) {
        return report(QStringList{path, u"--lang"_s, u"en"_s, u"-o"_s, u"k.pdf"_s} + more, m_folder.path());
    };

    const test::Ran kept = said({});
    QCOMPARE(kept.status, 0);
    QVERIFY2(kept.output.contains(u"the analysis plan kept in the registry: Own choices"_s) &&
                 kept.output.contains(u"the patients that the cohort page shows: Women"_s),
             qPrintable(kept.output));
    QCOMPARE(said({u"--preset"_s, u"exact"_s, u"--filter"_s, u"all"_s}).output, QString());
}

// In Germany, of German numbers.
void TestReportOptions::numbersFollowTheLanguageOfTheWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("p");
    QTest::newRow("English") << u"en"_s << u"[0-9],[0-9]"_s << u"p = 0.031"_s;
    QTest::newRow("Spanish") << u"es"_s << u"[0-9]\\.[0-9]"_s << u"p = 0,031"_s;
}

void TestReportOptions::numbersFollowTheLanguageOfTheWords()
{
    QFETCH(QString, language);
    QFETCH(QString, wrong);
    QFETCH(QString, p);
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "de_DE.UTF-8");
    const test::Ran run =
        report({u"--demo"_s, u"--lang"_s, language, u"-o"_s, u"l.html"_s}, m_folder.path(), u"1736328600"_s);
    qputenv("LC_ALL", before);
    QCOMPARE(run.status, 0);
    QFile file(m_folder.filePath(u"l.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString page = QString::fromUtf8(file.readAll());
    // What is no number of the report: the style, the drawings, the files, addresses and the version.
    for (const QString &part : {u"<style>.*?</style>"_s, u"<svg.*?</svg>"_s, u"<a [^>]*>.*?</a>"_s,
                                u"<[^>]*>"_s, u"Malar \\d+\\.\\d+\\.\\d+"_s, u"4\\.5"_s})
        page.remove(QRegularExpression(part, QRegularExpression::DotMatchesEverythingOption));

    QVERIFY(page.contains(p));
    const QRegularExpressionMatch found = QRegularExpression(u".{0,60}"_s + wrong + u".{0,20}"_s).match(page);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

void TestReportOptions::aFilterChoosesThePatients()
{
    QFile file(m_folder.filePath(u"women.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"version": 1, "sex": "female"})");
    file.close();

    const test::Ran run =
        report({u"--demo"_s, u"--lang"_s, u"en"_s, u"--filter"_s, u"women.json"_s, u"-o"_s, u"w.pdf"_s},
               m_folder.path());

    QCOMPARE(run.output, QString());
    // tests/data: the training cohort has so many women, as resources/training_cohort/patients.csv says.
    QFile patients(QStringLiteral(MALAR_SOURCE_DIR "/resources/training_cohort/patients.csv"));
    QVERIFY(patients.open(QIODevice::ReadOnly));
    const auto women = patients.readAll().count(",female,");
    QVERIFY(women > 0 && women < 10);
    QVERIFY(test::pdfText(m_folder.filePath(u"w.pdf"_s)).contains(u"Women: %1 of 10 patients"_s.arg(women)));
}

void TestReportOptions::aFilterThatCannotBeUsedIsRefused_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such name") << u"men"_s << QByteArray() << 1 << u"keeps no filter"_s;
    QTest::newRow("no such file") << u"none.json"_s << QByteArray() << 3 << u"none.json"_s;
    QTest::newRow("no JSON") << u"f.json"_s << QByteArray("sex=female") << 1 << u"no JSON"_s;
    QTest::newRow("unknown condition") << u"f.json"_s << QByteArray(R"({"version": 1, "mood": "good"})") << 1
                                       << u"there are subtypes, centres, sex,"_s;
    QTest::newRow("unknown value") << u"f.json"_s << QByteArray(R"({"version": 1, "sex": "F"})") << 1
                                   << u"it takes unknown, female, male"_s;
    QTest::newRow("newer") << u"f.json"_s << QByteArray(R"({"version": 99})") << 1 << u"newer version"_s;
}

void TestReportOptions::aFilterThatCannotBeUsedIsRefused()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QString, words);
    if (!bytes.isEmpty()) {
        QFile file(m_folder.filePath(filter));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    const test::Ran run =
        report({u"--demo"_s, u"--lang"_s, u"en"_s, u"--filter"_s, filter, u"-o"_s, u"refused.pdf"_s},
               m_folder.path());

    QCOMPARE(run.status, status);
    QVERIFY2(run.output.contains(words), qPrintable(run.output));
    QVERIFY(!QFile::exists(m_folder.filePath(u"refused.pdf"_s)));
}

MALAR_TEST(TestReportOptions)

} // namespace test_reportoptions
#include "test_reportoptions.moc"
