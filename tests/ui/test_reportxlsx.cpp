#include "ui/report/reportxlsx.h"

#include "tests/support/pdf.h"
#include "tests/support/test.h"
#include "tests/ui/reported.h"
#include "ui/language.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace malar;
using namespace test;
using namespace Qt::Literals::StringLiterals;

/// The report as a workbook, unpacked.
class TestReportXlsx : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void everyTableHasASheetWithNumbersAsNumbers();
    void aNumberIsWholeAndShownAsItIsPrinted();
    void noTextOfTheWorkbookIsAFormula();

private:
    QString sheet(const QByteArray &book, const QString &part);

    QTemporaryDir m_folder;
};

QString TestReportXlsx::sheet(const QByteArray &book, const QString &part)
{
    const QString path = m_folder.filePath(u"book.xlsx"_s);
    write(path, book);
    return test::ran(u"unzip"_s, {u"-p"_s, path, part}).output;
}

void TestReportXlsx::everyTableHasASheetWithNumbersAsNumbers()
{
    const QByteArray book = toXlsx(content(ReportFormat::Xlsx));

    const QString sheets = sheet(book, u"xl/workbook.xml"_s);
    for (const QString &name : {u"Report"_s, u"Table 1"_s, u"Table 2"_s, u"Table 3"_s, u"Table 4"_s})
        QVERIFY2(sheets.contains(u"<sheet name=\"%1\""_s.arg(name)), qPrintable(sheets));
    const QString scores = sheet(book, u"xl/worksheets/sheet3.xml"_s);
    // Month 1 of CLASI-A: n 10 and, in the test's column, p = 2/2^10, which is printed as 0.002.
    QVERIFY2(scores.contains(QRegularExpression(u"<c r=\"B6\" s=\"\\d+\"><v>10</v></c>"_s)),
             qPrintable(scores));
    QVERIFY(scores.contains(QRegularExpression(u"<c r=\"G6\" s=\"\\d+\"><v>0\\.001953125</v></c>"_s)));
    QVERIFY(scores.contains(QRegularExpression(u"<c r=\"C6\" s=\"\\d+\" t=\"s\">"_s))); // 6.5 [6-8.75]
    QVERIFY(scores.contains(u"state=\"frozen\""_s));
    QVERIFY(sheet(book, u"docProps/core.xml"_s).contains(u">2025-01-08T09:30:00Z</dcterms:created>"_s));
}

void TestReportXlsx::aNumberIsWholeAndShownAsItIsPrinted()
{
    ReportContent report = content(ReportFormat::Xlsx);
    ReportTable::Row row{{u"x"_s, u"<0.001"_s, u"0.0498"_s, u"12.5"_s, u"no pair"_s}};
    row.values = {{1, 0.00048828125}, {2, 0.04981}, {3, 12.5}};
    report.blocks = {ReportTable{u"Table 1"_s,
                                 u"p"_s,
                                 {{u"a"_s}, {u"b"_s, true}, {u"c"_s, true}, {u"d"_s, true}, {u"e"_s, true}},
                                 {row},
                                 {}}};

    const QByteArray book = toXlsx(report);

    const QString first = sheet(book, u"xl/worksheets/sheet2.xml"_s);
    for (const QString &value : {u"0.00048828125"_s, u"0.04981"_s, u"12.5"_s})
        QVERIFY2(first.contains(u"<v>%1</v>"_s.arg(value)), qPrintable(first));
    const QString styles = sheet(book, u"xl/styles.xml"_s);
    for (const QString &format : {u"[&lt;0.001]&quot;&lt;0.001&quot;;0.000"_s, u"\"0.0000\""_s, u"\"0.0\""_s})
        QVERIFY2(styles.contains(format), qPrintable(styles));
}

void TestReportXlsx::noTextOfTheWorkbookIsAFormula()
{
    ReportContent report = content(ReportFormat::Xlsx);
    ReportTable table{
        u"Table 1"_s, u"=1+1"_s, {{u"=2"_s}, {u"+3"_s, true}}, {{{u"=cmd()"_s, u"@x"_s}}}, {u"-9"_s}};
    report.blocks = {table, table}; // of one name

    const QByteArray book = toXlsx(report);

    const QString first = sheet(book, u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(!first.isEmpty() && !first.contains(u"<f>"_s));
    QVERIFY(sheet(book, u"xl/sharedStrings.xml"_s).contains(u"<t>=cmd()</t>"_s));
    QVERIFY(sheet(book, u"xl/worksheets/sheet3.xml"_s).contains(u"<v>"_s));
}

MALAR_GUI_TEST(TestReportXlsx)
#include "test_reportxlsx.moc"
