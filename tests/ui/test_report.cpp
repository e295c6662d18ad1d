#include "ui/report/cohortpdf.h"
#include "ui/report/document.h"
#include "ui/report/tables.h"

#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/pdf.h"
#include "tests/support/reportfiles.h"
#include "tests/support/rscript.h"
#include "tests/support/test.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace test_report {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2025, 1, 8), QTime(9, 30));
const Registry registry{u"0190f3a2-7c00-7000-8000-000000000001"_s, u"Training cohort"_s, true, now};

AnalysisPlan plan(const QString &preset) { return *planFromPreset(preset, {}); }

/// What the pages and the paper must bear: from one patient to a cohort where nothing changed.
std::vector<PatientRecord> cohortNamed(const QString &name)
{
    using test::scored;
    if (name == u"one patient"_s)
        return {scored(u"P1"_s, {{0, 20, 5}, {30, 8, 5}})};
    if (name == u"no baseline"_s)
        return {scored(u"P1"_s, {{30, 8, 5}}), scored(u"P2"_s, {{91, 8, 5}})};
    if (name == u"no pairs"_s)
        return {scored(u"P1"_s, {{0, 20, 5}}), scored(u"P2"_s, {{0, 12, 1}})};
    if (name == u"all differences zero"_s)
        return {scored(u"P1"_s, {{0, 20, 5}, {30, 20, 5}}), scored(u"P2"_s, {{0, 9, 1}, {30, 9, 1}})};
    if (name == u"drugs with semicolons"_s) {
        PatientRecord record = scored(u"P1"_s, {{0, 20, 5}, {30, 8, 5}});
        record.courses.front().drug = Drug::Other;
        record.courses.front().otherName = u"study drug; arm B"_s;
        for (const QString &drug : {u"mepacrine; stopped"_s, u"; \\"_s, u"dapsone \\"_s})
            record.treatments.push_back(
                {makeId<TreatmentTag>(), TreatmentKind::Previous, Drug::Other, drug, {}, {}});
        return {record};
    }
    return {};
}

/// The files attached to a report, and nothing else.
void attachments(const QString &pdf, const QString &folder, bool withBiomarkers = true)
{
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(test::ran(u"pdfdetach"_s, {u"-saveall"_s, u"-o"_s, folder, pdf}).status, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files), test::reportFileNames({}, withBiomarkers));
}

} // namespace

/// The printed report, looked at from outside.
class TestReport : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void everyRowOfEveryTableIsPrinted_data();
    void everyRowOfEveryTableIsPrinted();
    void thePublishedAbstractIsPrinted();
    void everyPageSaysThatTheDataAreSynthetic();
    void fontsAreEmbeddedAndNothingIsABitmap();
    void theAttachedScriptAgreesWithEveryFigure();
    void theScriptRunsAloneAndNamesAFigureThatWasChanged();
    void aCohortWithoutFiguresSaysWhy_data();
    void aCohortWithoutFiguresSaysWhy();
    void aFailedExportLeavesWhatWasThere();
    void theReportIsSpanishInSpanish();

private:
    QString write(const std::vector<PatientRecord> &, const AnalysisPlan &,
                  QPageSize::PageSizeId = QPageSize::A4);

    QTemporaryDir m_folder;
};

QString TestReport::write(const std::vector<PatientRecord> &records, const AnalysisPlan &wanted,
                          QPageSize::PageSizeId size)
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    const Result<Done> written = writeCohortPdf(path, {records, registry, wanted, {}, now}, size);
    return written ? path : QString();
}

void TestReport::everyRowOfEveryTableIsPrinted_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("size");
    QTest::newRow("exact, A4") << u"exact"_s << u"en"_s << int(QPageSize::A4);
    QTest::newRow("acr2025, Letter") << u"acr2025"_s << u"en"_s << int(QPageSize::Letter);
    QTest::newRow("acr2025, A4") << u"acr2025"_s << u"en"_s << int(QPageSize::A4);
    QTest::newRow("acr2025, A4, Spanish") << u"acr2025"_s << u"es"_s << int(QPageSize::A4);
}

void TestReport::everyRowOfEveryTableIsPrinted()
{
    QFETCH(QString, preset);
    QFETCH(QString, language);
    QFETCH(int, size);
    speak(language);
    const auto english = qScopeGuard([] { speak(u"en"_s); });
    const std::vector<PatientRecord> records = test::trainingRecords();

    const QString text =
        test::pdfText(write(records, plan(preset), static_cast<QPageSize::PageSizeId>(size)));

    int rows = 0;
    for (const ReportTable &table : reportTables(summarise(place(records, plan(preset))))) {
        QVERIFY2(text.contains(table.label + u". "_s + table.title), qPrintable(table.title));
        for (const ReportTable::Row &row : table.rows) {
            // On one line: no cell is too narrow.
            QVERIFY2(text.contains(row.texts().join(u' ')), qPrintable(row.texts().join(u' ')));
            ++rows;
        }
    }
    QVERIFY(rows > 60);
}

// The published abstract.
void TestReport::thePublishedAbstractIsPrinted()
{
    const QString text = test::pdfText(write(test::trainingRecords(), plan(u"acr2025"_s)));

    QVERIFY(text.contains(u"CLASI-A: 16.5 [12.7-21.5] → 1 [1-3.2], p = 0.032"_s));
    QVERIFY(text.contains(u"CLASI-D: 8 [4.2-9.7] → 4 [2.5-6.7], p = 0.044"_s));
    QVERIFY(text.contains(u"32.9 ± 30.2"_s));
    QVERIFY(text.contains(u"5.3 ± 4.6"_s));
}

