#include "core/analysis/plotcsv.h"
#include "core/analysis/trajectory.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/longcourse.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_course {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using MarkRole = Plot::Mark::Role;
using BarRole = Plot::Bar::Role;

namespace {

const QDate zero(2025, 1, 14); // of test::scored()

Plot courseOf(const PatientRecord &record) { return trajectory(record, {}, SeveritySet::Klein2011); }

PatientRecord bare() // no treatment beside the index one, no consent
{
    PatientRecord record = test::scored(u"P1"_s, {{0, 20}, {30, 8}, {91, 5}});
    record.courses[0].infusions.clear();
    record.treatments.clear();
    record.consents.clear();
    return record;
}

PatientRecord bare(PatientRecord record) // of scales
{
    for (VisitTotals &visit : record.visits)
        visit.scales.clear();
    return record;
}

Treatment treatment(TreatmentKind kind, std::optional<PartialDate> from, std::optional<PartialDate> to)
{
    return {makeId<TreatmentTag>(), kind, Drug::Methotrexate, {}, from, to};
}

AdverseEvent told(const QString &term, QDate reported, std::optional<int> grade = {})
{
    AdverseEvent made;
    made.id = makeId<AdverseEventTag>();
    made.term = term;
    made.grade = grade;
    made.reported = reported;
    return made;
}

Infusion infusion(int day, InfusionState state = InfusionState::Given, double dose = 300)
{
    return {makeId<InfusionTag>(), zero.addDays(day), state, dose, {}, {}};
}

} // namespace

/// What a patient's course shows beside the scores.
class TestCourse : public test::Test {
    Q_OBJECT

private slots:
    void aLateAndAReducedInfusionAreToldApart();
    void aMissedInfusionHasNoDose();
    void anEventStandsAtItsOnset_data();
    void anEventStandsAtItsOnset();
    void anEventOfAPartlyKnownOnsetIsNoLaterThanItsReport();
    void consentAndItsWithdrawalAreMarks();
    void theIndexTreatmentComesFirstAndPreviousOnesLast();
    void whatEndedBeforeTheAxisIsCounted();
    void aConcomitantTreatmentWithoutAnEndGoesOn();
    void aPreviousTreatmentWithoutDatesIsCounted();
    void theAxisHoldsWhatHappenedUnderTreatment_data();
    void theAxisHoldsWhatHappenedUnderTreatment();
    void theDayOfAPlaceIsTheDayThatWasPlaced();
    void theDataHasARowForEverything();
    void aTermThatLooksLikeAFormulaIsText();
    void aLongCourseIsComplete();
    void aScaleIsALineOfItsOwn();
    void answersThatMeanSomethingElseAreAnotherLine();
    void aScaleIsInTheData();
};

// Infusions every 28 days; late is more than 7 days after the planned day (core/domain/infusionplan.h).
void TestCourse::aLateAndAReducedInfusionAreToldApart()
{
    PatientRecord record = bare();
    record.courses[0].infusions = {infusion(0), infusion(35), infusion(72),
                                   infusion(100, InfusionState::Given, 150)};

    const Plot plot = courseOf(record);

    QCOMPARE(plot.marks[0], (Plot::Mark{MarkRole::InfusionGiven, 0, 0, false, 300}));
    QCOMPARE(plot.marks[1].daysLate, 0); // 7 days after the planned one
    QCOMPARE(plot.marks[2].daysLate, 9);
    QVERIFY(plot.marks[3].reduced && plot.marks[3].daysLate == 0);
}

void TestCourse::aMissedInfusionHasNoDose()
{
    PatientRecord record = bare();
    record.courses[0].infusions = {infusion(0), infusion(60, InfusionState::Missed)};

    QCOMPARE(courseOf(record).marks[1], (Plot::Mark{MarkRole::InfusionMissed, 60 / 30.4375, 0, false, 0}));
}

