#include "core/analysis/cohort.h"

#include "core/analysis/analyseddata.h"
#include "core/stats/format.h"
#include "tests/support/cohort.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_summary {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

CohortSummary training(const QString &preset)
{
    return summarise(place(test::trainingRecords(), *planFromPreset(preset, {})));
}

/// "16.5 [13-20.25]", as the plan rounds.
std::string shown(const Description &description, const CohortSummary &summary)
{
    const stats::Summary &s = *stats::figure(description);
    const auto text = [&](stats::Fraction value) { return stats::format(value, summary.plan.test.rounding); };
    return text(s.median) + " [" + text(s.q1) + "-" + text(s.q3) + "]";
}

const TimePoint &baseline(const CohortSummary &summary, Axis axis) { return summary.of(axis).front(); }
const TimePoint &month6(const CohortSummary &summary, Axis axis) { return summary.of(axis).back(); }
const stats::SignedRank &test6(const CohortSummary &summary, Axis axis)
{
    return *stats::figure(month6(summary, axis).comparison->test);
}

} // namespace

/// The training cohort is made to print the published abstract; what it does not print
/// was computed with R.
class TestSummary : public test::Test {
    Q_OBJECT

private slots:
    void thePublishedPresetPrintsTheAbstract();
    void theDefaultsPrintExactFigures();
    void theFeaturesAreThoseOfTheStudy();
    void previousTreatmentsAreCountedByPatient();
    void holmAdjustsTheMonthsWithinOneScore();
    void aCohortOfNobodyHasReasonsInPlaceOfFigures();
    void allDifferencesZeroIsPOfOne();
    void onePairHasATestButNoInterval();
    void everyIntervalHasTheLevelOfItsOwnPairs();
    void anOnsetKnownByItsYearIsNeverAfterDayZero();
    void aVisitAfterTheLastContactProlongsFollowUp();
    void aLastContactBeforeDayZeroIsNoFollowUp();
    void adverseEventsAreNoneOnlyWhereTheyWereAsked();
    void theAnalysedDataHoldARowForEveryPatientAndTime();
    void theAnalysedDataOfAWithdrawnPatientHoldNothingButTheReason();
};

void TestSummary::thePublishedPresetPrintsTheAbstract()
{
    const CohortSummary summary = training(u"acr2025"_s);

    QCOMPARE(shown(baseline(summary, Axis::Activity).scores, summary), "16.5 [12.7-21.5]");
    QCOMPARE(shown(month6(summary, Axis::Activity).scores, summary), "1 [1-3.2]");
    QCOMPARE(stats::formatP(test6(summary, Axis::Activity).p), "0.032");
    QCOMPARE(shown(baseline(summary, Axis::Damage).scores, summary), "8 [4.2-9.7]");
    QCOMPARE(shown(month6(summary, Axis::Damage).scores, summary), "4 [2.5-6.7]");
    QCOMPARE(stats::formatP(test6(summary, Axis::Damage).p), "0.044");
}

void TestSummary::theDefaultsPrintExactFigures()
{
    const CohortSummary summary = training(u"exact"_s);

    QCOMPARE(shown(baseline(summary, Axis::Activity).scores, summary), "16.5 [13-20.25]");
    QCOMPARE(shown(month6(summary, Axis::Activity).scores, summary), "1 [1-2.5]");
    QCOMPARE(test6(summary, Axis::Activity).p, 0.03125);
    QCOMPARE(shown(baseline(summary, Axis::Damage).scores, summary), "8 [5.25-9]");
    QCOMPARE(shown(month6(summary, Axis::Damage).scores, summary), "4 [3.25-4.75]");
    QCOMPARE(test6(summary, Axis::Damage).p, 0.0625);
}

