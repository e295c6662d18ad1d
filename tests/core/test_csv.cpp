#include "core/domain/csvwriter.h"
#include "core/exchange/csv.h"
#include "tests/support/test.h"

#include <limits>

namespace test_csv {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using exchange::CsvTable;
using exchange::Refusal;

namespace {

using Reason = Refusal::Reason;

/// All cells of the record, joined with a sign that no test uses in a cell.
std::string cells(const CsvTable::Record &record)
{
    std::string joined;
    for (const std::string_view cell : record.cells)
        joined.append(cell).append("|");
    return joined;
}

} // namespace

class TestCsv : public test::Test {
    Q_OBJECT

private slots:
    void recordsCarryTheRowOfASpreadsheet();
    void quotedCellsHoldCommasQuotesAndLineEnds();
    void allLineEndsAreRead();
    void theByteOrderMarkIsNoPartOfTheFirstName();
    void theLastCellMayBeEmpty();
    void brokenFilesAreRefusedWithTheirRow_data();
    void brokenFilesAreRefusedWithTheirRow();
    void aLineOfCommasTakesNoMemory();
    void columnsStandInAnyOrder();
    void wrongHeadersAreRefusedByName_data();
    void wrongHeadersAreRefusedByName();
    void refusalsBecomeErrorsWithAPlace();
    void everyReasonHasItsOwnKey();
    void writtenTextIsReadBack();
    void writtenRealsAreReadBackExactly();
};

void TestCsv::recordsCarryTheRowOfASpreadsheet()
{
    const auto table = CsvTable::parse("a,b\n1,2\n\n3,4\n");

    QVERIFY(table);
    QCOMPARE(table->size(), std::size_t(2));
    QCOMPARE(table->record(0).row, std::size_t(2));
    QCOMPARE(table->record(1).row, std::size_t(4)); // the blank row counts
    QCOMPARE(cells(table->record(1)), "3|4|");
}

void TestCsv::quotedCellsHoldCommasQuotesAndLineEnds()
{
    const auto table = CsvTable::parse("a,b\n\"1,5\",\"say \"\"no\"\"\"\n\"two\nlines\",\"\"\n");

    QVERIFY(table);
    QCOMPARE(cells(table->record(0)), "1,5|say \"no\"|");
    QCOMPARE(cells(table->record(1)), "two\nlines||");
}

void TestCsv::allLineEndsAreRead()
{
    for (const QByteArray end : {"\n", "\r\n", "\r"}) {
        const auto table = CsvTable::parse("a,b" + end + "1,2" + end + "3,4");
        QVERIFY(table);
        QCOMPARE(table->size(), std::size_t(2));
        QCOMPARE(cells(table->record(1)), "3|4|");
    }
}

void TestCsv::theByteOrderMarkIsNoPartOfTheFirstName()
{
    const auto table = CsvTable::parse("\xEF\xBB\xBF"
                                       "a,b\n1,2\n");

    QVERIFY(table);
    QCOMPARE(table->header()[0], "a");
}

void TestCsv::theLastCellMayBeEmpty()
{
    const auto table = CsvTable::parse("a,b\n1,");

    QVERIFY(table);
    QCOMPARE(cells(table->record(0)), "1||");
}

void TestCsv::brokenFilesAreRefusedWithTheirRow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("row");
    QTest::newRow("no bytes") << QByteArray() << Reason::Empty << 0;
    QTest::newRow("blank lines alone") << QByteArray("\n\n") << Reason::Empty << 0;
    QTest::newRow("short row") << QByteArray("a,b\n1,2\n3\n") << Reason::TooFewCells << 3;
    QTest::newRow("long row") << QByteArray("a,b\n1,2,3\n") << Reason::TooManyCells << 2;
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << Reason::OpenQuote << 2;
    QTest::newRow("quote inside a cell") << QByteArray("a,b\n1,2\"\n") << Reason::StrayQuote << 2;
    QTest::newRow("text after a quote") << QByteArray("a,b\n\"1\"x,2\n") << Reason::StrayQuote << 2;
    QTest::newRow("2,001 columns") << QByteArray(2000, ',') << Reason::TooManyColumns << 1;
    QTest::newRow("null byte") << QByteArray("a,b\n1,\0\n", 8) << Reason::NullByte << 2;
    QTest::newRow("half a character") << QByteArray("a,b\n1,\xC3") << Reason::NotUtf8 << 2;
}

