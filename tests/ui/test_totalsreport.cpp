#include "tests/support/fixtures.h"
#include "tests/support/pdf.h"
#include "tests/support/rscript.h"
#include "tests/support/test.h"
#include "tests/ui/reported.h"
#include "ui/report/reportfiles.h"
#include "ui/report/tables.h"
#include "ui/sheets/patientreport.h"
#include "ui/sheets/visitsheet.h"
#include "ui/words/language.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace test_totalsreport {

using namespace malar;
using namespace test;
using namespace Qt::Literals::StringLiterals;

namespace {

const std::vector<PatientRecord> &half()
{
    static const std::vector<PatientRecord> records = recordsOf(halfTotalsOnly(trainingFiles()));
    return records;
}

/// Baseline with answers, and the visit of the month after with totals only.
VisitSheet bareSheet()
{
    PatientRecord record = patientOnDrug(u"HUMV-003"_s, QDate(2025, 1, 14));
    std::vector<Visit> visits{clearVisit(record, QDate(2025, 1, 14)), clearVisit(record, QDate(2025, 2, 13))};
    visits[0].form.set({Sign::Erythema, Region::Ears}, 3);
    visits[1].form = {};
    visits[1].totalsOnly = Totals{12, 3};
    for (const Visit &visit : visits)
        record.visits.push_back(totals(visit));
    return {registry, record, Schedule(), visits[1], visits, now};
}

} // namespace

/// What is printed of visits that have totals and no answers.
class TestTotalsReport : public Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void everyFormatSaysHowManyThereAre_data();
    void everyFormatSaysHowManyThereAre();
    void withoutSuchVisitsNothingIsSaid();
    void everyCellIsAsWithAnswers();
    void theScriptCountsThemToo();
    void theSheetHasTotalsInPlaceOfTheForm();
    void thePatientsReportSaysSo();
};

void TestTotalsReport::everyFormatSaysHowManyThereAre_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("PDF") << ReportFormat::Pdf;
    QTest::newRow("HTML") << ReportFormat::Html;
    QTest::newRow("XLSX") << ReportFormat::Xlsx;
}

void TestTotalsReport::everyFormatSaysHowManyThereAre()
{
    QFETCH(ReportFormat, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report"_s);
    const CohortSummary summary = summarise(place(half(), defaultPlan({})));
    QVERIFY(summary.totalsOnly > 0);

    const ReportContent content = cohortContent({half(), registry, defaultPlan({}), {}, now}, format, path);
    QVERIFY(writeReport(path, content, {format, QPageSize::A4}));

    QString text;
    if (format == ReportFormat::Pdf)
        text = pdfText(path);
    else if (format == ReportFormat::Html)
        text = QString::fromUtf8(readAll(path)).simplified();
    else
        text = ran(u"unzip"_s, {u"-p"_s, path, u"xl/sharedStrings.xml"_s}).output;
    const QString said =
        u"Visits: %1, %2 of them totals only, without answers (baseline in"_s.arg(summary.visits)
            .arg(summary.totalsOnly);
    QVERIFY2(withLetters(text).simplified().contains(said), qPrintable(said));
}

void TestTotalsReport::withoutSuchVisitsNothingIsSaid()
{
    const CohortSummary summary = summarise(place(trainingRecords(), defaultPlan({})));

    QVERIFY(!scoresTable(summary).notes.join(u' ').contains(u"totals only"_s));
    QVERIFY(scoresTable(summary).told.isEmpty());
}

void TestTotalsReport::everyCellIsAsWithAnswers()
{
    const std::vector<PatientRecord> whole = trainingRecords();

    const std::vector<ReportTable> expected = reportTables(summarise(place(whole, defaultPlan({}))));
    const std::vector<ReportTable> found = reportTables(summarise(place(half(), defaultPlan({}))));

    QCOMPARE(found.size(), expected.size());
    for (std::size_t table = 0; table < found.size(); ++table) {
        QCOMPARE(found[table].title, expected[table].title);
        QCOMPARE(found[table].rows.size(), expected[table].rows.size());
        for (std::size_t row = 0; row < found[table].rows.size(); ++row)
            QCOMPARE(found[table].rows[row].texts(), expected[table].rows[row].texts());
    }
}

void TestTotalsReport::theScriptCountsThemToo()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    const QTemporaryDir folder;
    const PlacedCohort cohort = place(half(), defaultPlan({}));
    QVERIFY(QDir(folder.path()).mkpath(u"one"_s));
    for (const ReportFile &file : cohortFiles(cohort, summarise(cohort), {}))
        write(folder.filePath(u"one/"_s + file.name), file.content);

    QVERIFY(ran(u"Rscript"_s, {u"-e"_s, everyScript}, folder.path()).output.contains(u"figures agree"_s));

    QByteArray data = readAll(folder.filePath(u"one/data.csv"_s));
    const qsizetype line = data.indexOf(",no,yes,");
    QVERIFY(line > 0);
    data.replace(line, 8, ",no,no,"); // one visit had answers after all
    write(folder.filePath(u"one/data.csv"_s), data);

    const QString said = ran(u"Rscript"_s, {u"-e"_s, everyScript}, folder.path()).output;
    QVERIFY2(!said.contains(u"figures agree"_s), qPrintable(said));
    QVERIFY2(said.contains(u"totals_only"_s), qPrintable(said));
}

void TestTotalsReport::theSheetHasTotalsInPlaceOfTheForm()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);

    QVERIFY(writeVisitSheet(path, bareSheet(), QPageSize::A4));

    const QString text = withLetters(pdfText(path)).simplified();
    QVERIFY(text.contains(u"Totals only"_s));
    QVERIFY(text.contains(u"not the 56 answers"_s));
    QVERIFY(text.contains(u"since last visit (3): +9"_s));
    for (const QString &absent : {u"Sum of the column"_s, u"Hatched"_s, u"Mucous"_s, u"missing"_s})
        QVERIFY2(!text.contains(absent), qPrintable(absent));
}

void TestTotalsReport::thePatientsReportSaysSo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"patient.pdf"_s);

    QVERIFY(writePatientReport(path, {bareSheet()}, QPageSize::A4));

    const QString text = withLetters(pdfText(path)).simplified();
    QVERIFY2(text.contains(u"complete, totals only"_s), qPrintable(text));
    QVERIFY(text.contains(u"not the 56 answers"_s));
    QVERIFY(!text.contains(u"region by region"_s));
}

MALAR_GUI_TEST(TestTotalsReport)

} // namespace test_totalsreport
#include "test_totalsreport.moc"