void TestReport::everyPageSaysThatTheDataAreSynthetic()
{
    const QStringList pages = test::pdfText(write(test::trainingRecords(), plan(u"exact"_s))).split(u'\f');

    QVERIFY(pages.size() > 2);
    for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
        QVERIFY(pages[i].contains(syntheticMark()));
        QVERIFY(pages[i].contains(u"page %1 of %2"_s.arg(i + 1).arg(pages.size() - 1)));
        QVERIFY(pages[i].contains(registry.id));
        QVERIFY(pages[i].contains(u"Malar " MALAR_VERSION ""_s));
    }
}

void TestReport::fontsAreEmbeddedAndNothingIsABitmap()
{
    const QString path = write(test::trainingRecords(), plan(u"exact"_s));

    const QStringList fonts = test::ran(u"pdffonts"_s, {path}).output.trimmed().split(u'\n').sliced(2);
    const QStringList images = test::ran(u"pdfimages"_s, {u"-list"_s, path}).output.trimmed().split(u'\n');

    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(u" yes "_s), qPrintable(font)); // "emb" comes first
    QCOMPARE(images.size(), 2);                                // the heads alone
}

void TestReport::theAttachedScriptAgreesWithEveryFigure()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    const QTemporaryDir folder;
    QStringList cases;
    const auto add = [&](const QString &name, const std::vector<PatientRecord> &records,
                         const AnalysisPlan &wanted) {
        const bool some = std::ranges::any_of(records, [](const auto &r) { return !r.biomarkers.empty(); });
        attachments(write(records, wanted), folder.filePath(name), some);
        cases << name;
    };
    for (const QString &preset : {u"exact"_s, u"r"_s, u"spss"_s, u"stata"_s, u"acr2025"_s})
        add(preset, test::trainingRecords(), plan(preset));
    for (const QString &name : {u"one patient"_s, u"no baseline"_s, u"no pairs"_s, u"all differences zero"_s,
                                u"drugs with semicolons"_s})
        add(name, cohortNamed(name), plan(u"exact"_s));
    add(u"many"_s, test::recordsOf(test::generatedCohort(120, 4)), plan(u"exact"_s));

    const QString said = test::ran(u"Rscript"_s, {u"-e"_s, test::everyScript}, folder.path()).output;

    for (const QString &name : cases)
        QVERIFY2(said.contains(QRegularExpression(u"^%1: all \\d+ figures agree$"_s.arg(name),
                                                  QRegularExpression::MultilineOption)),
                 qPrintable(name + u" in: "_s + said));
}

void TestReport::theScriptRunsAloneAndNamesAFigureThatWasChanged()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"Rscript"_s).isEmpty(), "R is needed; tests/run installs it");
    const QTemporaryDir folder;
    attachments(write(test::trainingRecords(), plan(u"exact"_s)), folder.path());
    const test::Ran intact = test::ran(u"Rscript"_s, {u"check.R"_s, u"data.csv"_s}, folder.path());
    QFile data(folder.filePath(u"data.csv"_s));
    QVERIFY(data.open(QIODevice::ReadWrite));
    QByteArray text = data.readAll();
    QVERIFY(text.contains(",183,1,4,yes"));
    text.replace(text.indexOf(",183,1,4,yes"), 12, ",183,9,4,yes");
    data.resize(0);
    data.write(text);
    data.close();

    const test::Ran result = test::ran(u"Rscript"_s, {u"check.R"_s}, folder.path());

    QCOMPARE(intact.status, 0);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.output.contains(u"CLASI-A | 6 | spread: "_s), qPrintable(result.output));
}

void TestReport::aCohortWithoutFiguresSaysWhy_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("one patient")
        << u"CLASI-A: 20 → 8 in 1 pair at month 1; fall 12 (no interval: one pair); p = 1.000"_s;
    QTest::newRow("no baseline") << u"no complete visit at baseline 2 P1, P2"_s;
    QTest::newRow("no pairs") << u"no patient has a later visit"_s;
    QTest::newRow("all differences zero")
        << u"Month 1 14.5 (9-20) 14.5 (9-20) 0 (0 to 0) 0/2/0 0 no change exact"_s;
}

void TestReport::aCohortWithoutFiguresSaysWhy()
{
    QFETCH(QString, words);

    const QString text =
        test::pdfText(write(cohortNamed(QString::fromLatin1(QTest::currentDataTag())), plan(u"exact"_s)));

    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!text.contains(QRegularExpression(u"\\b(nan|inf)\\b"_s)));
}

void TestReport::aFailedExportLeavesWhatWasThere()
{
    const QString folder = m_folder.filePath(u"report.pdf"_s) + u"-folder"_s;
    QVERIFY(QDir().mkpath(folder));

    const Result<Done> written =
        writeCohortPdf(folder, {test::trainingRecords(), registry, plan(u"exact"_s), {}, now});

    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::File);
    QVERIFY(QFileInfo(folder).isDir());
}

void TestReport::theReportIsSpanishInSpanish()
{
    speak(u"es"_s);
    const QString text = test::pdfText(write(test::trainingRecords(), plan(u"acr2025"_s)));
    speak(u"en"_s);

    QVERIFY2(text.contains(u"Tabla 1"_s), qPrintable(text.left(2000)));
    QVERIFY(text.contains(u"16,5 [12,7-21,5]"_s));
}

MALAR_GUI_TEST(TestReport)

} // namespace test_report
#include "test_report.moc"