void TestSummary::theFeaturesAreThoseOfTheStudy()
{
    const Features f = training(u"exact"_s).features;

    QCOMPARE(f.patients, 10);
    QCOMPARE(f.sex[static_cast<std::size_t>(Sex::Female)], 8);
    QCOMPARE(f.sex[static_cast<std::size_t>(Sex::Male)], 2);
    QCOMPARE(f.subtypes[static_cast<std::size_t>(Subtype::Discoid)], 7);
    QCOMPARE(f.subtypes[static_cast<std::size_t>(Subtype::Subacute)], 3);
    QCOMPARE(f.systemicLupus[static_cast<std::size_t>(Answer::No)], 10);
    QCOMPARE(f.treatments.combination, 9);
    QCOMPARE(f.treatments.monotherapy, 1);
    const stats::Summary &duration = *stats::figure(f.diseaseDays);
    QCOMPARE(stats::formatMean(duration.mean * monthsPerDay), "32.9");
    QCOMPARE(stats::formatMean(*duration.sd * monthsPerDay.value()), "30.2");
    const stats::Summary &followUp = *stats::figure(f.followUpDays);
    QCOMPARE(stats::formatMean(followUp.mean * monthsPerDay), "5.3");
    QCOMPARE(stats::formatMean(*followUp.sd * monthsPerDay.value()), "4.6");
}

void TestSummary::previousTreatmentsAreCountedByPatient()
{
    std::vector<PatientRecord> records = test::trainingRecords();
    records[0].treatments.push_back(records[0].treatments[0]); // twice the same drug is one patient

    std::vector<int> counts;
    for (const DrugCount &drug : summarise(place(records, defaultPlan({}))).features.treatments.previous)
        counts.push_back(drug.n);

    QCOMPARE(counts, (std::vector<int>{10, 10, 7, 5, 3, 2, 2, 2, 1, 1, 1, 1}));
}

void TestSummary::holmAdjustsTheMonthsWithinOneScore()
{
    const CohortSummary summary = training(u"exact"_s);

    std::vector<double> adjusted;
    for (const TimePoint &time : summary.of(Axis::Damage))
        if (time.comparison)
            adjusted.push_back(*time.comparison->adjustedP);

    // R: p.adjust(c(1, 0.125, 0.0625), "holm")
    QCOMPARE(adjusted, (std::vector<double>{1, 0.25, 0.1875}));
}

void TestSummary::aCohortOfNobodyHasReasonsInPlaceOfFigures()
{
    const CohortSummary summary = summarise(place({}, defaultPlan({})));

    QCOMPARE(stats::reason(baseline(summary, Axis::Activity).scores), stats::Undefined::NoValues);
    QCOMPARE(stats::reason(month6(summary, Axis::Activity).comparison->test), stats::Undefined::NoPairs);
    QVERIFY(!month6(summary, Axis::Activity).comparison->adjustedP);
    QCOMPARE(summary.features.patients, 0);
}

void TestSummary::allDifferencesZeroIsPOfOne()
{
    const std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 5}, {183, 5}}),
                                             test::scored(u"P2"_s, {{0, 7}, {183, 7}})};
    const CohortSummary summary = summarise(place(records, defaultPlan({})));

    QCOMPARE(test6(summary, Axis::Activity).p, 1.0);
    QVERIFY(!test6(summary, Axis::Activity).rankBiserial);
}

void TestSummary::onePairHasATestButNoInterval()
{
    const PatientRecord record = test::scored(u"P1"_s, {{0, 12}, {183, 5}});
    const CohortSummary summary = summarise(place(std::span(&record, 1), defaultPlan({})));

    QCOMPARE(test6(summary, Axis::Activity).p, 1.0);
    QCOMPARE(*test6(summary, Axis::Activity).smallestP, 1.0);
    QCOMPARE(stats::reason(month6(summary, Axis::Activity).comparison->interval), stats::Undefined::OnePair);
}

