#include "core/exchange/cellform.h"
#include "core/exchange/tablefile.h"
#include "tests/support/test.h"

#include <QStringEncoder>

#include <algorithm>
#include <random>

namespace test_table {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using namespace exchange;

namespace {

using Reason = Refusal::Reason;

CsvTable table(const QByteArray &bytes, const ShapeWanted &wanted = {})
{
    Result<CsvTable, Refusal> read = readTable(bytes, wanted);
    if (!read)
        qFatal("refused: %d", static_cast<int>(read.error().reason));
    return *std::move(read);
}

std::optional<Refusal> refusal(const QByteArray &bytes, const ShapeWanted &wanted = {})
{
    const Result<CsvTable, Refusal> read = readTable(bytes, wanted);
    return read ? std::nullopt : std::optional(read.error());
}

/// The header and the records, a line each.
QString textOf(const CsvTable &read)
{
    QStringList lines;
    const auto line = [&lines](std::span<const std::string_view> cells) {
        QStringList texts;
        for (const std::string_view cell : cells)
            texts << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        lines << texts.join(u'|');
    };
    line(read.header());
    for (std::size_t i = 0; i < read.size(); ++i)
        line(read.record(i).cells);
    return lines.join(u'\n');
}

QByteArray in(QStringConverter::Encoding encoding, const QString &text, bool marked = true)
{
    QStringEncoder encoder(encoding,
                           marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

/// Any table of text, as it was saved.
class TestTable : public test::Test {
    Q_OBJECT

private slots:
    void theSeparatorIsFound_data();
    void theSeparatorIsFound();
    void anotherSeparatorIsRefusedUnlessItIsSaid();
    void theEncodingIsFound_data();
    void theEncodingIsFound();
    void aDamagedTextIsTakenForNoOtherEncoding_data();
    void aDamagedTextIsTakenForNoOtherEncoding();
    void theDecimalMarkIsFound_data();
    void theDecimalMarkIsFound();
    void theOrderOfDatesIsDecidedByTheFileOrOpen_data();
    void theOrderOfDatesIsDecidedByTheFileOrOpen();
    void whatIsSaidWins();
    void whatHoldsNothingIsPassedOverAndCounted();
    void rowNamesAreToldFromDecimalCommas_data();
    void rowNamesAreToldFromDecimalCommas();
    void emptyCellsBeyondTheHeaderAreNothing();
    void aSecondRowOfNamesIsRefused_data();
    void aSecondRowOfNamesIsRefused();
    void namesOfColumnsAreReadWhateverTheirCase();
    void aCellBecomesOurs_data();
    void aCellBecomesOurs();
    void onlyWhatSaysSomethingIsPointedOut();
    void aDamagedTableIsReadOrRefused();
};

void TestTable::theSeparatorIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Separator>("separator");
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << Separator::Comma;
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << Separator::Semicolon;
    QTest::newRow("tabs") << QByteArray("a\tb\r\n1\t2\r\n") << Separator::Tab;
    QTest::newRow("quoted names") << QByteArray("\"a\";\"b\"\n\"1\";2\n") << Separator::Semicolon;
    QTest::newRow("Excel's line") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << Separator::Semicolon;
    QTest::newRow("Excel's line, quoted") << QByteArray("\"sep=,\"\na,b\n1,2\n") << Separator::Comma;
    QTest::newRow("Excel's line, shouted") << QByteArray("SEP=\t\ra\tb\r1\t2\r") << Separator::Tab;
    QTest::newRow("blank lines before") << QByteArray("\n\r\na;b\n1;2\n") << Separator::Semicolon;
}

void TestTable::theSeparatorIsFound()
{
    QFETCH(QByteArray, bytes);

    const CsvTable read = table(bytes);

    QTEST(read.shape().separator, "separator");
    QCOMPARE(textOf(read), u"a|b\n1|2"_s);
}

void TestTable::anotherSeparatorIsRefusedUnlessItIsSaid()
{
    QCOMPARE(refusal("sep=|\na|b\n1|2\n"), (Refusal{Reason::OtherSeparator, 1, {}}));
    QCOMPARE(textOf(table("sep=|\na;b\n1;2\n", {.separator = Separator::Semicolon})), u"a|b\n1|2"_s);
}

void TestTable::theEncodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<bool>("guessed");
    const QString text = u"a;ñ\n1;€ “x” Š\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8 << false;
    QTest::newRow("UTF-8 with a mark") << in(QStringConverter::Utf8, text) << Encoding::Utf8 << false;
    QTest::newRow("UTF-16 LE") << in(QStringConverter::Utf16LE, text) << Encoding::Utf16Le << false;
    QTest::newRow("UTF-16 BE") << in(QStringConverter::Utf16BE, text) << Encoding::Utf16Be << false;
    QTest::newRow("UTF-16 LE without a mark")
        << in(QStringConverter::Utf16LE, text, false) << Encoding::Utf16Le << false;
    QTest::newRow("UTF-16 BE without a mark")
        << in(QStringConverter::Utf16BE, text, false) << Encoding::Utf16Be << false;
    QTest::newRow("CP1252") << QByteArray("a;\xF1\n1;\x80 \x93x\x94 \x8A\n") << Encoding::Cp1252 << true;
}

void TestTable::theEncodingIsFound()
{
    QFETCH(QByteArray, bytes);

    const CsvTable read = table(bytes);

    QTEST(read.shape().encoding, "encoding");
    QTEST(read.shape().isGuessed, "guessed");
    QCOMPARE(textOf(read), u"a|ñ\n1|€ “x” Š"_s);
}

void TestTable::aDamagedTextIsTakenForNoOtherEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("row");
    QTest::newRow("a bad byte beside good letters")
        << QByteArray("a,b\n1,\xC3\xB1\n2,\xE9\n") << Reason::NotUtf8 << 3;
    QTest::newRow("cut within a letter") << QByteArray("a,b\n1,\xE2\x82") << Reason::NotUtf8 << 2;
    QTest::newRow("a byte that CP1252 has not") << QByteArray("a,b\n\xE9,\x81\n") << Reason::NotUtf8 << 2;
    QTest::newRow("half a letter of UTF-16") << QByteArray("\xFF\xFE"
                                                           "a\0,\0b",
                                                           7)
                                             << Reason::NotUtf8 << 0;
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0,\0\0\0", 12) << Reason::NullByte << 1;
    QTest::newRow("a null byte") << QByteArray("a,b\n1,\0\n", 8) << Reason::NullByte << 2;
}

void TestTable::aDamagedTextIsTakenForNoOtherEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Reason, reason);
    QFETCH(int, row);

    QCOMPARE(refusal(bytes), (Refusal{reason, static_cast<std::size_t>(row), {}}));
}

