#include "ui/paper/pageflow.h"

#include "tests/support/test.h"
#include "ui/paper/paper.h"
#include "ui/report/typesetter.h"

#include <QApplication>
#include <QImage>

namespace test_pageflow {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double page = 100;

PageBox box(double height, bool withNext = false, std::vector<std::size_t> repeat = {})
{
    PageBox made;
    made.height = height;
    made.withNext = withNext;
    made.repeat = std::move(repeat);
    return made;
}

/// How many boxes each page has.
QList<int> counts(const std::vector<PageUnit> &units)
{
    QList<int> result;
    for (const FlowPage &made : flow(units, page, page / 2))
        result << static_cast<int>(made.places.size());
    return result;
}

/// A table of so many rows with a name over every tenth, as it is set for a page 1000 by 1000.
ReportTable longTable(int rows)
{
    ReportTable table{u"Table 9"_s, u"Rows."_s, {{u"Name"_s}, {u"n"_s, true}}, {}, {u"A note."_s}};
    for (int i = 0; i < rows; ++i) {
        if (i % 10 == 0)
            table.rows.push_back({{u"Group %1"_s.arg(i / 10)}, ReportTable::Row::Kind::Group});
        table.rows.push_back({{u"row %1"_s.arg(i), QString::number(i)}});
    }
    return table;
}

ReportTable wideTable(int columns)
{
    ReportTable table{u"Table 8"_s, u"Columns."_s, {{u"Time"_s}}, {{{u"Baseline"_s}}}, {}};
    for (int i = 1; i < columns; ++i) {
        table.columns.push_back({u"Month %1"_s.arg(i), true});
        table.rows[0].cells << u"16.5 [13-20.25]"_s;
    }
    return table;
}

std::vector<PageUnit> unitsOf(const ReportTable &table)
{
    static QImage paper(100, 100, QImage::Format_RGB32); // 96 dots an inch
    paper.setDotsPerMeterX(3780);
    paper.setDotsPerMeterY(3780);
    ReportContent content;
    content.blocks.emplace_back(table);
    return Typesetter(&paper, 660, 1000).units(content);
}

QString words(const PageBox &box) { return box.lines.empty() ? QString() : box.lines[0].text->text(); }

} // namespace

/// Where pages end.
class TestPageFlow : public test::Test {
    Q_OBJECT

private slots:
    void whatFitsStaysOnThePage();
    void aUnitThatFitsOnOnePageIsNotParted();
    void aUnitThatFitsOnNoPageIsPartedFromWhereItBegins();
    void aBoxIsNeverPartedFromTheNextItStaysWith();
    void theRepeatedBoxesStandOverTheFirstOfANewPage();
    void theRoomAboveABoxFallsAwayAtTheHeadOfAPage();
    void aTurnOfThePaperBeginsAPage();
    void whatIsHigherThanAPageHasOneOfItsOwn();
    void noPartOfALongTableStandsAlone_data();
    void noPartOfALongTableStandsAlone();
    void aTableTurnsThePaperOnlyWhenItIsTooWide();
    void noCellOfATurnedTableIsBroken();
    void noLineEndsAtAHyphen();
};

void TestPageFlow::whatFitsStaysOnThePage()
{
    QCOMPARE(counts({{false, {box(40)}, {}}, {false, {box(60)}, {}}}), (QList<int>{2}));
    QCOMPARE(counts(std::vector<PageUnit>{}), (QList<int>{}));
}

void TestPageFlow::aUnitThatFitsOnOnePageIsNotParted()
{
    QCOMPARE(counts({{false, {box(50)}, {}}, {false, {box(30), box(30)}, {}}}), (QList<int>{1, 2}));
}

void TestPageFlow::aUnitThatFitsOnNoPageIsPartedFromWhereItBegins()
{
    QCOMPARE(counts({{false, {box(50)}, {}}, {false, {box(40), box(40), box(40)}, {}}}), (QList<int>{2, 2}));
}

void TestPageFlow::aBoxIsNeverPartedFromTheNextItStaysWith()
{
    QCOMPARE(counts({{false, {box(40), box(40, true), box(40), box(40)}, {}}}), (QList<int>{1, 2, 1}));
}

