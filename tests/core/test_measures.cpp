#include "core/analysis/analyseddata.h"
#include "core/analysis/cohortplot.h"

#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_measures {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::itchingRecords;
using test::scored;

namespace {

using Records = std::vector<PatientRecord>;

Scale turnedItch()
{
    Scale turned = test::itch();
    turned.direction = ScaleDirection::HigherIsBetter;
    std::swap(turned.lowAnchor, turned.highAnchor);
    return turned;
}

QStringList columnsOf(const PlacedCohort &cohort)
{
    QStringList names;
    for (const Measure &measure : cohort.measures)
        names << measure.key();
    return names;
}

PlacedCohort placed(const Records &records) { return place(records, defaultPlan({})); }

std::vector<double> adjusted(const std::vector<TimePoint> &times)
{
    std::vector<double> result;
    for (const TimePoint &time : times)
        if (time.comparison && time.comparison->adjustedP)
            result.push_back(*time.comparison->adjustedP);
    return result;
}

QStringList lines(const QByteArray &csv) { return QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts); }

} // namespace

/// The scales asked beside the CLASI: followed over time as its totals are.
class TestMeasures : public test::Test {
    Q_OBJECT

private slots:
    void aScaleIsTestedAsTheTotalsAre_data();
    void aScaleIsTestedAsTheTotalsAre();
    void allTimesTogetherAreTestedToo();
    void itsMonthsAreAFamilyOfTheirOwn();
    void anOpenAnswerLeavesOutOfTheScaleAlone();
    void anOpenAnswerIsNotFilled();
    void anOpenAnswerOfACarriedVisitIsOfNoOtherTime();
    void answersThatMeanSomethingElseAreNotMixed();
    void theNameAloneMayChange();
    void whatWasAnsweredAtNoTimeIsNoMeasure();
    void whatIsCarriedForwardToATimeIsAMeasure();
    void whereNobodyAskedThereAreTheTotalsAlone();
    void aScaleIsAColumnOfTheData();
    void higherIsWorseUnlessTheScaleSaysOtherwise();
    void itsFigureReachesToTheEndOfTheScale();
};

// R 4.2.2: median, quantile(type = 7), the signs enumerated for p, median of the Walsh averages,
// (W+ - W-)/(W+ + W-), p.adjust("holm"); see itchingRecords().
void TestMeasures::aScaleIsTestedAsTheTotalsAre_data()
{
    QTest::addColumn<int>("time");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("q1");
    QTest::addColumn<double>("q3");
    QTest::addColumn<double>("wPlus");
    QTest::addColumn<double>("p");
    QTest::addColumn<double>("fall");
    QTest::addColumn<double>("effect");
    QTest::addColumn<double>("adjustedP");
    QTest::newRow("month 1") << 1 << 8 << 6.0 << 4.75 << 7.25 << 19.0 << 0.125 << 1.0 << 0.80952380952380953
                             << 0.125;
    QTest::newRow("month 3") << 2 << 8 << 4.5 << 3.0 << 5.25 << 28.0 << 0.015625 << 2.5 << 1.0 << 0.046875;
    QTest::newRow("month 6") << 3 << 7 << 3.0 << 2.5 << 4.5 << 28.0 << 0.015625 << 3.5 << 1.0 << 0.046875;
}

void TestMeasures::aScaleIsTestedAsTheTotalsAre()
{
    QFETCH(int, time);
    QFETCH(int, pairs);
    QFETCH(double, median);
    QFETCH(double, q1);
    QFETCH(double, q3);
    QFETCH(double, wPlus);
    QFETCH(double, p);
    QFETCH(double, fall);
    QFETCH(double, effect);
    QFETCH(double, adjustedP);
    const Records records = itchingRecords(test::itch());

    const CohortSummary summary = summarise(placed(records));

    QCOMPARE(summary.scales().size(), 1U);
    const MeasureTrend &itch = summary.scales().front();
    QCOMPARE(itch.measure.scale.name, u"Itch"_s);
    const TimePoint &then = itch.times[std::size_t(time)];
    const stats::Summary &scores = *stats::figure(then.scores);
    QCOMPARE(scores.median.value(), median);
    QCOMPARE(scores.q1.value(), q1);
    QCOMPARE(scores.q3.value(), q3);
    QCOMPARE(then.comparison->pairs(), pairs);
    QCOMPARE(stats::figure(then.comparison->test)->wPlus, wPlus);
    QCOMPARE(stats::figure(then.comparison->test)->p, p);
    QCOMPARE(stats::figure(then.comparison->fall)->value(), fall);
    QCOMPARE(*then.comparison->effect, effect);
    QCOMPARE(*then.comparison->adjustedP, adjustedP);
}