void TestCourse::anEventStandsAtItsOnset_data()
{
    QTest::addColumn<QString>("onset");
    QTest::addColumn<int>("day"); // since 14 January 2025

    QTest::newRow("known to the day") << u"2025-02-03"_s << 20;
    QTest::newRow("known to the month: its middle") << u"2025-02"_s << 32;
    QTest::newRow("not known: the visit that heard of it") << QString() << 91;
}

void TestCourse::anEventStandsAtItsOnset()
{
    QFETCH(QString, onset);
    QFETCH(int, day);
    PatientRecord record = bare();
    record.adverseEvents = {told(u"Headache"_s, zero.addDays(91), 2)};
    record.adverseEvents[0].onset = partialDateFromText(onset);

    const Plot plot = courseOf(record);

    QCOMPARE(plot.events.size(), std::size_t{1});
    QCOMPARE(plot.events[0].x, day / 30.4375);
    QCOMPARE(plot.events[0].grade, 2);
    QVERIFY(plot.events[0].open);
}

void TestCourse::anEventOfAPartlyKnownOnsetIsNoLaterThanItsReport()
{
    PatientRecord record = bare();
    record.adverseEvents = {told(u"Headache"_s, zero.addDays(30))};
    record.adverseEvents[0].onset = PartialDate{2025, {}, {}};

    QCOMPARE(courseOf(record).events[0].x, 30 / 30.4375);
}

void TestCourse::consentAndItsWithdrawalAreMarks()
{
    PatientRecord record = bare();
    record.consents = {{makeId<ConsentTag>(), zero.addDays(-14), u"1"_s, {}, zero.addDays(120)}};

    const Plot plot = courseOf(record);

    QCOMPARE(plot.marks[0].role, MarkRole::Consent);
    QCOMPARE(plot.marks[1], (Plot::Mark{MarkRole::Withdrawal, 120 / 30.4375}));
}

void TestCourse::theIndexTreatmentComesFirstAndPreviousOnesLast()
{
    PatientRecord record = bare();
    record.treatments = {
        treatment(TreatmentKind::Previous, PartialDate{2024, 3, {}}, PartialDate{2025, 1, 2}),
        treatment(TreatmentKind::Concomitant, PartialDate{2025, 3, {}}, {}),
        treatment(TreatmentKind::Concomitant, {}, {})};

    const Plot plot = courseOf(record);

    QCOMPARE(plot.bars.size(), std::size_t{4});
    QCOMPARE(plot.bars[0].role, BarRole::Index);
    QCOMPARE(plot.bars[0].doses, (std::vector<DoseStep>{{{}, 300}}));
    QCOMPARE(plot.bars[0].intervalDays, 28);
    QVERIFY(plot.bars[0].goesOn);
    QVERIFY(plot.bars[1].role == BarRole::Concomitant && !plot.bars[1].from);
    QCOMPARE(plot.bars[2].from, (PartialDate{2025, 3, {}}));
    QCOMPARE(plot.bars[3].role, BarRole::Previous);
}

// A treatment that ended at most three months before day 0, on 14 October 2024 or later, widens the axis.
void TestCourse::whatEndedBeforeTheAxisIsCounted()
{
    PatientRecord record = bare();
    record.treatments = {
        treatment(TreatmentKind::Previous, PartialDate{2020, {}, {}}, PartialDate{2024, 5, {}}),
        treatment(TreatmentKind::Concomitant, {}, PartialDate{2024, 9, {}}),
        treatment(TreatmentKind::Previous, PartialDate{2024, 3, {}}, PartialDate{2025, 1, {}})};

    const Plot plot = courseOf(record);

    QCOMPARE(plot.earlierTreatments, 2);
    QCOMPARE(plot.bars.size(), std::size_t{2});
    QCOMPARE(plot.bars[1].to, (PartialDate{2025, 1, {}})); // it may have lasted until the 31st
}

void TestCourse::aConcomitantTreatmentWithoutAnEndGoesOn()
{
    PatientRecord record = bare();
    record.treatments = {treatment(TreatmentKind::Previous, PartialDate{2024, 3, {}}, {}),
                         treatment(TreatmentKind::Concomitant, PartialDate{2024, 3, {}}, {})};
    record.courses[0].stop = zero.addDays(60);

    const Plot plot = courseOf(record);

    QVERIFY(!plot.bars[0].goesOn); // the index treatment was stopped
    QVERIFY(plot.bars[1].goesOn);
    QVERIFY(!plot.bars[2].goesOn); // of a previous one the end is only not known
}