void TestPageFlow::theRepeatedBoxesStandOverTheFirstOfANewPage()
{
    const std::vector<PageUnit> units{{false, {box(80), box(40, false, {0})}, {box(7)}}};

    const std::vector<FlowPage> pages = flow(units, page, page);

    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[1].places.size(), std::size_t{2});
    QCOMPARE(pages[1].places[0].box, &units[0].repeatable[0]);
    QCOMPARE(pages[1].places[1].top, 7.0);
}

void TestPageFlow::theRoomAboveABoxFallsAwayAtTheHeadOfAPage()
{
    PageBox spaced = box(40);
    spaced.above = 20;

    const std::vector<PageUnit> units{{false, {spaced}, {}}, {false, {spaced}, {}}, {false, {spaced}, {}}};
    const std::vector<FlowPage> pages = flow(units, page, page);

    QCOMPARE(pages.size(), std::size_t{2});
    QCOMPARE(pages[0].places[0].top, 0.0);
    QCOMPARE(pages[0].places[1].top, 60.0);
    QCOMPARE(pages[1].places[0].top, 0.0);
}

void TestPageFlow::aTurnOfThePaperBeginsAPage()
{
    const std::vector<PageUnit> units{
        {false, {box(10)}, {}}, {true, {box(30)}, {}}, {true, {box(30)}, {}}, {false, {box(10)}, {}}};
    const std::vector<FlowPage> pages = flow(units, page, page / 2);

    QList<bool> landscape;
    for (const FlowPage &made : pages)
        landscape << made.landscape;
    QCOMPARE(landscape, (QList<bool>{false, true, true, false}));
}

void TestPageFlow::whatIsHigherThanAPageHasOneOfItsOwn()
{
    QCOMPARE(counts({{false, {box(10), box(250), box(10)}, {}}}), (QList<int>{1, 1, 1}));
}

void TestPageFlow::noPartOfALongTableStandsAlone_data()
{
    QTest::addColumn<int>("rows");
    for (int rows = 2; rows < 140; ++rows)
        QTest::addRow("%d rows", rows) << rows;
}

void TestPageFlow::noPartOfALongTableStandsAlone()
{
    QFETCH(int, rows);
    const std::vector<PageUnit> units = unitsOf(longTable(rows));

    const std::vector<FlowPage> pages = flow(units, 700, 700);

    for (std::size_t i = 0; i < pages.size(); ++i) {
        const auto &places = pages[i].places;
        QVERIFY2(words(*places.back().box) != u"Name" && !words(*places.back().box).startsWith(u"Group"),
                 qPrintable(words(*places.back().box)));
        if (i == 0)
            continue;
        QCOMPARE(words(*places[0].box), u"Table 9, continued"_s);
        QCOMPARE(words(*places[1].box), u"Name"_s);
        QVERIFY(words(*places[2].box).startsWith(u"Group"));
        // Over the note, which stays with the last row, are two rows at least.
        QVERIFY2(places.size() >= (i + 1 == pages.size() ? 6 : 5),
                 qPrintable(QString::number(places.size())));
    }
}

void TestPageFlow::aTableTurnsThePaperOnlyWhenItIsTooWide()
{
    QVERIFY(!unitsOf(wideTable(6)).front().landscape);
    QVERIFY(unitsOf(wideTable(9)).front().landscape);
}

void TestPageFlow::noCellOfATurnedTableIsBroken()
{
    for (const PageUnit &unit : unitsOf(wideTable(9)))
        for (const PageBox &row : unit.boxes)
            for (const PageBox::Line &line : row.lines)
                QCOMPARE(line.number, 0);
}

void TestPageFlow::noLineEndsAtAHyphen()
{
    ReportTable table = longTable(1);
    table.notes.clear();
    for (int i = 0; i < 20; ++i) // each begins a letter further to the right
        table.notes << QString(i, u'x') + u" CLASI-A and CLASI-D with Q1-Q3"_s.repeated(10);
    const std::vector<PageUnit> units = unitsOf(table);

    int lines = 0;
    for (const PageBox &box : units.front().boxes)
        for (const PageBox::Line &line : box.lines) {
            const QTextLine set = line.text->lineAt(line.number);
            const QString text = line.text->text().mid(set.textStart(), set.textLength());
            QVERIFY2(!text.endsWith(u'-'), qPrintable(text));
            ++lines;
        }
    QVERIFY(lines > 40);
}

MALAR_GUI_TEST(TestPageFlow)

} // namespace test_pageflow
#include "test_pageflow.moc"