// R 4.2: 1 - 2 * psignrank(qsignrank(0.025, n) - 1, n) for n = 10, 7 and 6.
void TestSummary::everyIntervalHasTheLevelOfItsOwnPairs()
{
    const CohortSummary summary = training(u"exact"_s);

    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const auto level = [&](std::size_t time) {
            return stats::figure(summary.of(axis)[time].comparison->interval)->level;
        };
        QCOMPARE(level(1), 0.951171875);
        QCOMPARE(level(2), 0.953125);
        QCOMPARE(level(3), 0.96875);
    }
}

// Day 0 of these patients is 14 January 2025; the middle of 2025 is in July.
void TestSummary::anOnsetKnownByItsYearIsNeverAfterDayZero()
{
    PatientRecord sameYear = test::scored(u"P1"_s, {{0, 9}});
    sameYear.patient.diseaseOnset = PartialDate{2025, {}, {}};
    PatientRecord later = test::scored(u"P2"_s, {{0, 9}});
    later.patient.diseaseOnset = PartialDate{2025, 6, {}};

    const Features features = summarise(place(std::vector{sameYear, later}, defaultPlan({}))).features;

    QCOMPARE(countOf(features.diseaseDays), 1);
    QCOMPARE(stats::figure(features.diseaseDays)->minimum, 0);
}

void TestSummary::aVisitAfterTheLastContactProlongsFollowUp()
{
    PatientRecord record = test::scored(u"P1"_s, {{0, 9}, {91, 3}});
    record.patient.lastFollowUp = QDate(2025, 1, 20);
    record.courses[0].infusions.clear(); // who is infused is followed

    const Features features = summarise(place(std::vector{record}, defaultPlan({}))).features;

    QCOMPARE(stats::figure(features.followUpDays)->maximum, 91);
}

void TestSummary::aLastContactBeforeDayZeroIsNoFollowUp()
{
    PatientRecord record = test::scored(u"P1"_s, {});
    record.patient.lastFollowUp = QDate(2025, 1, 1);
    record.courses[0].infusions.clear();

    QCOMPARE(countOf(summarise(place(std::vector{record}, defaultPlan({}))).features.followUpDays), 0);
}

void TestSummary::adverseEventsAreNoneOnlyWhereTheyWereAsked()
{
    std::vector<PatientRecord> records = test::trainingRecords();
    records[0].visits[0].adverseEvents = AdverseEvents::NotAsked;

    const Safety f = summarise(place(records, defaultPlan({}))).safety;

    QCOMPARE(f.visits, 34);
    QCOMPARE(f.none, 33);
    QCOMPARE(f.notAsked, 1);
}

void TestSummary::theAnalysedDataHoldARowForEveryPatientAndTime()
{
    const QList<QByteArray> lines =
        analysedData(place(test::trainingRecords(), defaultPlan({}))).trimmed().split('\n');

    QCOMPARE(lines.size(), 1 + 10 * 4);
    const QByteArray commas = QByteArray::number(lines[0].count(','));
    for (const QByteArray &line : lines)
        QCOMPARE(QByteArray::number(line.count(',')), commas);
    QVERIFY(lines.last().endsWith(",6,,,,,,,no,follow_up_ended,follow_up_ended")); // SYN-10 at month 6
}

void TestSummary::theAnalysedDataOfAWithdrawnPatientHoldNothingButTheReason()
{
    PatientRecord record = test::scored(u"P1"_s, {{0, 20}, {30, 8}});
    record.consents = {{{u"c1"_s}, QDate(2025, 1, 1), u"1"_s, {}, QDate(2025, 3, 1)}};

    const QList<QByteArray> lines =
        analysedData(place(std::span(&record, 1), defaultPlan({}))).trimmed().split('\n');

    QCOMPARE(lines.size(), 2);
    const auto between =
        lines[0].count(',') - 2; // the code stands first; `included`, `reason`, `no_visit` last
    QCOMPARE(lines[1], "P1" + QByteArray(between, ',') + "no,consent_withdrawn,");
}

MALAR_TEST(TestSummary)

} // namespace test_summary
#include "test_summary.moc"