// R 4.2.2's friedman.test of the seven who answered at every time.
void TestMeasures::allTimesTogetherAreTestedToo()
{
    const Records records = itchingRecords(test::itch());

    const CohortSummary summary = summarise(placed(records));

    const AllMonths &all = summary.scales().front().all;
    QCOMPARE(all.blocks, 7);
    QCOMPARE(all.leftOut, 1);
    QCOMPARE(stats::figure(all.test)->chiSquared, 16.640625);
    QCOMPARE(stats::figure(all.test)->p, 0.0008377821572791267);
}

void TestMeasures::itsMonthsAreAFamilyOfTheirOwn()
{
    for (const Family family : {Family::Months, Family::MonthsAndTotals}) {
        AnalysisPlan plan = defaultPlan({});
        plan.family = family;
        const Records with = itchingRecords(test::itch());
        Records without = with;
        for (PatientRecord &record : without)
            for (VisitTotals &visit : record.visits)
                visit.scales.clear();

        const CohortSummary asked = summarise(place(with, plan));
        const CohortSummary alone = summarise(place(without, plan));

        for (const Axis axis : {Axis::Activity, Axis::Damage})
            QCOMPARE(adjusted(asked.of(axis)), adjusted(alone.of(axis)));
        QCOMPARE(adjusted(asked.scales().front().times), (std::vector{0.125, 0.046875, 0.046875}));
    }
}

void TestMeasures::anOpenAnswerLeavesOutOfTheScaleAlone()
{
    const Records records = itchingRecords(test::itch());
    const PlacedCohort cohort = placed(records);

    const Pairing itch = pairing(cohort, 3, cohort.measures.back());

    QCOMPARE(itch.pairs.size(), 7U);
    QCOMPARE(itch.leftOut, (std::vector<Exclusion>{{u"I6"_s, Reason::NotAnswered}}));
    QVERIFY(pairing(cohort, 3, Axis::Activity).leftOut.empty());
}

void TestMeasures::anOpenAnswerIsNotFilled()
{
    AnalysisPlan plan = defaultPlan({});
    plan.missing = MissingRule::CarriedForward;
    Records records = itchingRecords(test::itch());
    records.front().visits.pop_back(); // month 6, which is carried as a whole

    const PlacedCohort cohort = place(records, plan);

    const Measure &itch = cohort.measures.back();
    QCOMPARE(cohort.patients[0].total(3, itch), 4);
    QVERIFY(cohort.patients[0].times[3].carried);
    QCOMPARE(cohort.patients[5].whyNot(3, itch), Reason::NotAnswered);
}

// The visit of day 42 is nearer to month 1 and, as month 2 has none, carried forward to it.
void TestMeasures::anOpenAnswerOfACarriedVisitIsOfNoOtherTime()
{
    Schedule schedule;
    schedule.months = {{1, 30, 15, 20}, {2, 60, 20, 15}};
    AnalysisPlan plan = defaultPlan(schedule);
    plan.missing = MissingRule::CarriedForward;
    const Records records{test::answered(scored(u"P1"_s, {{0, 20}, {42, 9}}), test::itch(), {5})};
    const PlacedCohort cohort = place(records, plan);

    const Pairing itch = pairing(cohort, 2, cohort.measures.back());

    QVERIFY(cohort.patients[0].times[2].carried);
    QCOMPARE(itch.leftOut, (std::vector<Exclusion>{{u"P1"_s, Reason::NotAnswered}}));
}

void TestMeasures::answersThatMeanSomethingElseAreNotMixed()
{
    Records records{test::answered(scored(u"P1"_s, {{0, 20}, {30, 8}}), test::itch(), {8, 2}),
                    test::answered(scored(u"P2"_s, {{0, 20}, {60 - 28, 8}}), turnedItch(), {3, 9})};
    Scale other = test::itch();
    other.key = u"itch_2"_s;
    records[0].visits[0].scales[other.key] = {other, 5};

    const PlacedCohort cohort = placed(records);

    QCOMPARE(columnsOf(cohort), (QStringList{u"clasi_a"_s, u"clasi_d"_s, u"scale_itch"_s, u"scale_itch_2"_s,
                                             u"scale_itch_2_2"_s}));
    // The one asked last has the plain name.
    QVERIFY(cohort.measures[2].scale == turnedItch());
    QVERIFY(cohort.measures[3].scale == test::itch());
    for (const std::size_t i : {2U, 3U}) {
        const Pairing itch = pairing(cohort, 1, cohort.measures[i]);
        QCOMPARE(itch.pairs.size(), 1U);
        QCOMPARE(itch.pairs.front().record->patient.code, i == 2 ? u"P2"_s : u"P1"_s);
    }
}

