#include "ui/report/reportxlsx.h"

#include "core/workbook/workbookproof.h"
#include "tests/support/cohort.h"
#include "tests/support/pdf.h"
#include "tests/support/test.h"
#include "tests/ui/reported.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"
#include "ui/words/writtennumber.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <csignal>

#include <sys/resource.h>

namespace test_reportxlsx {

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
    void whatAValueRoundsToIsPrinted_data();
    void whatAValueRoundsToIsPrinted();
    void whatStandsAroundANumberIsShownWithIt();
    void noTextOfTheWorkbookIsAFormula();
    void aWorkbookWithAnotherValueIsNoWorkbook();
    void aPartThatDoesNotFitIsNoticed();
    void signsThatXmlCannotHoldDoNotSpoilIt();

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
    const ReportTable::Row row{{u"x"_s, Cell(u"<0.001"_s, 0.00048828125), Cell(u"0.0498"_s, 0.04981),
                                Cell(u"12.5"_s, 12.5), u"no pair"_s}};
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

void TestReportXlsx::whatAValueRoundsToIsPrinted_data()
{
    QTest::addColumn<bool>("isOtherwise");
    QTest::newRow("as planned") << false;
    QTest::newRow("otherwise") << true;
}

// The cells of the report itself: the first number that one prints is its value.
void TestReportXlsx::whatAValueRoundsToIsPrinted()
{
    QFETCH(bool, isOtherwise);
    AnalysisPlan plan = defaultPlan({});
    if (isOtherwise) {
        plan.descriptives = Descriptives::MeanSd;
        plan.estimate = Estimate::MedianDifference;
        plan.test.alternative = stats::Alternative::Greater;
    }
    int numbers = 0;
    for (const auto &records : {test::trainingRecords(), test::clinicalRecords()})
        for (const ReportTable &table : reportTables(summarise(place(records, plan))))
            for (const ReportTable::Row &row : table.rows)
                for (qsizetype i = 0; i < row.cells.size(); ++i) {
                    const Cell &cell = row.cells[i];
                    const std::vector<FoundNumber> found = numbersIn(cell.text);
                    const bool isNumber = table.columns[std::size_t(i)].number && !found.empty() &&
                                          row.kind != ReportTable::Row::Kind::Group;
                    QVERIFY2(!isNumber || cell.value, qPrintable(cell.text));
                    if (!cell.value)
                        continue;
                    const QByteArray first = found.front().plain;
                    const qsizetype point = first.indexOf('.');
                    const double unit = std::pow(10, point < 0 ? 0 : -double(first.size() - point - 1));
                    const bool isBelow = first.startsWith('<');
                    const double printed = (isBelow ? first.mid(1) : first).toDouble();
                    QVERIFY2(isBelow ? *cell.value < printed
                                     : std::abs(*cell.value - printed) < 0.5000001 * unit,
                             qPrintable(u"%1: %2"_s.arg(cell.text).arg(*cell.value)));
                    ++numbers;
                }
    QVERIFY(numbers > 500);
}

void TestReportXlsx::whatStandsAroundANumberIsShownWithIt()
{
    ReportContent report = content(ReportFormat::Xlsx);
    const QList<Cell> row{u"x"_s, Cell(u"W = 0.41"_s, 0.40625), Cell(u"0.031, one-sided"_s, 0.03125),
                          Cell(u"6.5 [6-8.75]"_s, 6.5)};
    report.blocks = {ReportTable{
        u"Table 1"_s, u"p"_s, {{u"a"_s}, {u"b"_s, true}, {u"c"_s, true}, {u"d"_s, true}}, {{row}}, {}}};

    const QByteArray book = toXlsx(report);

    const QString first = sheet(book, u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(first.contains(u"<v>0.40625</v>"_s) && first.contains(u"<v>0.03125</v>"_s));
    QVERIFY(!first.contains(u"<v>6.5</v>"_s)); // of several numbers: as text
    const QString styles = sheet(book, u"xl/styles.xml"_s);
    for (const QString &format : {u"\"&quot;W = &quot;0.00\""_s, u"\"0.000&quot;, one-sided&quot;\""_s})
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

/// The book as it came out, and with one thing changed in it.
void TestReportXlsx::aWorkbookWithAnotherValueIsNoWorkbook()
{
    ReportContent report = content(ReportFormat::Xlsx);
    const ReportTable::Row printed{
        {u"x"_s, Cell(u"2.7"_s, 8 / 3.0)}}; // whole in the cell, as in what was put
    report.blocks = {ReportTable{u"Table 1"_s, u"Title"_s, {{u"A"_s}, {u"B"_s, true}}, {printed}, {}}};
    report.warning.clear();
    report.footer = u"Footer"_s;
    const QByteArray book = toXlsx(report);
    const WrittenSheet words{{{1, 0}, report.footer}};
    const WrittenSheet table{{{0, 0}, u"Table 1. Title"_s},
                             {{2, 0}, u"A"_s},
                             {{2, 1}, u"B"_s},
                             {{3, 0}, u"x"_s},
                             {{3, 1}, 8 / 3.0}};

    QVERIFY(holds(book, {words, table}));
    const std::vector<WrittenSheet::value_type> changes{
        {{3, 1}, 2.7}, {{3, 1}, 2.67}, {{3, 1}, u"2.7"_s}, {{3, 0}, u"y"_s}, {{9, 9}, 1.0}};
    for (const auto &[place, value] : changes) {
        WrittenSheet other = table;
        other[place] = value;
        QVERIFY(!holds(book, {words, other}));
    }
    WrittenSheet fewer = table;
    fewer.erase({3, 1});
    QVERIFY(!holds(book, {words, fewer}));
    QVERIFY(!holds(book, {table, words}));
    for (qsizetype at = 0; at < book.size(); at += 997)
        QVERIFY(!holds(book.first(at), {words, table}));
}

/// The parts lie in temporary files before they are packed: here they are larger than the whole workbook, and
/// a limit between the two cuts them alone. The library says nothing.
void TestReportXlsx::aPartThatDoesNotFitIsNoticed()
{
    ReportContent report = content(ReportFormat::Xlsx);
    ReportTable table{u"Table 1"_s, u"Title"_s, {{u"A"_s}}, {}, {}};
    for (int i = 0; i < 2000; ++i)
        table.rows.push_back({{u"The same words in every row, but for the number %1"_s.arg(i)}});
    report.blocks = {table};
    const QByteArray whole = toXlsx(report);
    constexpr rlim_t limit = 80'000;
    QVERIFY(!whole.isEmpty() && whole.size() < qsizetype(limit));
    QVERIFY(sheet(whole, u"xl/sharedStrings.xml"_s).size() > qsizetype(limit));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{limit, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);

    const QByteArray cut = toXlsx(report);

    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(cut, QByteArray());
    QCOMPARE(toXlsx(report), whole);
}

void TestReportXlsx::signsThatXmlCannotHoldDoNotSpoilIt()
{
    ReportContent report = content(ReportFormat::Xlsx);
    const QString text = u"a\x01\x1b[2J\uFFFEb"_s + QChar(0xd800) + u"c \U0001F600"_s;
    report.blocks = {ReportTable{text, text, {{text}}, {{{text}}}, {text}}};

    const QByteArray book = toXlsx(report);

    QVERIFY(!book.isEmpty());
    QVERIFY(sheet(book, u"xl/sharedStrings.xml"_s).contains(u"a[2Jbc \U0001F600"_s));
}

MALAR_GUI_TEST(TestReportXlsx)

} // namespace test_reportxlsx
#include "test_reportxlsx.moc"
