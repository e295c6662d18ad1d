#include "core/domain/treatment.h"

#include "tests/support/test.h"

namespace test_treatment {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate zero(2025, 1, 14);

Course courseFrom(QDate start, std::vector<Infusion> infusions = {})
{
    Course course;
    course.start = start;
    course.infusions = std::move(infusions);
    return course;
}

Infusion infusion(QDate date, InfusionState state = InfusionState::Given)
{
    return {makeId<InfusionTag>(), date, state, 300, {}};
}

} // namespace

/// Day 0, and what runs beside the index treatment.
class TestTreatment : public test::Test {
    Q_OBJECT

private slots:
    void dayZeroIsTheFirstGivenDose();
    void withoutADoseDayZeroIsTheStartOfTheCourse();
    void theFirstCourseCounts();
    void withoutACourseThereIsNoDayZero();
    void aTreatmentRunsBetweenItsDates_data();
    void aTreatmentRunsBetweenItsDates();
    void aPreviousTreatmentIsNoCombination();
    void aPausedTreatmentIsNoCombination();
};

void TestTreatment::dayZeroIsTheFirstGivenDose()
{
    const std::vector courses{
        courseFrom(zero, {infusion(zero.addDays(28)), infusion(zero, InfusionState::Missed),
                          infusion(zero.addDays(3))})};

    QCOMPARE(dayZero(courses), zero.addDays(3));
}

void TestTreatment::withoutADoseDayZeroIsTheStartOfTheCourse()
{
    QCOMPARE(dayZero(std::vector{courseFrom(zero)}), zero);
    QCOMPARE(dayZero(std::vector{courseFrom(zero, {infusion(zero, InfusionState::Missed)})}), zero);
}

void TestTreatment::theFirstCourseCounts()
{
    const std::vector courses{courseFrom(zero.addYears(1), {infusion(zero.addYears(1))}),
                              courseFrom(zero, {infusion(zero.addDays(1))})};

    QCOMPARE(dayZero(courses), zero.addDays(1));
}

void TestTreatment::withoutACourseThereIsNoDayZero() { QVERIFY(!dayZero({})); }

void TestTreatment::aTreatmentRunsBetweenItsDates_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("runs"); // on 14 January 2025

    QTest::newRow("no dates") << u""_s << u""_s << true;
    QTest::newRow("begins that day") << u"2025-01-14"_s << u""_s << true;
    QTest::newRow("begins the day after") << u"2025-01-15"_s << u""_s << false;
    QTest::newRow("may have begun") << u"2025"_s << u""_s << true;
    QTest::newRow("ends that day") << u"2024"_s << u"2025-01-14"_s << true;
    QTest::newRow("ended the day before") << u"2024"_s << u"2025-01-13"_s << false;
    QTest::newRow("may have gone on") << u""_s << u"2025-01"_s << true;
    QTest::newRow("ended the month before") << u""_s << u"2024-12"_s << false;
}

void TestTreatment::aTreatmentRunsBetweenItsDates()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Treatment treatment{makeId<TreatmentTag>(),    TreatmentKind::Concomitant,
                              Drug::Hydroxychloroquine,  {},
                              partialDateFromText(from), partialDateFromText(to)};

    QTEST(isCombination(std::vector{treatment}, zero), "runs");
}

void TestTreatment::aPreviousTreatmentIsNoCombination()
{
    const Treatment treatment{
        makeId<TreatmentTag>(), TreatmentKind::Previous, Drug::Hydroxychloroquine, {}, {}, {}};

    QVERIFY(!isCombination(std::vector{treatment}, zero));
    QVERIFY(!isCombination({}, zero));
}

void TestTreatment::aPausedTreatmentIsNoCombination()
{
    Treatment treatment{
        makeId<TreatmentTag>(), TreatmentKind::Concomitant, Drug::OralGlucocorticoids, {}, {}, {}};
    const auto on = [](QDate day) { return PartialDate{day.year(), day.month(), day.day()}; };
    treatment.doses = {{{}, 10}, {on(zero.addDays(-1)), 0}};
    QVERIFY(!isCombination(std::vector{treatment}, zero));

    treatment.doses.push_back({on(zero), 5});
    QVERIFY(isCombination(std::vector{treatment}, zero));
}

MALAR_TEST(TestTreatment)

} // namespace test_treatment
#include "test_treatment.moc"