void TestTable::theDecimalMarkIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DecimalMark>("mark");
    QTest::newRow("commas between semicolons") << QByteArray("a;b\n1,5;2\n") << DecimalMark::Comma;
    QTest::newRow("commas between tabs") << QByteArray("a\tb\n-1,5\t2\n") << DecimalMark::Comma;
    QTest::newRow("points between semicolons") << QByteArray("a;b\n1.5;2\n") << DecimalMark::Point;
    QTest::newRow("a quoted comma between commas") << QByteArray("a,b\n\"1,5\",2\n") << DecimalMark::Point;
    QTest::newRow("commas of texts") << QByteArray("a;b\nx, y;2, 3\n") << DecimalMark::Point;
}

void TestTable::theDecimalMarkIsFound()
{
    QFETCH(QByteArray, bytes);

    QTEST(table(bytes).shape().decimal, "mark");
}

void TestTable::theOrderOfDatesIsDecidedByTheFileOrOpen_data()
{
    QTest::addColumn<QByteArray>("days");
    QTest::addColumn<std::optional<DateOrder>>("order");
    const auto row = [](const char *days, std::optional<DateOrder> order) {
        QTest::newRow(days) << QByteArray(days) << order;
    };
    row("2023-02-14", DateOrder::YearMonthDay);
    row("2023/02/03", DateOrder::YearMonthDay);
    row("no dates", DateOrder::YearMonthDay);
    row("03/04/2023 14/02/2023", DateOrder::DayMonthYear);
    row("3.4.2023 14.2.2023", DateOrder::DayMonthYear);
    row("02-14-2023 03-04-2023", DateOrder::MonthDayYear);
    row("14/02/23", DateOrder::DayMonthYear);
    row("03/04/2023 05/06/2023", std::nullopt);
    row("14/02/2023 02/14/2023", std::nullopt);
    row("03/04/2023 2023-02-14", std::nullopt);
    row("1.2.3.2023 14/02", DateOrder::YearMonthDay);
}