void TestMeasures::theNameAloneMayChange()
{
    Scale renamed = test::itch();
    renamed.name = u"Itch of the skin"_s;
    Records records{test::answered(scored(u"P1"_s, {{0, 20}, {30, 8}}), test::itch(), {8})};
    records[0].visits[1].scales[u"itch"_s] = {renamed, 2};

    const PlacedCohort cohort = placed(records);

    QCOMPARE(columnsOf(cohort).last(), u"scale_itch"_s);
    QCOMPARE(cohort.measures.back().scale.name, u"Itch of the skin"_s);
    QCOMPARE(pairing(cohort, 1, cohort.measures.back()).pairs.size(), 1U);
}

void TestMeasures::whatWasAnsweredAtNoTimeIsNoMeasure()
{
    // Between the windows, in a draft, before baseline's window.
    const Records records{
        test::answered(scored(u"P1"_s, {{-90, 20}, {0, 20}, {50, 9}, {183, 8, 0, VisitState::Draft}}),
                       test::itch(), {5, {}, 4, 3})};

    QCOMPARE(placed(records).measures.size(), 2U);
}

// Day 50 is in no window; month 3 has no visit of its own.
void TestMeasures::whatIsCarriedForwardToATimeIsAMeasure()
{
    AnalysisPlan plan = defaultPlan({});
    const Records records{
        test::answered(scored(u"P1"_s, {{0, 20}, {50, 9}, {183, 5}}), test::itch(), {{}, 4, {}})};
    QCOMPARE(place(records, plan).measures.size(), 2U);
    plan.missing = MissingRule::CarriedForward;

    const PlacedCohort cohort = place(records, plan);

    QCOMPARE(columnsOf(cohort).last(), u"scale_itch"_s);
    QCOMPARE(cohort.patients[0].total(2, cohort.measures.back()), 4);
    QVERIFY(analysedData(cohort).contains(",scale_itch,"));
}

void TestMeasures::whereNobodyAskedThereAreTheTotalsAlone()
{
    const Records records = test::trainingRecords();
    const PlacedCohort cohort = placed(records);

    QCOMPARE(columnsOf(cohort), (QStringList{u"clasi_a"_s, u"clasi_d"_s}));
    QVERIFY(summarise(cohort).scales().empty());
    QVERIFY(!analysedData(cohort).contains("scale"));
}

void TestMeasures::aScaleIsAColumnOfTheData()
{
    Records records = itchingRecords(test::itch());
    records.push_back(scored(u"OUT"_s, {}));
    records.back().patient.enteredInErrorReason = u"twice"_s;

    const QStringList rows = lines(analysedData(placed(records)));

    QVERIFY(rows.front().endsWith(u",clasi_a,clasi_d,scale_itch,included,reason,no_visit"_s));
    QVERIFY(rows[1].endsWith(u",0,no,no,2025-01-14,0,20,4,8,yes,,"_s));  // I1 at baseline
    QVERIFY(rows[24].endsWith(u",6,no,no,2025-07-16,183,5,2,,yes,,"_s)); // I6 at month 6
    for (const QString &row : rows)
        QCOMPARE(row.count(u','), rows.front().count(u','));
}

void TestMeasures::higherIsWorseUnlessTheScaleSaysOtherwise()
{
    QVERIFY(Measure(Axis::Damage).isWorse(3, 4));
    QVERIFY(Measure(test::itch(), u"scale_itch"_s).isWorse(3, 4));
    QVERIFY(!Measure(turnedItch(), u"scale_itch"_s).isWorse(3, 4));
    QVERIFY(Measure(turnedItch(), u"scale_itch"_s).isWorse(4, 3));
    QVERIFY(!Measure(turnedItch(), u"scale_itch"_s).isWorse(4, 4));
}

void TestMeasures::itsFigureReachesToTheEndOfTheScale()
{
    Records records;
    for (PatientRecord &record : itchingRecords(test::itch()))
        records.push_back(test::answered(std::move(record), test::physicianGlobal(), {3, 2, 1, 0}));
    const PlacedCohort cohort = placed(records);
    const CohortSummary summary = summarise(cohort);
    const auto plotOf = [&](std::size_t i) { return cohortPlot(cohort, summary, cohort.measures[i]); };

    QCOMPARE(plotOf(2).measure.key(), u"scale_cla_iga"_s);
    QCOMPARE(plotOf(2).yMax, 4.0);
    QCOMPARE(plotOf(3).yMax, 10.0);
    QCOMPARE(plotOf(3).columns[3].n, 7);
    QCOMPARE(*plotOf(3).columns[3].p, 0.015625); // R, as above
    for (const Plot::Series &series : plotOf(3).series)
        QVERIFY(series.measure == cohort.measures[3]);
}

MALAR_TEST(TestMeasures)

} // namespace test_measures
#include "test_measures.moc"
