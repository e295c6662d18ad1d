#include "core/domain/csvwriter.h"
#include "core/exchange/tablefile.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

namespace test_workbook {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using namespace exchange;

namespace {

using Reason = Refusal::Reason;

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// The table as CSV.
QByteArray csvOf(const CsvTable &read)
{
    CsvWriter out;
    const auto line = [&out](std::span<const std::string_view> cells) {
        for (const std::string_view cell : cells)
            out.cell(cell);
        out.endRow();
    };
    line(read.header());
    for (std::size_t i = 0; i < read.size(); ++i)
        line(read.record(i).cells);
    return QByteArray::fromStdString(out.take());
}

} // namespace

/// Workbooks of openpyxl, and some that no program writes: tests/data/tables/make.py.
class TestWorkbook : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void cellsAreThoseThatOpenpyxlReads_data();
    void cellsAreThoseThatOpenpyxlReads();
    void cellsAreThoseThatXlsx2csvReads();
    void whatANumberIsShownAsSaysWhetherItIsADay();
    void everyKindOfCellIsRead();
    void aTableMayStandAnywhereOnItsSheet();
    void theFirstSheetThatIsShownIsReadOrTheOneThatIsSaid();
    void whatCannotBeReadIsRefusedWithItsPlace_data();
    void whatCannotBeReadIsRefusedWithItsPlace();
    void aDamagedWorkbookIsReadOrRefused();
    void damagedElementsAreReadOrRefused();

private:
    QTemporaryDir m_place;

    QByteArray bytes(const QString &name) const
    {
        QFile file(m_place.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(name));
        return file.readAll();
    }
    CsvTable table(const QString &name, const ShapeWanted &wanted = {}) const
    {
        Result<CsvTable, Refusal> read = readTable(bytes(name), wanted);
        if (!read)
            qFatal("%s refused: %d", qPrintable(name), static_cast<int>(read.error().reason));
        return *std::move(read);
    }
};

void TestWorkbook::initTestCase()
{
    output(u"/usr/bin/python3"_s, {QStringLiteral(MALAR_TEST_DATA "/tables/make.py"), m_place.path()});
}

void TestWorkbook::cellsAreThoseThatOpenpyxlReads_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("since 1900") << u"plain"_s;
    QTest::newRow("since 1904") << u"since1904"_s;
}

void TestWorkbook::cellsAreThoseThatOpenpyxlReads()
{
    QFETCH(QString, name);

    QCOMPARE(csvOf(table(name + u".xlsx"_s)), bytes(name + u".csv"_s));
}

// Which writes numbers with six decimals, days of February 1900 one too early, and a space in a moment.
void TestWorkbook::cellsAreThoseThatXlsx2csvReads()
{
    const QByteArray theirs = output(u"xlsx2csv"_s, {m_place.filePath(u"since1904.xlsx"_s)});

    const QByteArray ours =
        csvOf(table(u"since1904.xlsx"_s)).replace("T10:30", " 10:30").replace("0.0000001", "0.000000");

    QCOMPARE(ours, theirs);
}

void TestWorkbook::whatANumberIsShownAsSaysWhetherItIsADay()
{
    const CsvTable read = table(u"formats.xlsx"_s);

    QCOMPARE(csvOf(read).split('\n')[1], "2023-02-14,2023-02-14,2023-02-14,2023-02-14,2023-02-14,2023-02-14,"
                                         "2023-02-14,44971,44971,007,44971,44971.5");
    QCOMPARE(read.shape().dates, DateOrder::YearMonthDay);
}

void TestWorkbook::everyKindOfCellIsRead()
{
    const CsvTable read = table(u"kinds.xlsx"_s);

    QCOMPARE(csvOf(read),
             QByteArray("a,b,cc,d,e\nrich text,1,#N/A,2023-02-14T00:00:00,\n\"x\ry_z\",42,,,\n"));
    QCOMPARE(read.record(0).row, std::size_t(4));
    QCOMPARE(read.shape().emptyRows, std::size_t(2));
}

void TestWorkbook::aTableMayStandAnywhereOnItsSheet()
{
    const CsvTable read = table(u"aside.xlsx"_s);

    QCOMPARE(csvOf(read), QByteArray("a,b\n1,2\n,3\n"));
    QCOMPARE(read.headerRow(), std::size_t(3));
    QCOMPARE(read.record(1).row, std::size_t(9));
    QCOMPARE(read.shape().emptyColumns, std::size_t(2));
}