void TestTable::theOrderOfDatesIsDecidedByTheFileOrOpen()
{
    QFETCH(QByteArray, days);

    QTEST(table("day\n" + days.replace(' ', '\n') + '\n').shape().dates, "order");
}

void TestTable::whatIsSaidWins()
{
    const QByteArray bytes = "a;b,c\n14/02/2023;\xC3\xB1,1\n";

    QCOMPARE(textOf(table(bytes, {.separator = Separator::Comma})), u"a;b|c\n14/02/2023;ñ|1"_s);
    QCOMPARE(textOf(table(bytes, {.separator = Separator::Semicolon, .encoding = Encoding::Cp1252})),
             u"a|b,c\n14/02/2023|Ã±,1"_s);
    const CsvTable said = table(bytes, {.separator = Separator::Semicolon,
                                        .encoding = Encoding::Utf8,
                                        .decimal = DecimalMark::Comma,
                                        .dates = DateOrder::MonthDayYear});
    QCOMPARE(said.shape().decimal, DecimalMark::Comma);
    QCOMPARE(said.shape().dates, DateOrder::MonthDayYear);
    QCOMPARE(pointless({.sheet = u"a"_s}, said.shape()), QStringList{u"sheet"_s});
}

void TestTable::whatHoldsNothingIsPassedOverAndCounted()
{
    const CsvTable read = table("\"\",a,,b,\n1,x,,1,\n\n,,,,\n3,y,,,\n,,,,\n\n");

    QCOMPARE(textOf(read), u"a|b\nx|1\ny|"_s);
    QCOMPARE(read.record(1).row, std::size_t(5));
    QCOMPARE(read.shape().emptyRows, std::size_t(3)); // not the blank line at the end
    QCOMPARE(read.shape().emptyColumns, std::size_t(2));
    QVERIFY(read.shape().rowNames);
    QCOMPARE(refusal("a,,b\n1,2,3\n"), (Refusal{Reason::UnnamedColumn, 1, u"2"_s}));
}

void TestTable::rowNamesAreToldFromDecimalCommas_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("read"); // empty: refused
    QTest::newRow("write.csv") << QByteArray("\"\",\"a\",\"b\"\n\"1\",5,6\n\"7\",8,9\n")
                               << u"a|b\n5|6\n8|9"_s;
    QTest::newRow("write.table") << QByteArray("\"a\",\"b\"\n\"1\",5,6\n\"7\",8,9\n") << u"a|b\n5|6\n8|9"_s;
    QTest::newRow("write.table without quotes")
        << QByteArray("a\tb\n1\t5\t6\n2\t8\t9\n") << u"a|b\n5|6\n8|9"_s;
    QTest::newRow("a decimal comma") << QByteArray("a,b\n1,5,6\n") << QString();
    QTest::newRow("numbers that repeat") << QByteArray(",a,b\n1,5,6\n1,8,9\n") << QString();
    QTest::newRow("names that say something") << QByteArray(",a,b\nP-1,5,6\n") << QString();
}