void TestCourse::aPreviousTreatmentWithoutDatesIsCounted()
{
    PatientRecord record = bare();
    record.treatments = {treatment(TreatmentKind::Previous, {}, {}),
                         treatment(TreatmentKind::Concomitant, {}, {})};

    const Plot plot = courseOf(record);

    QCOMPARE(plot.undatedTreatments, 1);
    QCOMPARE(plot.bars.size(), std::size_t{2});
}

void TestCourse::theAxisHoldsWhatHappenedUnderTreatment_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("lastDay");

    QTest::newRow("an event") << 0 << 400;
    QTest::newRow("the end of a treatment") << 1 << 500;
    QTest::newRow("a change of dose") << 2 << 600;
    QTest::newRow("the end of the index treatment") << 3 << 700;
    QTest::newRow("a withdrawal of consent") << 4 << 800;
}

void TestCourse::theAxisHoldsWhatHappenedUnderTreatment()
{
    QFETCH(int, what);
    QFETCH(int, lastDay);
    const QDate last = zero.addDays(lastDay);
    const PartialDate known{last.year(), last.month(), last.day()};
    PatientRecord record = bare();
    record.treatments = {treatment(TreatmentKind::Concomitant, PartialDate{2010, {}, {}}, {})};
    if (what == 0)
        record.adverseEvents = {told(u"Headache"_s, last)};
    if (what == 1)
        record.treatments[0].to = known;
    if (what == 2)
        record.treatments[0].doses = {{{}, 20}, {known, 10}};
    if (what == 3)
        record.courses[0].stop = last;
    if (what == 4)
        record.consents = {{makeId<ConsentTag>(), QDate(2010, 1, 1), {}, {}, last}};

    const Plot plot = courseOf(record);

    QCOMPARE(plot.xMax, lastDay / 30.4375 + 0.5);
    QCOMPARE(plot.xMin, -0.25); // 2010 leaves the scores their room
}

void TestCourse::theDayOfAPlaceIsTheDayThatWasPlaced()
{
    const Plot plot = courseOf(bare());

    for (int day = -400; day < 4000; ++day)
        QCOMPARE(plot.day(plot.place(zero.addDays(day))), zero.addDays(day));
}

void TestCourse::theDataHasARowForEverything()
{
    PatientRecord record = bare();
    record.visits.resize(1);
    record.courses[0].infusions = {infusion(0), infusion(61, InfusionState::Given, 150),
                                   infusion(91, InfusionState::Missed)};
    record.treatments = {treatment(TreatmentKind::Concomitant, PartialDate{2025, 1, 14}, {})};
    record.treatments[0].unit = DoseUnit::MgPerWeek;
    record.treatments[0].doses = {{{}, 15}};
    record.adverseEvents = {told(u"Rash, itchy"_s, zero, 2)};
    record.adverseEvents[0].serious = Answer::Yes;

    const QByteArrayList rows = plotCsv(courseOf(record)).split('\n');

    QCOMPARE(rows[0], QByteArray("what,item,run,month,until_month,value,unit,detail"));
    QCOMPARE(rows[1], QByteArray("visit,clasi_a,1,0,,20,points,"));
    QVERIFY(rows[3].startsWith("infusion,given,,0,,300,mg,"));
    QVERIFY(rows[4].endsWith(",150,mg,late_days_33 reduced"));
    QVERIFY(rows[5].startsWith("infusion,missed,,2.98"));
    QCOMPARE(rows[6], QByteArray("adverse_event,\"Rash, itchy\",,0,,2,ctcae_grade,serious open"));
    QCOMPARE(rows[7], QByteArray("treatment,anifrolumab,,0,,,,index goes_on"));
    QCOMPARE(rows[8], QByteArray("dose,anifrolumab,,0,,300,mg_every_28_days,"));
    QCOMPARE(rows[9], QByteArray("treatment,methotrexate,,0,,,,concomitant goes_on"));
    QCOMPARE(rows[10], QByteArray("dose,methotrexate,,0,,15,mg_per_week,"));
}