void TestCsv::brokenFilesAreRefusedWithTheirRow()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, row);

    const auto table = CsvTable::parse(bytes);

    QVERIFY(!table);
    QTEST(table.error().reason, "reason");
    QCOMPARE(table.error().row, static_cast<std::size_t>(row));
}

// Each cell would take sixteen bytes.
void TestCsv::aLineOfCommasTakesNoMemory()
{
    const auto table = CsvTable::parseAll("a,b\n" + QByteArray("1,").repeated(500'000) + "\n1,2\n");

    QVERIFY(table);
    QCOMPARE(table->size(), std::size_t(1));
    QCOMPARE(cells(table->record(0)), "1|2|");
    QCOMPARE(table->ragged().front().reason, Reason::TooManyCells);

    const auto ragged = CsvTable::parseAll("a,b\n" + QByteArray("1\n").repeated(10'001));
    QVERIFY(!ragged);
    QCOMPARE(ragged.error(), (exchange::Refusal{Reason::TooFewCells, 10'002, {}}));
}

void TestCsv::columnsStandInAnyOrder()
{
    const auto table = CsvTable::parse("b,c,a\n1,2,3\n");
    const auto columns = table->columns(std::array<std::string_view, 3>{"a", "b", "c"});

    QVERIFY(columns);
    QCOMPARE(*columns, (std::vector<std::size_t>{2, 0, 1}));
}

void TestCsv::wrongHeadersAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("column");
    QTest::newRow("missing") << QByteArray("a,b\n") << Reason::MissingColumn << u"c"_s;
    QTest::newRow("unknown") << QByteArray("a,b,c,d\n") << Reason::UnknownColumn << u"d"_s;
    QTest::newRow("twice") << QByteArray("a,b,c,a\n") << Reason::RepeatedColumn << u"a"_s;
}

void TestCsv::wrongHeadersAreRefusedByName()
{
    QFETCH(QByteArray, header);
    const auto table = CsvTable::parse(header);

    const auto columns = table->columns(std::array<std::string_view, 3>{"a", "b", "c"});

    QVERIFY(!columns);
    QTEST(columns.error().reason, "reason");
    QTEST(columns.error().column, "column");
    QCOMPARE(columns.error().row, std::size_t(1));
}

void TestCsv::refusalsBecomeErrorsWithAPlace()
{
    const Error cell = exchange::toError({Reason::ValueNotAllowed, 3, u"ery_face"_s});
    const Error row = exchange::toError({Reason::TooFewCells, 3, {}});

    QCOMPARE(cell, (Error{Error::Kind::Invalid, u"value-not-allowed"_s, u"row 3, column ery_face"_s}));
    QCOMPARE(row.place, u"row 3"_s);
    QCOMPARE(exchange::toError({}).place, QString());
}

void TestCsv::everyReasonHasItsOwnKey()
{
    QCOMPARE(key(Reason::Empty), "empty");
    QCOMPARE(key(Reason::MissingColumn), "missing-column");
    QCOMPARE(key(Reason::NoName), "no-name");
    QCOMPARE(key(Reason::RepeatedName), "repeated-name");
}

void TestCsv::writtenTextIsReadBack()
{
    const std::array<std::string_view, 6> texts{"plain", "with, comma", "with \"quotes\"", "two\nlines", "",
                                                "ñ"};
    CsvWriter writer;
    for (const char *name : {"a", "b", "c", "d", "e", "f"})
        writer.cell(name);
    writer.endRow();
    for (const std::string_view text : texts)
        writer.cell(text);
    writer.endRow();

    const auto table = CsvTable::parse(QByteArray::fromStdString(writer.take()));

    QVERIFY(table);
    for (std::size_t i = 0; i < texts.size(); ++i)
        QCOMPARE(table->record(0)[i], texts[i]);
}

void TestCsv::writtenRealsAreReadBackExactly()
{
    CsvWriter writer;
    writer.real(0.1);
    writer.real(12.75);
    writer.real(1e-60);
    writer.cell(std::numeric_limits<std::int64_t>::min());
    writer.empty(1);
    writer.endRow();

    QCOMPARE(writer.take(), "0.10000000000000001,12.75,9.9999999999999997e-61,-9223372036854775808,\n");
}

MALAR_TEST(TestCsv)

} // namespace test_csv
#include "test_csv.moc"
