#include "tests/support/cohort.h"
#include "tests/support/pdf.h"
#include "tests/support/test.h"
#include "ui/report/cohortpdf.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTextDocumentFragment>

#include <algorithm>

namespace test_emptyreport {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2025, 1, 8), QTime(9, 30));
const Registry registry{u"0190f3a2-7c00-7000-8000-000000000001"_s, u"Training cohort"_s, true, now};

/// A cohort of nobody: without a record, without one that counts, or by a filter that nobody meets.
struct Nobody {
    std::vector<PatientRecord> records;
    CohortFilter filter;
};

Nobody nobody(const QString &how)
{
    Nobody made;
    if (how == u"no record"_s)
        return made;
    made.records = test::trainingRecords();
    if (how == u"a filter"_s)
        made.filter.activityFrom = 70;
    else
        for (std::size_t i = 0; i < made.records.size(); ++i)
            if (i < 3)
                made.records[i].patient.enteredInErrorReason = u"twice"_s;
            else
                made.records[i].consents = {{{u"c"_s}, QDate(2025, 1, 1), u"1"_s, {}, QDate(2025, 3, 1)}};
    return made;
}

ReportContent contentOf(const Nobody &of, ReportFormat format)
{
    return cohortContent({of.records, registry, defaultPlan({}), of.filter, now}, format, u"report"_s);
}

QStringList textsOf(const ReportContent &content)
{
    QStringList texts;
    for (const ReportBlock &block : content.blocks)
        if (const auto *text = std::get_if<ReportText>(&block))
            texts << text->text.simplified();
    return texts;
}

} // namespace

/// The report of nobody: a page that says so, in every format.
class TestEmptyReport : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void itSaysWhyAndWhatWasLookedFor_data();
    void itSaysWhyAndWhatWasLookedFor();
    void everyFormatSaysTheSameOnOnePage_data();
    void everyFormatSaysTheSameOnOnePage();
    void aReportOfSomebodyIsWhole();

private:
    QString said(const ReportContent &, ReportFormat);

    QTemporaryDir m_folder;
};

void TestEmptyReport::itSaysWhyAndWhatWasLookedFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("said");
    const QString visits = u"Baseline is the last complete assessment from day −28 to day 0."_s;
    QTest::newRow("no record") << u"en"_s
                               << QStringList{u"Nothing to report"_s,
                                              u"There is no patient in the registry yet."_s,
                                              u"Patients: all of the registry."_s, visits};
    QTest::newRow("a filter") << u"en"_s
                              << QStringList{u"No patient meets the filter: clear it"_s,
                                             u"Filter: Patients with CLASI-A at baseline ≥ 70: 0 of 10 "
                                             "patients."_s,
                                             visits};
    QTest::newRow("nobody who counts")
        << u"en"_s
        << QStringList{u"No patient counts: all are entered in error or have withdrawn their consent."_s,
                       u"Left out of the whole cohort: entered in error: 3; consent withdrawn: 7."_s};
    QTest::newRow("a filter, Spanish")
        << u"es"_s
        << QStringList{u"Nada que comunicar"_s, u"0 de 10 pacientes"_s, u"entre el día −28 y el día 0"_s};
}

void TestEmptyReport::itSaysWhyAndWhatWasLookedFor()
{
    QFETCH(QString, language);
    QFETCH(QStringList, said);
    speak(language);
    const auto english = qScopeGuard([] { speak(u"en"_s); });
    const QString how = QString::fromLatin1(QTest::currentDataTag()).section(u", "_s, 0, 0);

    const QString all = textsOf(contentOf(nobody(how), ReportFormat::Pdf)).join(u'\n');

    for (const QString &words : said)
        QVERIFY2(all.contains(words), qPrintable(all));
}

void TestEmptyReport::everyFormatSaysTheSameOnOnePage_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"es"_s}) {
        QTest::newRow(qPrintable(u"PDF, "_s + language)) << ReportFormat::Pdf << language;
        QTest::newRow(qPrintable(u"PDF/A, "_s + language)) << ReportFormat::PdfA << language;
        QTest::newRow(qPrintable(u"HTML, "_s + language)) << ReportFormat::Html << language;
        QTest::newRow(qPrintable(u"XLSX, "_s + language)) << ReportFormat::Xlsx << language;
    }
}

/// What a reader finds in the file; that a PDF has one page, and a workbook one sheet.
QString TestEmptyReport::said(const ReportContent &content, ReportFormat format)
{
    const QString path = m_folder.filePath(u"empty."_s + suffixOf(format));
    if (!writeReport(path, content, {format, QPageSize::A4}))
        return {};
    if (format == ReportFormat::Html) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
                   ? QTextDocumentFragment::fromHtml(QString::fromUtf8(file.readAll())).toPlainText()
                   : QString();
    }
    if (format != ReportFormat::Xlsx)
        return test::ran(u"pdfinfo"_s, {path}).output.simplified().contains(u"Pages: 1 "_s)
                   ? test::pdfText(path)
                   : QString();
    const QString sheets = test::ran(u"unzip"_s, {u"-p"_s, path, u"xl/workbook.xml"_s}).output;
    return sheets.count(u"<sheet "_s) == 1
               ? QTextDocumentFragment::fromHtml(
                     test::ran(u"unzip"_s, {u"-p"_s, path, u"xl/sharedStrings.xml"_s}).output)
                     .toPlainText()
               : QString();
}

void TestEmptyReport::everyFormatSaysTheSameOnOnePage()
{
    QFETCH(ReportFormat, format);
    QFETCH(QString, language);
    speak(language);
    const auto english = qScopeGuard([] { speak(u"en"_s); });

    for (const QString &how : {u"no record"_s, u"a filter"_s, u"nobody who counts"_s}) {
        const ReportContent content = contentOf(nobody(how), format);
        QVERIFY(content.files.empty());
        const QString text = said(content, format).simplified();
        for (const QString &words : textsOf(content))
            QVERIFY2(text.contains(words), qPrintable(how + u": "_s + words + u" in "_s + text));
        QVERIFY(!text.contains(language == u"en"_s ? u"Table 1"_s : u"Tabla 1"_s));
    }
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.csv"_s}), QStringList());
}

void TestEmptyReport::aReportOfSomebodyIsWhole()
{
    const std::vector<PatientRecord> one{test::scored(u"P1"_s, {{0, 20, 5}})};

    const ReportContent content = contentOf({one, {}}, ReportFormat::Pdf);

    QVERIFY(!content.files.empty());
    QVERIFY(std::ranges::any_of(
        content.blocks, [](const ReportBlock &block) { return std::holds_alternative<ReportTable>(block); }));
}

MALAR_GUI_TEST(TestEmptyReport)

} // namespace test_emptyreport
#include "test_emptyreport.moc"
