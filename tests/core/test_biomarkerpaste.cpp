#include "core/exchange/biomarkerpaste.h"

#include "core/domain/keytext.h"
#include "core/exchange/pastedcells.h"
#include "tests/support/test.h"

namespace test_biomarkerpaste {

using namespace malar;
using namespace malar::exchange;
using namespace Qt::Literals::StringLiterals;
using Kind = PasteProblem::Kind;

namespace {

const QDate day(2024, 5, 25);

std::optional<QDate> isoDate(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

PasteTarget target()
{
    PasteTarget target;
    target.panels = {nkPanel(), {u"Cytokines"_s, u"pg/ml"_s, {}, {{u"IL6"_s, u"IL-6"_s, {}, {}}}}};
    target.date = day;
    target.today = QDate(2024, 6, 1);
    target.code = u"SYN-01"_s;
    target.readDate = &isoDate;
    return target;
}

/// "2024-05-25 CD56dim PD1 1.6", a line a value.
QString said(const Pasted &pasted)
{
    QStringList lines;
    for (const PastedValue &each : pasted.values)
        lines << (QStringList{each.value.date.toString(Qt::ISODate), each.value.subset, each.value.marker,
                              keyText(key(each.value.limit)) + QString::number(each.value.value)})
                     .join(u' ');
    return lines.join(u'\n');
}

} // namespace

/// A block from a spreadsheet becomes values, or each cell says why not.
class TestBiomarkerPaste : public test::Test {
    Q_OBJECT

private slots:
    void everyShapeOfABlockIsUnderstood_data();
    void everyShapeOfABlockIsUnderstood();
    void aCellThatCannotBeUsedIsNamedByItsPlace_data();
    void aCellThatCannotBeUsedIsNamedByItsPlace();
    void oneBadCellLeavesTheOthers();
    void aBlockWithoutHeadersBeginsAtTheCell();
    void anUnusualPercentageIsMarked();
    void anEndlessClipboardIsRefused();
    void aShapelessBlockNeverBreaksIt();
};

void TestBiomarkerPaste::everyShapeOfABlockIsUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    const QString two = u"2024-05-25 CD56bright NKG2A 77.1\n2024-05-25 CD56dim NKG2A 37.5"_s;
    QTest::newRow("only numbers, tabs") << u"77.1\n37.5\n"_s << two;
    QTest::newRow("decimal commas, Windows line ends") << u"77,1\r\n37,5\r\n"_s << two;
    QTest::newRow("with headers") << u"\tNKG2A\nCD56bright\t77.1\nCD56dim\t37.5"_s << two;
    QTest::newRow("headers in another order and spelling")
        << u"cells\tPD1\tnkg2a\ncd56 dim\t\t37.5\ncd56-BRIGHT\t\t77.1"_s
        << u"2024-05-25 CD56dim NKG2A 37.5\n2024-05-25 CD56bright NKG2A 77.1"_s;
    QTest::newRow("only the names of subsets") << u"CD56bright\t77.1\nCD56dim\t37.5"_s << two;
    QTest::newRow("only the names of markers")
        << u"KIR2DL1/S1\tPD-1\n2.5\t0.8"_s
        << u"2024-05-25 CD56bright KIR2DL1_S1 2.5\n2024-05-25 CD56bright PD1 0.8"_s;
    QTest::newRow("semicolons and decimal commas") << u";NKG2A\nCD56bright;77,1\nCD56dim;37,5"_s << two;
    QTest::newRow("CSV in quotes") << u"\"\",\"NKG2A\"\n\"CD56bright\",\"77.1\"\n\"CD56dim\",\"37.5\""_s
                                   << two;
    QTest::newRow("empty cells say nothing")
        << u"\tNKG2A\tTIGIT\nCD56bright\t77.1\t\nCD56dim\t37.5\t \n\t\t\n"_s << two;
    const QString list = u"2024-02-14 CD56dim PD1 1.6\n2024-03-14 CD56dim PD1 1.9"_s;
    QTest::newRow("a list without header")
        << u"2024-02-14\tCD56dim\tPD1\t1.6\n2024-03-14\tCD56dim\tPD-1\t1,9"_s << list;
    QTest::newRow("a list by its header")
        << u"value\tmarker\tcell_subset\tdate\n1.6\tPD1\tCD56dim\t2024-02-14\n1.9\tPD1\tCD56dim\t2024-03-14"_s
        << list;
    QTest::newRow("our own file") << u"patient,date,cell_subset,marker,value,unit\n"
                                     "SYN-01,2024-02-14,CD56dim,PD1,1.6,% positive\n"
                                     "syn-01,2024-03-14,CD56dim,PD1,1.9,% positive\n"_s
                                  << list;
    QTest::newRow("in Spanish") << u"fecha;subpoblación;marcador;valor\n2024-02-14;CD56dim;PD1;1,6\n"
                                   "2024-03-14;CD56dim;PD1;1,9"_s
                                << list;
    QTest::newRow("limits of detection")
        << u"\tNKG2A\tPD-1\nCD56bright\t<0,5\t> 90\nCD56dim\t<\u00a01\t"_s
        << u"2024-05-25 CD56bright NKG2A <0.5\n2024-05-25 CD56bright PD1 >90\n2024-05-25 CD56dim NKG2A <1"_s;
    QTest::newRow("a limit in a list") << u"2024-02-14;IL-6;<1,5"_s << u"2024-02-14  IL6 <1.5"_s;
    QTest::newRow("a marker of serum") << u"2024-02-14\tIL-6\t5.5"_s << u"2024-02-14  IL6 5.5"_s;
}

void TestBiomarkerPaste::everyShapeOfABlockIsUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, values);

    const Pasted pasted = readBiomarkers(text, target());

    QCOMPARE(said(pasted), values);
    QVERIFY(pasted.problems.empty());
}