void TestCourse::aTermThatLooksLikeAFormulaIsText()
{
    PatientRecord record = bare();
    record.adverseEvents = {told(u"=HYPERLINK(\"x\")"_s, zero)};

    QVERIFY(plotCsv(courseOf(record)).contains("adverse_event,\"'=HYPERLINK(\"\"x\"\")\""));
}

// Counted by hand in tests/support/longcourse.cpp: 100 infusions, i % 12 == 7 is missed, eight times.
void TestCourse::aLongCourseIsComplete()
{
    const PatientFile file = test::longCourse();
    const std::vector<PatientRecord> records = test::recordsOf({file});

    const Plot plot = courseOf(records[0]);

    QCOMPARE(std::ranges::count(plot.marks, MarkRole::InfusionMissed, &Plot::Mark::role), 8);
    QCOMPARE(std::ranges::count(plot.marks, MarkRole::InfusionGiven, &Plot::Mark::role), 92);
    QCOMPARE(std::ranges::count(plot.marks, MarkRole::Draft, &Plot::Mark::role), 1);
    QCOMPARE(plot.events.size(), std::size_t{7});
    QCOMPARE(plot.bars.size(), std::size_t{6}); // index, four concomitant, belimumab
    QCOMPARE(plot.earlierTreatments, 1);
    QCOMPARE(plot.undatedTreatments, 1);
}

void TestCourse::aScaleIsALineOfItsOwn()
{
    const PatientRecord record = test::answered(bare(), test::itch(), {8, {}, 0});

    const Plot plot = courseOf(record);
    Plot alone = plot;
    alone.facets.clear();

    QVERIFY(alone == courseOf(bare(record))); // the scores as they are without it
    QCOMPARE(plot.facets.size(), 1U);
    QCOMPARE(plot.facets[0].marker, u"scale_itch"_s);
    QCOMPARE(plot.facets[0].yMax, 10.0);
    const std::vector<std::vector<Plot::Point>> &runs = plot.facets[0].series[0].runs;
    QCOMPARE(runs.size(), 2U); // an open answer is a gap
    QCOMPARE(runs[0].front().y, 8.0);
    QCOMPARE(runs[1].front().y, 0.0); // and a 0 is an answer
    QCOMPARE(runs[1].front().visit, record.visits[2].id);
}

void TestCourse::answersThatMeanSomethingElseAreAnotherLine()
{
    Scale other = test::itch();
    other.highest = 4;
    PatientRecord record = test::answered(bare(), test::itch(), {8, 6, {}});
    record.visits[2].scales[other.key] = {other, 3};

    const Plot plot = courseOf(record);

    QCOMPARE(plot.facets.size(), 2U);
    QCOMPARE(plot.facets[0].yMax, 4.0); // the one asked last
    QCOMPARE(plot.facets[0].series[0].runs.size(), 1U);
    QCOMPARE(plot.facets[1].series[0].runs[0].size(), 2U);
}

void TestCourse::aScaleIsInTheData()
{
    PatientRecord record = test::answered(bare(), test::itch(), {8, {}, 0});
    record.courses.clear();

    const QByteArrayList rows = plotCsv(courseOf(record)).split('\n');

    QCOMPARE(rows[7], QByteArray("scale,scale_itch,,,,10,higher_is_worse,\"Itch: 0 no itch, 10 worst itch "
                                 "imaginable\""));
    QCOMPARE(rows[8], QByteArray("visit,scale_itch,1,0,,8,points,"));
    QVERIFY(rows[9].startsWith("visit,scale_itch,2,2.98"));
    QVERIFY(rows[9].endsWith(",,0,points,"));
    QCOMPARE(rows.size(), 11);
}

MALAR_TEST(TestCourse)

} // namespace test_course
#include "test_course.moc"
