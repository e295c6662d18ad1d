#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"
#include "ui/cohort/tablepane.h"
#include "ui/figures/figures.h"
#include "ui/report/document.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"
#include "ui/words/scaleterms.h"

#include <QTableView>

#include <algorithm>
#include <set>

namespace test_scalereport {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::itchingRecords;

namespace {

using Records = std::vector<PatientRecord>;

const QString itchHead = u"Itch (0 no itch · 10 worst itch imaginable; higher is worse)"_s;

/// The same answers where 10 is the best.
Records relievedRecords()
{
    Scale relief = test::itch();
    relief.key = u"relief"_s;
    relief.name = u"Relief"_s;
    relief.direction = ScaleDirection::HigherIsBetter;
    std::swap(relief.lowAnchor, relief.highAnchor);
    return itchingRecords(relief);
}

CohortSummary summaryOf(const Records &records) { return summarise(place(records, defaultPlan({}))); }

std::ptrdiff_t rowOf(const ReportTable &table, const QString &head)
{
    const auto found = std::ranges::find(table.rows, QStringList{head}, &ReportTable::Row::texts);
    return found == table.rows.end() ? -1 : found - table.rows.begin();
}

QString said(const CohortSummary &summary)
{
    QStringList all = methods(summary);
    for (const ReportTable &table : reportTables(summary)) {
        for (const ReportTable::Row &row : table.rows)
            all << row.texts();
        all << table.notes;
    }
    return all.join(u'\n');
}

} // namespace

/// What the report and the cohort's page say of the scales asked beside the CLASI.
class TestScaleReport : public test::Test {
    Q_OBJECT

private slots:
    void init()
    {
        Test::init();
        speak(u"en"_s);
    }
    void aScaleHasItsRowsBelowTheTotals();
    void aLongNameMakesNoColumnWide();
    void itsTestsCanBeOpenedInDetail();
    void whereHigherIsBetterARiseIsBetter();
    void theSignTestJudgesAsTheScaleDoes();
    void aOneSidedTestKeepsItsSide();
    void whoLeftItOpenIsNamed();
    void itHasAFigureThatSaysWhatTheEndsMean();
    void figuresAreNumberedWithoutAGap();
    void itsPairsAreDrawnAsThoseOfTheTotals();
    void itsBaselineIsToldByCentre();
    void oneNameOfTwoMeaningsIsTold();
    void theMethodsNameTheScalesAndTheirFamilies();
    void whereNoneIsAskedNothingIsSaid();
};

// The numbers are R's: test_measures.
void TestScaleReport::aScaleHasItsRowsBelowTheTotals()
{
    const Records records = itchingRecords(test::itch());

    const ReportTable table = scoresTable(summaryOf(records));

    const std::ptrdiff_t head = rowOf(table, itchHead);
    QVERIFY(head > rowOf(table, u"CLASI-D"_s));
    const QStringList month1 = table.rows[std::size_t(head) + 2].texts();
    QCOMPARE(month1[0], u"Month 1"_s);
    QCOMPARE(month1[2], u"6 [4.75-7.25]"_s);
    QCOMPARE(month1[6], u"0.125"_s);
    const QStringList month6 = table.rows[std::size_t(head) + 4].texts();
    QCOMPARE(month6[4], u"7/8"_s);
    QCOMPARE(month6[6], u"0.016"_s);
    QCOMPARE(month6[7], u"0.047"_s);
    QCOMPARE(table.rows[std::size_t(head) + 5].cells[5].text, u"χ² = 16.64, df = 3"_s);
}

void TestScaleReport::aLongNameMakesNoColumnWide()
{
    Scale lengthy = test::itch();
    lengthy.name = u"How much the skin itched, burned or hurt in the week before the visit, day and night"_s;
    const auto columnsOf = [](const Records &records) {
        TablePane pane;
        pane.resize(1000, 600);
        pane.show(scoresTable(summaryOf(records)));
        return pane.findChild<QTableView *>()->columnWidth(0);
    };

    QCOMPARE(columnsOf(itchingRecords(lengthy)), columnsOf(test::trainingRecords()));
}

void TestScaleReport::itsTestsCanBeOpenedInDetail()
{
    const Records records = itchingRecords(test::itch());
    const PlacedCohort cohort = place(records, defaultPlan({}));
    const CohortSummary summary = summarise(cohort);
    const std::size_t head = std::size_t(rowOf(scoresTable(summary), itchHead));

    const std::optional<ScoreRow> row = scoreRowAt(summary, head + 4);

    QVERIFY(row);
    QVERIFY(row->measure == cohort.measures.back());
    QCOMPARE(row->time, 3U);
    QVERIFY(detailsTable(details(cohort, row->time, row->measure), summary.plan)
                .title.startsWith(u"Itch, month 6 against baseline: 7 pairs"_s));
    QVERIFY(!scoreRowAt(summary, head + 1)); // baseline
}

void TestScaleReport::whereHigherIsBetterARiseIsBetter()
{
    const Records worse = itchingRecords(test::itch());
    const Records better = relievedRecords();
    const ReportTable itch = testsTable(summaryOf(worse));
    const ReportTable relief = testsTable(summaryOf(better));

    const std::ptrdiff_t head =
        rowOf(relief, u"Relief (0 worst itch imaginable · 10 no itch; higher is better)"_s);

    // Of R's eight differences at month 1 five are falls, two are none, one is a rise.
    QCOMPARE(itch.rows[std::size_t(rowOf(itch, itchHead)) + 1].cells[4].text, u"5/2/1"_s);
    QCOMPARE(relief.rows[std::size_t(head) + 1].cells[4].text, u"1/2/5"_s);
    QVERIFY(said(summaryOf(better)).contains(u"a negative fall is an improvement"_s));
    QVERIFY(!said(summaryOf(worse)).contains(u"a negative fall is an improvement"_s));
}

void TestScaleReport::theSignTestJudgesAsTheScaleDoes()
{
    const auto remark = [](const Records &records) {
        const PlacedCohort cohort = place(records, defaultPlan({}));
        return otherTestsTable(details(cohort, 1, cohort.measures.back()), cohort.plan).rows[3].texts()[2];
    };
    const Records worse = itchingRecords(test::itch());
    const Records better = relievedRecords();

    QCOMPARE(remark(worse), u"5 better, 1 worse"_s);
    QCOMPARE(remark(better), u"1 better, 5 worse"_s);
}

// R 4.2.2: wilcox.test(alternative = "less") of before - after at month 6 has p = 1, of "greater" 1/2^7.
void TestScaleReport::aOneSidedTestKeepsItsSide()
{
    AnalysisPlan plan = defaultPlan({});
    plan.test.alternative = stats::Alternative::Greater;
    const Records records = relievedRecords();

    const CohortSummary summary = summarise(place(records, plan));

    QCOMPARE(stats::figure(summary.scales().front().times[3].comparison->test)->p, 1.0 / 128);
    QVERIFY(scoresTable(summary).notes.join(u' ').contains(u"A one-sided p asks for the same direction"_s));
}

void TestScaleReport::whoLeftItOpenIsNamed()
{
    const Records records = itchingRecords(test::itch());
    const CohortSummary summary = summaryOf(records);

    const ReportTable table = leftOutTable(summary);

    const std::ptrdiff_t head = rowOf(table, u"Month 6 against baseline, "_s + itchHead);
    QVERIFY(head >= 0);
    QCOMPARE(table.rows[std::size_t(head) + 1].texts(),
             (QStringList{u"no answer on this scale"_s, u"1"_s, u"I6"_s}));
    QCOMPARE(leftOutAt(summary, std::size_t(head) + 1), QStringList{u"I6"_s});
}

void TestScaleReport::itHasAFigureThatSaysWhatTheEndsMean()
{
    Records records;
    for (PatientRecord &record : itchingRecords(test::itch()))
        records.push_back(test::answered(std::move(record), test::physicianGlobal(), {3, 2, 1, 0}));
    const PlacedCohort cohort = place(records, defaultPlan({}));
    const CohortSummary summary = summarise(cohort);

    const std::vector<Figure> figures = cohortFigures(cohort, summary);

    const auto keyed = [&](const QString &key) { return *std::ranges::find(figures, key, &Figure::key); };
    const Figure itch = keyed(u"figure6b"_s);
    QCOMPARE(itch.title, u"Itch by planned month"_s);
    QVERIFY(itch.caption.contains(itchHead));
    QCOMPARE(figureData(itch.plot, summary).rows[3].cells[1].text, u"7"_s); // n at month 6
    QCOMPARE(keyed(u"figure6a"_s).title, u"Physician global by planned month"_s);
    QCOMPARE(figures.back().key, u"figure6d"_s);
}

void TestScaleReport::figuresAreNumberedWithoutAGap()
{
    const auto numbers = [](const Records &records, const AnalysisPlan &plan = defaultPlan({})) {
        const PlacedCohort cohort = place(records, plan);
        QStringList labels;
        for (const Figure &figure : cohortFigures(cohort, summarise(cohort)))
            labels << figure.label.section(u' ', 1);
        return labels.join(u' ');
    };
    const Records itching = itchingRecords(test::itch());
    Records measured = itching;
    for (PatientRecord &record : measured)
        record.biomarkers = {{QDate(2025, 1, 14), {}, u"IFN"_s, 1.5, u"pg/mL"_s}};

    QCOMPARE(numbers(measured), u"1a 1b 1c 1d 2 3 4 5 6 7a 7b"_s);
    QCOMPARE(numbers(itching), u"1a 1b 1c 1d 2 3 4 5 6a 6b"_s);
    QCOMPARE(numbers({test::scored(u"A"_s, {{0, 12, 3}})}), u"1a 1b 1c 1d 2 3 4 5"_s);
    AnalysisPlan noMonths = defaultPlan({});
    noMonths.schedule.months.clear();
    QCOMPARE(numbers(measured, noMonths), u"1a 1b 2 3 4 5"_s);
}

// The seven pairs of month 6; R's p as in test_measures.
void TestScaleReport::itsPairsAreDrawnAsThoseOfTheTotals()
{
    for (const bool better : {false, true}) {
        const Records records = better ? relievedRecords() : itchingRecords(test::itch());
        const PlacedCohort cohort = place(records, defaultPlan({}));

        const Figure pairs = cohortFigures(cohort, summarise(cohort)).back();

        QCOMPARE(pairs.key, u"figure6b"_s);
        QCOMPARE(pairs.title, (better ? u"Relief"_s : u"Itch"_s) + u" at baseline and at month 6"_s);
        QCOMPARE(pairs.plot.columns[1].pairs, 7);
        QCOMPARE(*pairs.plot.columns[1].p, 0.015625);
        QVERIFY(pairs.caption.contains(better ? u"dashed where the score fell"_s
                                              : u"dashed where the score rose"_s));
    }
}

void TestScaleReport::itsBaselineIsToldByCentre()
{
    Records records = itchingRecords(test::itch());
    for (std::size_t i = 0; i < records.size(); ++i)
        records[i].patient.centre = i < 3 ? u"Norte"_s : u"Sur"_s;

    const ReportTable table = centreScalesTable(summaryOf(records));

    QCOMPARE(rowOf(table, itchHead), 0);
    // 8, 7, 9 and 6, 5, 7, 10, 4: the medians by hand.
    QCOMPARE(table.rows[1].texts(), (QStringList{u"Norte"_s, u"8 (7-9); 3"_s, u"7-9"_s}));
    QCOMPARE(table.rows[2].texts()[0], u"Sur"_s);
    QVERIFY(table.rows[2].texts()[1].startsWith(u"6 ["_s));
    QCOMPARE(table.rows[3].texts()[2], u"4-10"_s);
    QCOMPARE(reportTables(summaryOf(records)).size(), 12U);
    for (PatientRecord &record : records)
        for (VisitTotals &visit : record.visits)
            visit.scales.clear();
    QCOMPARE(reportTables(summaryOf(records)).size(), 11U);
}

/// A scale whose ends were turned around halfway is another measure.
void TestScaleReport::oneNameOfTwoMeaningsIsTold()
{
    Scale turned = test::itch();
    std::swap(turned.lowAnchor, turned.highAnchor);
    Records records = itchingRecords(test::itch());
    const Records others = itchingRecords(turned);
    std::copy(others.begin() + 4, others.end(), records.begin() + 4);
    const PlacedCohort cohort = place(records, defaultPlan({}));
    const CohortSummary summary = summarise(cohort);

    std::set<QString> titles;
    for (const Figure &figure : cohortFigures(cohort, summary))
        titles.insert(figure.title);

    QCOMPARE(summary.scales().size(), 2U);
    QVERIFY(!titles.contains(u"Itch by planned month"_s));
    for (const MeasureTrend &scale : summary.scales()) {
        QVERIFY(titles.contains(terms::head(scale.measure) + u" by planned month"_s));
        QVERIFY(smallestPNote(summary).contains(terms::head(scale.measure)));
    }
}

void TestScaleReport::theMethodsNameTheScalesAndTheirFamilies()
{
    const Records records = itchingRecords(test::itch());

    const QString text = methods(summaryOf(records)).join(u'\n');

    QVERIFY(text.contains(u"the months of each a family of their own: "_s + itchHead + u'.'));
}

void TestScaleReport::whereNoneIsAskedNothingIsSaid()
{
    const Records records = test::trainingRecords();
    const PlacedCohort cohort = place(records, defaultPlan({}));
    const CohortSummary summary = summarise(cohort);

    QCOMPARE(cohortFigures(cohort, summary).back().key, u"figure6"_s);
    for (const QString &word : {u"Scales"_s, u"of a scale"_s, u"this scale"_s})
        QVERIFY(!said(summary).contains(word));
}

MALAR_GUI_TEST(TestScaleReport)

} // namespace test_scalereport
#include "test_scalereport.moc"