void TestTable::rowNamesAreToldFromDecimalCommas()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, read);

    if (!read.isEmpty())
        QCOMPARE(textOf(table(bytes)), read);
    else
        QVERIFY(refusal(bytes) || !table(bytes).ragged().empty());
}

void TestTable::emptyCellsBeyondTheHeaderAreNothing()
{
    QCOMPARE(textOf(table("a,b\n1,2,,\n3,4\n")), u"a|b\n1|2\n3|4"_s);
    QCOMPARE(table("a,b\n1,2,,5\n").ragged().front(), (Refusal{Reason::TooManyCells, 2, {}}));
}

void TestTable::aSecondRowOfNamesIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("row"); // 0: taken
    QTest::newRow("labels below the names") << QByteArray("a,b,c\nface,arms,back\n1,2,3\n0,1,2\n") << 2;
    QTest::newRow("labels and units") << QByteArray("a,b,c\nface,arms,back\n0-3,0-3,0-3\n1,2,3\n") << 3;
    QTest::newRow("a title") << QByteArray("Visits,,\na,b,c\n1,2,3\n") << 2;
    QTest::newRow("groups above the names") << QByteArray("Erythema,,,\na,b,c,d\n1,2,3,4\n") << 2;
    QTest::newRow("a row of NA") << QByteArray("a,b,c\nNA,NA,NA\n1,2,3\n") << 0;
    QTest::newRow("one word") << QByteArray("a,b,c\nx,2,3\n1,2,3\n") << 0;
    QTest::newRow("texts alone") << QByteArray("a,b,c\nx,y,z\nu,v,w\n") << 0;
}

void TestTable::aSecondRowOfNamesIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, row);

    const auto refused = refusal(bytes);

    QCOMPARE(refused.has_value(), row > 0);
    if (refused)
        QCOMPARE(*refused, (Refusal{Reason::SecondHeader, static_cast<std::size_t>(row), {}}));
}

void TestTable::namesOfColumnsAreReadWhateverTheirCase()
{
    const CsvTable read = table("Dataset;Before ;ERY-face\n");

    QVERIFY(read.columns(std::array<std::string_view, 3>{"dataset", "before", "ery_face"}));
    QVERIFY(!table("a,A\n").columns(std::array<std::string_view, 1>{"a"}));
}

void TestTable::aCellBecomesOurs_data()
{
    QTest::addColumn<CellType>("type");
    QTest::addColumn<std::optional<DateOrder>>("order");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("ours");
    using enum CellType;
    const auto row = [](CellType type, const char *cell, const char *ours,
                        std::optional<DateOrder> order = {}, DecimalMark mark = DecimalMark::Point) {
        QTest::addRow("%d %s %d", static_cast<int>(type), cell, order ? static_cast<int>(*order) : -1)
            << type << order << mark << QByteArray(cell) << QByteArray(ours);
    };
    constexpr auto dmy = DateOrder::DayMonthYear;
    constexpr auto mdy = DateOrder::MonthDayYear;
    constexpr auto comma = DecimalMark::Comma;
    row(Whole, "2.0", "2");
    row(Whole, "-12.000", "-12");
    row(Whole, "2.5", "2.5");
    row(Whole, "2.", "2.");
    row(Whole, "1.2.0", "1.2.0");
    row(YesNo, "1.0", "1");
    row(Whole, "2,0", "2", {}, comma);
    row(Real, "2.0", "2.0");
    row(Real, "12,5", "12.5", {}, comma);
    row(Real, "12,5", "decimal-comma");
    row(Real, "12.5", "decimal-point", {}, comma);
    row(Real, "1.234,5", "1.234,5", {}, comma);
    row(Text, "2.0", "2.0");
    row(Notes, "14/02/2023", "14/02/2023", dmy);
    row(Date, "2023-02-14", "2023-02-14");
    row(Date, "2023-02-14 00:00:00", "2023-02-14");
    row(Date, "2023-02-14T10:30", "2023-02-14T10:30");
    row(Date, "2023/2/4", "2023-02-04", mdy);
    row(Date, "14/02/2023", "2023-02-14", dmy);
    row(Date, "14.2.2023 0:00", "2023-02-14", dmy);
    row(Date, "14/02/2023", "2023-14-02", mdy); // which is no day
    row(Date, "03-04-2023", "2023-03-04", mdy);
    row(Date, "03/04/2023", "date-order-open");
    row(Date, "03/04/2023", "03/04/2023", DateOrder::YearMonthDay);
    row(Date, "03/04/23", "short-year", dmy);
    row(Date, "03/04-2023", "03/04-2023", dmy);
    row(Date, "44971", "44971", dmy);
    row(PartialDate, "05/2019", "2019-05");
    row(PartialDate, "2019.0", "2019");
    row(PartialDate, "2019,0", "2019", {}, comma);
    row(PartialDate, "2019.05.14", "2019-05-14");
    row(PartialDate, "14/05/2019", "2019-05-14", dmy);
    row(PartialDate, "04/05/2019", "date-order-open");
}