void TestBiomarkerPaste::aCellThatCannotBeUsedIsNamedByItsPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QString &text, Kind kind, int at, int column) {
        QTest::newRow(name) << text << kind << at << column;
    };
    row("text", u"\tNKG2A\tPD1\nCD56dim\t1\thigh"_s, Kind::NotANumber, 2, 3);
    row("nan", u"nan"_s, Kind::NotANumber, 1, 1);
    row("a formula", u"=SUM(A1)"_s, Kind::NotANumber, 1, 1);
    row("five decimals", u"1\n1.23456"_s, Kind::TooManyDecimals, 2, 1);
    row("at most", u"1\n\u22645"_s, Kind::NeitherSide, 2, 1);
    row("at least", u"1\n>=5"_s, Kind::NeitherSide, 2, 1);
    row("ten digits", u"1234567890"_s, Kind::TooLarge, 1, 1);
    row("an unknown marker", u"\tNKG2A\tCD57\nCD56dim\t1\t2"_s, Kind::UnknownMarker, 1, 3);
    row("an unknown subset", u"\tNKG2A\nCD56dim\t1\nNKT\t2"_s, Kind::UnknownSubset, 3, 1);
    row("more columns than markers", u"1\t2\t3\t4\t5\t6\t7"_s, Kind::OutsideTable, 1, 7);
    row("more rows than subsets", u"1\n2\n3"_s, Kind::OutsideTable, 3, 1);
    row("a subset twice", u"\tNKG2A\nCD56dim\t1\nCD56dim\t2"_s, Kind::Twice, 3, 2);
    row("a day to come", u"2024-06-02\tCD56dim\tPD1\t1"_s, Kind::FutureDate, 1, 1);
    row("a day that could be two", u"date\tsubset\tmarker\tvalue\n05/06/2024\tCD56dim\tPD1\t1"_s,
        Kind::NoDate, 2, 1);
    row("a list's unknown marker", u"2024-02-14\tCD56dim\tCD57\t1"_s, Kind::UnknownMarker, 1, 3);
    row("a list's unknown subset", u"2024-02-14\tNKT\tPD1\t1"_s, Kind::UnknownSubset, 1, 2);
    row("a list's wrong number", u"2024-02-14\tCD56dim\tPD1\tx"_s, Kind::NotANumber, 1, 4);
    row("another unit", u"date\tsubset\tmarker\tvalue\tunit\n2024-02-14\tCD56dim\tPD1\t900\tMFI"_s,
        Kind::OtherUnit, 2, 5);
    row("another patient", u"patient\tdate\tsubset\tmarker\tvalue\nSYN-02\t2024-02-14\tCD56dim\tPD1\t1"_s,
        Kind::OtherPatient, 2, 1);
    row("the same cell twice", u"2024-02-14\tCD56dim\tPD1\t1\n2024-02-14\tCD56dim\tPD-1\t2"_s, Kind::Twice, 2,
        4);
    row("no value", u"date\tmarker\n2024-02-14\tPD1"_s, Kind::MissingColumn, 1, 0);
}

void TestBiomarkerPaste::aCellThatCannotBeUsedIsNamedByItsPlace()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(int, row);
    QFETCH(int, column);

    const Pasted pasted = readBiomarkers(text, target());

    QCOMPARE(pasted.problems.size(), std::size_t{1});
    QCOMPARE(pasted.problems[0].kind, kind);
    QCOMPARE(int(pasted.problems[0].row), row);
    QCOMPARE(int(pasted.problems[0].column), column);
}

void TestBiomarkerPaste::oneBadCellLeavesTheOthers()
{
    const Pasted pasted = readBiomarkers(u"77.1\t?\n37.5\t2"_s, target());

    QCOMPARE(pasted.values.size(), std::size_t{3});
    QCOMPARE(pasted.problems.size(), std::size_t{1});
    QCOMPARE(pasted.problems[0].text, u"?"_s);
}

void TestBiomarkerPaste::aBlockWithoutHeadersBeginsAtTheCell()
{
    PasteTarget at = target();
    at.row = 1;
    at.column = 4;

    QCOMPARE(said(readBiomarkers(u"1.6\t54.1"_s, at)),
             u"2024-05-25 CD56dim PD1 1.6\n2024-05-25 CD56dim TIM3 54.1"_s);
}

void TestBiomarkerPaste::anUnusualPercentageIsMarked()
{
    const Pasted pasted = readBiomarkers(u"541\n37.5"_s, target());

    QCOMPARE(pasted.values.size(), std::size_t{2});
    QVERIFY(pasted.values[0].isUnusual);
    QVERIFY(!pasted.values[1].isUnusual);
}

void TestBiomarkerPaste::anEndlessClipboardIsRefused()
{
    const Pasted pasted = readBiomarkers(QString(3'000'000, u'1'), target());

    QCOMPARE(pasted.problems.size(), std::size_t{1});
    QCOMPARE(pasted.problems[0].kind, Kind::TooLong);
}

void TestBiomarkerPaste::aShapelessBlockNeverBreaksIt()
{
    for (const QString &text :
         {u""_s, u"\n\n"_s, u"\t\t"_s, u"\""_s, u"\"a\n\tb"_s, u"\tNKG2A"_s, u"CD56dim"_s, u"date\tvalue"_s,
          u"\r\r\n,;\t"_s, u"2024-02-14\t\t\t"_s, QString(40, QChar(0))}) {
        const Pasted pasted = readBiomarkers(text, target());
        QVERIFY(pasted.values.empty());
    }
}

MALAR_TEST(TestBiomarkerPaste)

} // namespace test_biomarkerpaste
#include "test_biomarkerpaste.moc"
