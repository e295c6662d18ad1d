#include "ui/paper/files.h"

#include "tests/support/pdf.h"
#include "tests/support/reportfiles.h"
#include "tests/support/test.h"
#include "tests/ui/reported.h"
#include "ui/report/pdffile.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace test_reportformats {

using namespace malar;
using namespace test;
using namespace Qt::Literals::StringLiterals;

/// One content in every format: what a reader, a program and a second run find in the files.
class TestReportFormats : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void theSameContentGivesTheSameBytes_data();
    void theSameContentGivesTheSameBytes();
    void aHashKeepsItsWordsWhileAPdfIsWritten();
    void thePdfSaysWhatItIs();
    void aPdfThatIsLaidOutOtherwiseStaysAsItIs_data();
    void aPdfThatIsLaidOutOtherwiseStaysAsItIs();
    void theArchivalPdfKeepsToWhatItsStandardAllows();
    void theFilesOfAnArchivalPdfLieBesideIt();
    void noFileIsWrittenWhereOneCannotBe();
    void whatStoodThereIsPutBackWhenTheLastFileFails();
    void aStoppedReportWritesNothing();

private:
    QTemporaryDir m_folder;
};

void TestReportFormats::theSameContentGivesTheSameBytes_data()
{
    QTest::addColumn<ReportFormat>("format");
    QTest::newRow("PDF") << ReportFormat::Pdf;
    QTest::newRow("PDF/A") << ReportFormat::PdfA;
    QTest::newRow("HTML") << ReportFormat::Html;
    QTest::newRow("XLSX") << ReportFormat::Xlsx;
}

void TestReportFormats::theSameContentGivesTheSameBytes()
{
    QFETCH(ReportFormat, format);
    const QString path = m_folder.filePath(u"same."_s + suffixOf(format));
    const ReportOptions options{format, QPageSize::A4};

    const qint64 second = QDateTime::currentSecsSinceEpoch();
    QVERIFY(writeReport(path, content(format), options));
    const QByteArray first = readAll(path);
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second); // a PDF knows seconds
    qputenv("TZ", "Asia/Kolkata");
    QVERIFY(writeReport(path, content(format), options));
    qunsetenv("TZ");

    QVERIFY(first.size() > 5000);
    QVERIFY(readAll(path) == first);
}

// The seed of new hashes is fixed while a PDF is written; those that are there must not lose their keys.
void TestReportFormats::aHashKeepsItsWordsWhileAPdfIsWritten()
{
    QHash<QString, int> before;
    for (int i = 0; i < 1000; ++i)
        before.insert(QString::number(i), i);
    QHash<QString, int> during;

    toPdf(content(), {}, [&](int, int) {
        for (int i = 0; i < 1000; ++i)
            during.insert(QString::number(i), i);
        return true;
    });

    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(before.value(QString::number(i), -1), i);
        QCOMPARE(during.value(QString::number(i), -1), i);
    }
}

void TestReportFormats::aPdfThatIsLaidOutOtherwiseStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("as it is") << QByteArray() << QByteArray();
    QTest::newRow("a cross-reference stream") << QByteArray("\nxref\n0 ") << QByteArray("\n9 0 obj ");
    QTest::newRow("no place of the table") << QByteArray("startxref\n") << QByteArray("startxref \n");
    QTest::newRow("a free object") << QByteArray(" 00000 n ") << QByteArray(" 00000 f ");
    QTest::newRow("no information") << QByteArray("/Info ") << QByteArray("/Iffo ");
    QTest::newRow("a catalogue that is not there") << QByteArray("/Root ") << QByteArray("/Root 9");
}

void TestReportFormats::aPdfThatIsLaidOutOtherwiseStaysAsItIs()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        QPainter(&writer).drawText(100, 100, u"words"_s);
    }
    if (before.isEmpty()) {
        QVERIFY(describedPdf(pdf, content()) != pdf);
        return;
    }
    const qsizetype place = pdf.lastIndexOf(before);
    QVERIFY(place > 0);
    pdf.replace(place, before.size(), after);

    QCOMPARE(describedPdf(pdf, content()), pdf);
}

void TestReportFormats::thePdfSaysWhatItIs()
{
    const QString path = m_folder.filePath(u"said.pdf"_s);
    QVERIFY(writeReport(path, content(), {}));

    const QString info = test::ran(u"pdfinfo"_s, {u"-isodates"_s, path}).output;

    QVERIFY2(info.contains(QRegularExpression(u"Title: +Cohort report: Training & <cohort>\n"_s)),
             qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Subject: +CLASI over time, N = 10\n"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Keywords: +CLASI, cutaneous lupus erythematosus"_s)));
    QVERIFY(info.contains(QRegularExpression(u"CreationDate: +2025-01-08T09:30:00(Z|\\+00)"_s)));
    QVERIFY(!info.contains(u"Author"_s));
    QVERIFY(readAll(path).contains("/Lang (en)"));
    const QString xmp = test::ran(u"pdfinfo"_s, {u"-meta"_s, path}).output;
    QVERIFY2(xmp.contains(u"Training &amp; &lt;cohort&gt;"_s), qPrintable(xmp));
    QVERIFY(xmp.contains(u"<xmp:CreateDate>2025-01-08T09:30:00Z"_s));
    QVERIFY(!xmp.contains(u"pdfaid:part"_s));
}