void TestTable::aCellBecomesOurs()
{
    QFETCH(CellType, type);
    QFETCH(std::optional<DateOrder>, order);
    QFETCH(DecimalMark, mark);
    QFETCH(QByteArray, cell);
    TableShape shape;
    shape.dates = order;
    shape.decimal = mark;
    std::string buffer;

    const std::string text = cell.toStdString();
    const cell::Form form = cell::plain(text, Field{{}, type}, shape, buffer);

    QTEST(QByteArray::fromStdString(std::string(form.misread ? key(*form.misread) : form.text)), "ours");
}

void TestTable::onlyWhatSaysSomethingIsPointedOut()
{
    QVERIFY(notesOf(table("a,b\n1,2\n").shape(), u"a.csv"_s).empty());

    const auto notes = notesOf(table("\xF1,\n1,\n,\n").shape(), u"a.csv"_s);

    QCOMPARE(notes.size(), std::size_t(3));
    QVERIFY(std::ranges::none_of(notes, &Problem::blocks));
    QCOMPARE(notes[0].what.reason, Reason::EncodingGuessed);
    QCOMPARE(notes[1].hint, u"1"_s);
}

void TestTable::aDamagedTableIsReadOrRefused()
{
    const QString text = u"sep=;\r\n\"a\";b;\r\n1,5;\"x;\"\"ñ\"\"\";\r\n\r\n14/02/2023;;\r\n"_s;
    const std::array whole{text.toUtf8(), in(QStringConverter::Utf16LE, text),
                           QByteArray("\"a\",\"b\"\n\"1\",\xE9,2.0\n\"2\",5,6\n")};
    constexpr std::array<char, 8> signs{'"', ';', ',', '\n', '\r', '\0', '\xC3', '\t'};
    int refused = 0;
    constexpr unsigned runs = 3'000;
    for (unsigned run = 0; run < runs; ++run) {
        std::mt19937 random(run);
        QByteArray damaged = whole[run % whole.size()];
        for (auto times = 1 + random() % 4; times > 0; --times) {
            const auto at = qsizetype(random() % std::size_t(damaged.size()));
            if (random() % 2)
                damaged[at] = signs[random() % signs.size()];
            else
                damaged.remove(at, 1);
        }
        const Result<CsvTable, Refusal> read = readTable(damaged);
        refused += !read;
        if (read)
            QCOMPARE(read->cells().size(), read->size() * read->header().size());
    }
    QVERIFY(refused > int(runs) / 10);
    QVERIFY(refused < int(runs));
}

MALAR_TEST(TestTable)

} // namespace test_table
#include "test_table.moc"
