#include "core/analysis/cohort.h"

#include "tests/support/cohort.h"
#include "tests/support/test.h"

namespace test_families {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

using Numbers = std::vector<double>;

Numbers adjusted(const AnalysisPlan &plan, Axis axis)
{
    Numbers result;
    const CohortSummary summary = summarise(place(test::trainingRecords(), plan));
    for (const TimePoint &time : summary.of(axis))
        if (time.comparison && time.comparison->adjustedP)
            result.push_back(*time.comparison->adjustedP);
    return result;
}

AnalysisPlan plan(Multiplicity rule, Family family)
{
    AnalysisPlan plan = defaultPlan({});
    plan.multiplicity = rule;
    plan.family = family;
    return plan;
}

} // namespace

/// How the comparisons of the training cohort are adjusted and presented under the plan's choices.
class TestFamilies : public test::Test {
    Q_OBJECT

private slots:
    void everyRuleAdjustsEveryFamily_data();
    void everyRuleAdjustsEveryFamily();
    void hochbergIsMilderThanHolmWhereTheLargestIsSmall();
    void theLastVisitIsOfNoFamily();
    void aMonthWithoutATestIsOfNoFamily();
    void thePrimaryEndpointIsMarkedOnce();
    void theEstimateIsTheOneAskedFor();
    void theEffectSizeIsTheOneAskedFor();
    void theTestFollowsTheZeroRuleOfThePlan();
};

// Raw p by enumeration of all signs in R: A 0.001953125, 0.015625, 0.03125; D 1, 0.125, 0.0625. Adjusted by
// R's p.adjust.
void TestFamilies::everyRuleAdjustsEveryFamily_data()
{
    QTest::addColumn<Multiplicity>("rule");
    QTest::addColumn<Family>("family");
    QTest::addColumn<Numbers>("activity");
    QTest::addColumn<Numbers>("damage");
    const Numbers a{0.005859375, 0.03125, 0.03125};
    const Numbers d{1, 0.25, 0.1875};
    const Numbers allA{0.01171875, 0.078125, 0.125};
    const Numbers allD{1, 0.25, 0.1875};
    QTest::newRow("Holm, months") << Multiplicity::Holm << Family::Months << a << d;
    QTest::newRow("Holm, all") << Multiplicity::Holm << Family::MonthsAndTotals << allA << allD;
    QTest::newRow("Hochberg, months") << Multiplicity::Hochberg << Family::Months << a << d;
    QTest::newRow("Hochberg, all") << Multiplicity::Hochberg << Family::MonthsAndTotals << allA << allD;
    QTest::newRow("Bonferroni, months")
        << Multiplicity::Bonferroni << Family::Months << Numbers{0.005859375, 0.046875, 0.09375}
        << Numbers{1, 0.375, 0.1875};
    QTest::newRow("Bonferroni, all") << Multiplicity::Bonferroni << Family::MonthsAndTotals
                                     << Numbers{0.01171875, 0.09375, 0.1875} << Numbers{1, 0.75, 0.375};
}

void TestFamilies::everyRuleAdjustsEveryFamily()
{
    QFETCH(Multiplicity, rule);
    QFETCH(Family, family);
    QFETCH(Numbers, activity);
    QFETCH(Numbers, damage);

    QCOMPARE(adjusted(plan(rule, family), Axis::Activity), activity);
    QCOMPARE(adjusted(plan(rule, family), Axis::Damage), damage);
}

// Six falls at each of two months: 2/2^6 twice. Hochberg leaves the largest as it is, Holm doubles both.
void TestFamilies::hochbergIsMilderThanHolmWhereTheLargestIsSmall()
{
    std::vector<PatientRecord> records;
    for (int i = 0; i < 6; ++i)
        records.push_back(test::scored(u"P%1"_s.arg(i), {{0, 20}, {30, 10 - i}, {91, 5 - i / 2}}));
    const auto month1 = [&](Multiplicity rule) {
        const CohortSummary summary = summarise(place(records, plan(rule, Family::Months)));
        return summary.of(Axis::Activity)[1].comparison->adjustedP;
    };

    QCOMPARE(month1(Multiplicity::Holm), 0.0625);
    QCOMPARE(month1(Multiplicity::Hochberg), 0.03125);
}