void TestWorkbook::theFirstSheetThatIsShownIsReadOrTheOneThatIsSaid()
{
    const CsvTable shown = table(u"sheets.xlsx"_s);
    QCOMPARE(shown.shape().sheet, u"Otra"_s);
    QCOMPARE(shown.shape().sheets, (QStringList{u"Visitas"_s, u"Otra"_s}));

    QCOMPARE(csvOf(table(u"sheets.xlsx"_s, {.sheet = u"visitas"_s})), QByteArray("a,b\n1,2\n"));
    QCOMPARE(readTable(bytes(u"sheets.xlsx"_s), {.sheet = u"Third"_s}).error(),
             (Refusal{Reason::NoSuchSheet, 0, u"Third"_s}));
    QCOMPARE(pointless({.separator = Separator::Tab, .decimal = DecimalMark::Comma}, shown.shape()),
             (QStringList{u"separator"_s, u"decimal"_s}));
}

void TestWorkbook::whatCannotBeReadIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, Reason reason, int at = 0, const QString &place = {}) {
        QTest::newRow(name) << QString::fromLatin1(name) << reason << at << place;
    };
    row("merged.xlsx", Reason::MergedCells, 2, u"B2:C2"_s);
    row("headers.xlsx", Reason::SecondHeader, 2);
    row("formula.xlsx", Reason::FormulaWithoutValue, 2, u"B2"_s);
    row("nothing.xlsx", Reason::Empty);
    row("other.xlsx", Reason::NotAWorkbook);
    row("old.xls", Reason::OldWorkbook);
    row("cut.xlsx", Reason::DamagedWorkbook);
    row("entities.xlsx", Reason::DamagedWorkbook);
    row("rows_back.xlsx", Reason::DamagedWorkbook, 1);
    row("cells_back.xlsx", Reason::DamagedWorkbook, 1, u"A1"_s);
    row("far_row.xlsx", Reason::DamagedWorkbook, 1'048'577);
    row("far_column.xlsx", Reason::DamagedWorkbook, 1, u"ZZZZZZ1"_s);
    row("no_string.xlsx", Reason::DamagedWorkbook, 1);
    row("wide.xlsx", Reason::TooManyColumns, 1);
    row("sparse.xlsx", Reason::FileTooLarge); // as a grid
    row("long_text.xlsx", Reason::FileTooLarge);
    row("long_strings.xlsx", Reason::FileTooLarge);
    row("lying.xlsx", Reason::FileTooLarge);
    row("repeated.xlsx", Reason::FileTooLarge);
}

void TestWorkbook::whatCannotBeReadIsRefusedWithItsPlace()
{
    QFETCH(QString, name);
    QFETCH(Reason, reason);
    QFETCH(int, row);
    QFETCH(QString, place);

    const Result<CsvTable, Refusal> read = readTable(bytes(name));

    QVERIFY(!read);
    QCOMPARE(read.error(), (Refusal{reason, static_cast<std::size_t>(row), place}));
}

void TestWorkbook::aDamagedWorkbookIsReadOrRefused()
{
    int refused = 0;
    constexpr unsigned runs = 1'000;
    const std::array whole{bytes(u"kinds.xlsx"_s), bytes(u"plain.xlsx"_s)};
    for (unsigned run = 0; run < runs; ++run) {
        std::mt19937 random(run);
        QByteArray damaged = whole[run % whole.size()];
        for (auto times = 1 + random() % 3; times > 0; --times)
            damaged[qsizetype(random() % std::size_t(damaged.size()))] ^= char(1 << random() % 8);
        if (random() % 8 == 0)
            damaged.truncate(qsizetype(random() % std::size_t(damaged.size())));
        const Result<CsvTable, Refusal> read = readTable(damaged);
        refused += !read;
        if (read)
            csvOf(*read); // its cells are there
    }
    QVERIFY(refused > int(runs) / 3);
    QVERIFY(refused < int(runs));
}

void TestWorkbook::damagedElementsAreReadOrRefused()
{
    int refused = 0;
    constexpr int all = 300; // that make.py writes
    for (int i = 0; i < all; ++i) {
        const Result<CsvTable, Refusal> read = readTable(bytes(u"%1.xlsx"_s.arg(i)));
        refused += !read;
        if (read)
            csvOf(*read);
    }
    QVERIFY(refused > all / 3);
    QVERIFY(refused < all);
}

MALAR_TEST(TestWorkbook)

} // namespace test_workbook
#include "test_workbook.moc"