// ISO 19005-1: 6.1.3 identifier, 6.1.11 no embedded file, 6.2.2 output intent, 6.3.4 fonts embedded,
// 6.4 no transparency, 6.6.1 no script, 6.7 metadata. veraPDF is not packaged for Debian.
void TestReportFormats::theArchivalPdfKeepsToWhatItsStandardAllows()
{
    const QByteArray pdf = toPdf(content(ReportFormat::PdfA), {QPageSize::A4, true});
    const QString path = m_folder.filePath(u"archive.pdf"_s);
    write(path, pdf);

    QVERIFY(pdf.startsWith("%PDF-1.4"));
    for (const char *part : {"/ID [ <", "/OutputIntents", "/GTS_PDFA1", "/DestOutputProfile",
                             "<pdfaid:part>1<", "<pdfaid:conformance>B<"})
        QVERIFY2(pdf.contains(part), part);
    for (const char *part : {"/EmbeddedFile", "/Filespec", "/JavaScript", "/Encrypt", "/LZWDecode",
                             "/Transparency", "/XObject /Subtype /Image"})
        QVERIFY2(!pdf.contains(part), part);
    const QString text = QString::fromLatin1(pdf);
    for (const QString &state : {u"/ca "_s, u"/CA "_s})
        QCOMPARE(text.count(QRegularExpression(state + u"(?!1\\.0)"_s)), 0);
    QCOMPARE(text.count(QRegularExpression(u"/SMask (?!/None)"_s)), 0);
    QCOMPARE(text.count(u"/FontFile2 "_s), text.count(u"/Type /FontDescriptor"_s));
    QVERIFY(text.contains(u"/FontFile2 "_s));
    QVERIFY(test::pdfText(path).contains(u"lie beside this PDF"_s));
}

void TestReportFormats::theFilesOfAnArchivalPdfLieBesideIt()
{
    const QTemporaryDir folder;
    const ReportOptions options{ReportFormat::PdfA, QPageSize::A4};
    QVERIFY(writeReport(folder.filePath(u"report.pdf"_s), content(ReportFormat::PdfA), options));

    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), test::reportFileNames(u"report-"_s)
                                                             << u"report.pdf"_s);
    QVERIFY(test::pdfText(folder.filePath(u"report.pdf"_s))
                .contains(QRegularExpression(u"Rscript\\s+report-check.R\\s+report-data.csv"_s)));
    // And over its own files again.
    QVERIFY(writeReport(folder.filePath(u"report.pdf"_s), content(ReportFormat::PdfA), options));
}

void TestReportFormats::noFileIsWrittenWhereOneCannotBe()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"report-data.csv"_s), "SQLite format 3");

    const Result<Done> written =
        writeReport(folder.filePath(u"report.pdf"_s), content(ReportFormat::PdfA), {ReportFormat::PdfA});

    QVERIFY(!written);
    QVERIFY(written.error().place.endsWith(u"report-data.csv"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"report-data.csv"_s});
    QCOMPARE(readAll(folder.filePath(u"report-data.csv"_s)), "SQLite format 3");
}

// The last place becomes a folder after it was found fit: only the renaming fails.
void TestReportFormats::whatStoodThereIsPutBackWhenTheLastFileFails()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a.csv"_s), "old");
    QVERIFY(QDir(folder.path()).mkpath(u"c.pdf/full"_s));

    const Result<Done> written = writeFiles({{folder.filePath(u"a.csv"_s), "new", {"old"}},
                                             {folder.filePath(u"b.csv"_s), "new", {"new"}},
                                             {folder.filePath(u"c.pdf"_s), "%PDF", {"%PDF"}}});

    QVERIFY(!written);
    QCOMPARE(readAll(folder.filePath(u"a.csv"_s)), "old");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.csv"_s});
}

void TestReportFormats::aStoppedReportWritesNothing()
{
    const QTemporaryDir folder;
    int pages = 0;

    const Result<Done> written =
        writeReport(folder.filePath(u"report.pdf"_s), content(), {}, [&](int done, int) {
            ++pages;
            return done < 2;
        });

    QVERIFY(!written);
    QCOMPARE(pages, 3);
    QVERIFY(QDir(folder.path()).isEmpty());
}

MALAR_GUI_TEST(TestReportFormats)

} // namespace test_reportformats
#include "test_reportformats.moc"