void TestFamilies::theLastVisitIsOfNoFamily()
{
    for (const Family family : {Family::Months, Family::MonthsAndTotals}) {
        AnalysisPlan with = plan(Multiplicity::Bonferroni, family);
        with.lastVisit = true;

        QCOMPARE(adjusted(with, Axis::Activity),
                 adjusted(plan(Multiplicity::Bonferroni, family), Axis::Activity));
        QVERIFY(
            !summarise(place(test::trainingRecords(), with)).of(Axis::Damage).back().comparison->adjustedP);
    }
}

// Bonferroni with two months in place of three.
void TestFamilies::aMonthWithoutATestIsOfNoFamily()
{
    std::vector<PatientRecord> records = test::trainingRecords();
    for (PatientRecord &record : records) {
        const QDate last = timeline({}, record)->dayZero.addDays(137);
        std::erase_if(record.visits, [&](const VisitTotals &visit) { return visit.date > last; });
    }

    const CohortSummary summary = summarise(place(records, plan(Multiplicity::Bonferroni, Family::Months)));

    QCOMPARE(*summary.of(Axis::Activity)[1].comparison->adjustedP, 2 * 0.001953125);
    QVERIFY(!summary.of(Axis::Activity)[3].comparison->adjustedP);
}

void TestFamilies::thePrimaryEndpointIsMarkedOnce()
{
    AnalysisPlan wanted = defaultPlan({});
    wanted.primary = Endpoint{Axis::Damage, 3};
    wanted.lastVisit = true;

    const CohortSummary summary = summarise(place(test::trainingRecords(), wanted));

    for (const Axis axis : {Axis::Activity, Axis::Damage})
        for (const TimePoint &time : summary.of(axis))
            if (time.comparison)
                QCOMPARE(time.comparison->isPrimary, axis == Axis::Damage && time.time.month == 3);
}

// CLASI-D at month 3 fell by 2 2 0 0 2 0 2: median 2; the Walsh averages are 0 (6 times), 1 (12) and 2 (10),
// so theirs is 1.
void TestFamilies::theEstimateIsTheOneAskedFor()
{
    AnalysisPlan wanted = defaultPlan({});
    const auto estimate = [&] {
        const CohortSummary summary = summarise(place(test::trainingRecords(), wanted));
        return *stats::figure(summary.of(Axis::Damage)[2].comparison->estimate);
    };
    QCOMPARE(estimate(), stats::Fraction(1));

    wanted.estimate = Estimate::MedianDifference;

    QCOMPARE(estimate(), stats::Fraction(2));
}

// Of the same differences every change is a fall: W- is 0; z = 2 of 7 pairs (R, as in test_testdetails).
void TestFamilies::theEffectSizeIsTheOneAskedFor()
{
    AnalysisPlan wanted = defaultPlan({});
    const auto effect = [&] {
        const CohortSummary summary = summarise(place(test::trainingRecords(), wanted));
        return *summary.of(Axis::Damage)[2].comparison->effect;
    };
    QCOMPARE(effect(), 1.0);

    wanted.effectSize = EffectSize::ZOverRootN;

    QCOMPARE(effect(), 2 / std::sqrt(7.0));
}

// W+ of the same differences, R: 10 without the zeros, 22 with them ranked.
void TestFamilies::theTestFollowsTheZeroRuleOfThePlan()
{
    AnalysisPlan wanted = defaultPlan({});
    wanted.test.zeros = stats::Zeros::Pratt;

    const CohortSummary dropped = summarise(place(test::trainingRecords(), defaultPlan({})));
    const CohortSummary pratt = summarise(place(test::trainingRecords(), wanted));

    const Comparison &one = *dropped.of(Axis::Damage)[2].comparison;
    const Comparison &other = *pratt.of(Axis::Damage)[2].comparison;
    QCOMPARE(stats::figure(one.test)->wPlus, 10.0);
    QCOMPARE(stats::figure(other.test)->wPlus, 22.0);
}

MALAR_TEST(TestFamilies)

} // namespace test_families
#include "test_families.moc"
