#include "core/analysis/biomarkers.h"

#include "core/analysis/biomarkerplot.h"
#include "core/analysis/cohort.h"
#include "core/analysis/plotcsv.h"
#include "tests/support/cohort.h"
#include "tests/support/test.h"

#include <algorithm>

namespace test_biomarkers {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using test::scored;

namespace {

const QDate firstDose(2025, 1, 14); // of scored()

PatientRecord measuredOn(const QString &code, std::initializer_list<std::pair<int, double>> values,
                         const QString &unit = u"% positive"_s)
{
    PatientRecord record = scored(code, {{0, 20}, {30, 8}});
    for (const auto &[day, value] : values)
        record.biomarkers.push_back({firstDose.addDays(day), u"CD56dim"_s, u"PD1"_s, value, unit});
    return record;
}

PlacedCohort placed(const std::vector<PatientRecord> &records, const AnalysisPlan &plan = defaultPlan({}))
{
    return place(records, plan);
}

double inUnits(stats::Fraction parts) { return parts.value() / double(biomarkerParts); }

} // namespace

/// Biomarkers over time: the trend table's figures, its data, and the figure.
class TestBiomarkers : public test::Test {
    Q_OBJECT

private slots:
    void theTrainingCohortsTrendsAreThoseOfASpreadsheet_data();
    void theTrainingCohortsTrendsAreThoseOfASpreadsheet();
    void theOrderIsThatOfThePanels();
    void whoHasOneValueIsCountedButHasNoTrend();
    void unitsAreNeverMixed();
    void patientsOutsideTheFilterAndWithdrawnOnesAreLeftOut();
    void withoutValuesThereIsNothing();
    void valuesAreWrittenAsTheyWereAnalysed();
    void aLimitCountsAsItselfAndIsCounted();
    void whatCannotBeHeldExactlyIsCountedAndInNoFigure();
    void theFigureHasALineAPatientInEveryPart();
    void whoHasNoDayZeroIsCountedAndNotDrawn();
    void aReferenceRangeOfAnotherUnitIsNotDrawn();
    void aPatientWithoutADayZeroBeginsAtTheFirstValue();
    void manyMarkersAreSeveralFigures();
    void everyScaleHoldsItsValuesOnWholeSteps();
    void theDataOfTheFigureAreARowAPoint();
};

// By hand from resources/training_cohort/biomarkers.csv: the three patients' values of the first and of the
// last date sorted, their middle, and the half-way points between neighbours (R type 7 of three values).
// SYN-01, -02, -04, CD56bright TIGIT: 16.2 17.8 16.1 -> 22.7 24.5 22.1; changes 6.5 6.7 6.0; days 183 182
// 184.
void TestBiomarkers::theTrainingCohortsTrendsAreThoseOfASpreadsheet_data()
{
    QTest::addColumn<QString>("subset");
    QTest::addColumn<QString>("marker");
    QTest::addColumn<QList<double>>("first"); // median, q1, q3
    QTest::addColumn<QList<double>>("last");
    QTest::addColumn<QList<double>>("change");
    QTest::newRow("TIGIT") << u"CD56bright"_s << u"TIGIT"_s << QList<double>{16.2, 16.15, 17.0}
                           << QList<double>{22.7, 22.4, 23.6} << QList<double>{6.5, 6.25, 6.6};
    // 1.6 1.7 1.5 -> 2.8 3.0 2.7; changes 1.2 1.3 1.2
    QTest::newRow("PD-1") << u"CD56dim"_s << u"PD1"_s << QList<double>{1.6, 1.55, 1.65}
                          << QList<double>{2.8, 2.75, 2.9} << QList<double>{1.2, 1.2, 1.25};
    // 77.1 81.3 79.8 -> 85.0 89.7 89.3; changes 7.9 8.4 9.5
    QTest::newRow("NKG2A") << u"CD56bright"_s << u"NKG2A"_s << QList<double>{79.8, 78.45, 80.55}
                           << QList<double>{89.3, 87.15, 89.5} << QList<double>{8.4, 8.15, 8.95};
}

void TestBiomarkers::theTrainingCohortsTrendsAreThoseOfASpreadsheet()
{
    QFETCH(QString, subset);
    QFETCH(QString, marker);
    QFETCH(QList<double>, first);
    QFETCH(QList<double>, last);
    QFETCH(QList<double>, change);

    const std::vector<PatientRecord> records = test::trainingRecords();
    const auto trends = biomarkerTrends(placed(records));

    const auto found =
        std::ranges::find(trends, MarkerKey{subset, marker, u"% positive"_s}, &MarkerTrend::of);
    QVERIFY(found != trends.end());
    QCOMPARE(found->patients, 3);
    QCOMPARE(found->pairs, 3);
    for (const auto &[described, expected] :
         {std::pair{&found->first, first}, {&found->last, last}, {&found->change, change}}) {
        const stats::Summary *summary = stats::figure(*described);
        QVERIFY(summary);
        QCOMPARE(inUnits(summary->median), expected[0]);
        QCOMPARE(inUnits(summary->q1), expected[1]);
        QCOMPARE(inUnits(summary->q3), expected[2]);
    }
    QCOMPARE(stats::figure(found->days)->median, stats::Fraction(183)); // of 183, 182 and 184 days
}

void TestBiomarkers::theOrderIsThatOfThePanels()
{
    const std::vector<PatientRecord> records = test::trainingRecords();

    QStringList names;
    for (const MarkerTrend &trend : biomarkerTrends(placed(records)))
        names << trend.of.subset + u' ' + trend.name;

    QCOMPARE(names.mid(0, 7).join(u", "_s),
             u"CD56bright NKG2A, CD56bright KIR2DL1/S1, CD56bright KIR2DL2/L3, CD56bright TIGIT, CD56bright "
             "PD-1, CD56bright TIM-3, CD56dim NKG2A"_s);
    QCOMPARE(names.size(), 12);
}

void TestBiomarkers::whoHasOneValueIsCountedButHasNoTrend()
{
    const std::vector<PatientRecord> records{measuredOn(u"P1"_s, {{0, 2}, {91, 5}}),
                                             measuredOn(u"P2"_s, {{0, 9}})};

    const auto trends = biomarkerTrends(placed(records));

    QCOMPARE(trends.size(), std::size_t{1});
    QCOMPARE(trends[0].patients, 2);
    QCOMPARE(trends[0].pairs, 1);
    QCOMPARE(inUnits(stats::figure(trends[0].first)->median), 2.0);
}

void TestBiomarkers::unitsAreNeverMixed()
{
    const std::vector<PatientRecord> records{measuredOn(u"P1"_s, {{0, 2}, {91, 5}}),
                                             measuredOn(u"P2"_s, {{0, 900}, {91, 800}}, u"MFI"_s)};

    const auto trends = biomarkerTrends(placed(records));

    QCOMPARE(trends.size(), std::size_t{2});
    QCOMPARE(trends[0].of.unit, u"% positive"_s); // the panel's own unit first
    QCOMPARE(trends[0].patients, 1);
    QCOMPARE(trends[1].of.unit, u"MFI"_s);
}

void TestBiomarkers::patientsOutsideTheFilterAndWithdrawnOnesAreLeftOut()
{
    std::vector<PatientRecord> records{measuredOn(u"P1"_s, {{0, 2}, {91, 5}}),
                                       measuredOn(u"P2"_s, {{0, 3}, {91, 4}}),
                                       measuredOn(u"P3"_s, {{0, 4}, {91, 3}})};
    records[1].consents = {{{u"c"_s}, QDate(2025, 1, 1), u"1"_s, {}, QDate(2025, 3, 1)}};
    records[2].patient.sex = Sex::Male;
    records[0].patient.sex = records[1].patient.sex = Sex::Female;
    CohortFilter women;
    women.sex = Sex::Female;

    const PlacedCohort cohort = place(records, defaultPlan({}), women);

    QCOMPARE(biomarkerTrends(cohort)[0].patients, 1);
    const QByteArray data = biomarkerData(cohort);
    QVERIFY(data.contains("P1,") && !data.contains("P2,") && !data.contains("P3,"));
    QCOMPARE(biomarkerPlots(cohort)[0].facets[0].series.size(), std::size_t{1});
}

void TestBiomarkers::withoutValuesThereIsNothing()
{
    const std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}})};
    const PlacedCohort cohort = placed(records);

    QVERIFY(biomarkerTrends(cohort).empty());
    QVERIFY(biomarkerPlots(cohort).empty());
    QVERIFY(biomarkerData(cohort).isEmpty());
}

void TestBiomarkers::valuesAreWrittenAsTheyWereAnalysed()
{
    const std::vector<PatientRecord> records{measuredOn(u"P1"_s, {{0, 2.5}, {91, -0.0004}, {100, 1.2345}})};

    QCOMPARE(biomarkerData(placed(records)), "code,date,study_day,subset,marker,value,limit,unit\n"
                                             "P1,2025-01-14,0,CD56dim,PD1,2.5,,% positive\n"
                                             "P1,2025-04-15,91,CD56dim,PD1,-0.0004,,% positive\n"
                                             "P1,2025-04-24,100,CD56dim,PD1,1.2345,,% positive\n");
}

// By hand: of P1 to P4 three have a limit, of the three with two values one at its end; 5, 7, 9 to 2, 8, 20.
void TestBiomarkers::aLimitCountsAsItselfAndIsCounted()
{
    std::vector<PatientRecord> records{
        measuredOn(u"P1"_s, {{0, 5}, {30, 3}, {91, 2}}), measuredOn(u"P2"_s, {{0, 7}, {30, 5}, {91, 8}}),
        measuredOn(u"P3"_s, {{0, 9}, {91, 20}}), measuredOn(u"P4"_s, {{0, 1000}})};
    records[0].biomarkers[0].limit = Limit::Below;
    records[0].biomarkers[2].limit = Limit::Below;
    records[1].biomarkers[1].limit = Limit::Below; // between its first and its last
    records[3].biomarkers[0].limit = Limit::Above;
    const PlacedCohort cohort = placed(records);

    const MarkerTrend trend = biomarkerTrends(cohort).at(0);

    QCOMPARE(trend.limits, 4);
    QCOMPARE(limits(biomarkerTrends(cohort)), 4);
    QCOMPARE(trend.patients, 4);
    QCOMPARE(trend.patientsLimited, 3);
    QCOMPARE(trend.pairs, 3);
    QCOMPARE(trend.pairsLimited, 1);
    QCOMPARE(inUnits(stats::figure(trend.first)->median), 7.0);
    QCOMPARE(inUnits(stats::figure(trend.last)->median), 8.0);
    QVERIFY(biomarkerData(cohort).contains("P1,2025-01-14,0,CD56dim,PD1,5,<,% positive\n"));
    QVERIFY(biomarkerData(cohort).contains("P4,2025-01-14,0,CD56dim,PD1,1000,>,% positive\n"));
    const Plot plot = biomarkerPlots(cohort).at(0);
    const auto &drawn = plot.facets.at(0).series.at(0).runs.at(0);
    QCOMPARE(drawn[0].limit, Limit::Below);
    QCOMPARE(drawn[1].limit, Limit::None);
    QVERIFY(plotCsv(plot).contains("CD56dim,PD1,% positive,P1,0,5,<\n"));
}

// Rounded or cut they would be other numbers: 0.00003 would be 0, and cells per litre 1,000,000,000.
void TestBiomarkers::whatCannotBeHeldExactlyIsCountedAndInNoFigure()
{
    const std::vector<PatientRecord> records{
        measuredOn(u"P1"_s, {{0, 999999999.9999}, {30, 2.5e9}, {60, 0.00003}, {90, -1.7e308}, {120, 5}})};

    const PlacedCohort cohort = placed(records);

    QCOMPARE(inexactBiomarkers(cohort), 3);
    QCOMPARE(biomarkerData(cohort), "code,date,study_day,subset,marker,value,limit,unit\n"
                                    "P1,2025-01-14,0,CD56dim,PD1,999999999.9999,,% positive\n"
                                    "P1,2025-05-14,120,CD56dim,PD1,5,,% positive\n");
    QCOMPARE(biomarkerPlots(cohort).at(0).facets.at(0).series.at(0).runs.at(0).size(), std::size_t{2});
}

void TestBiomarkers::theFigureHasALineAPatientInEveryPart()
{
    const std::vector<PatientRecord> records = test::trainingRecords();

    const std::vector<Plot> plots = biomarkerPlots(placed(records));

    QCOMPARE(plots.size(), std::size_t{1});
    QCOMPARE(plots[0].facets.size(), std::size_t{12});
    for (const Plot::Facet &facet : plots[0].facets) {
        QCOMPARE(facet.series.size(), std::size_t{3});
        for (const Plot::Series &series : facet.series)
            QCOMPARE(series.runs.at(0).size(), std::size_t{4});
    }
    const Plot::Series &line = plots[0].facets[0].series[0];
    QCOMPARE(line.label, u"SYN-01"_s);
    QCOMPARE(line.runs[0][1].x, 28 / 30.4375); // 14 February to 14 March 2023
    QCOMPARE(line.runs[0][1].y, 79.4);
}

void TestBiomarkers::whoHasNoDayZeroIsCountedAndNotDrawn()
{
    std::vector<PatientRecord> records{measuredOn(u"P1"_s, {{0, 2}, {91, 5}}),
                                       measuredOn(u"P2"_s, {{0, 3}, {91, 4}})};
    records[1].courses.clear();

    const Plot plot = biomarkerPlots(placed(records)).at(0);

    QCOMPARE(plot.facets[0].series.size(), std::size_t{1});
    QCOMPARE(plot.withoutDayZero, 1);
}

void TestBiomarkers::aReferenceRangeOfAnotherUnitIsNotDrawn()
{
    const std::vector<PatientRecord> records{measuredOn(u"P1"_s, {{0, 2}, {91, 5}}),
                                             measuredOn(u"P2"_s, {{0, 900}, {91, 800}}, u"MFI"_s)};
    PlacedCohort cohort = placed(records);
    cohort.panels[0].markers[4].low = 1;
    cohort.panels[0].markers[4].high = 4;

    const Plot plot = biomarkerPlots(cohort).at(0);

    QCOMPARE(plot.facets[0].high, std::optional(4.0));
    QCOMPARE(plot.facets[1].unit, u"MFI"_s);
    QCOMPARE(plot.facets[1].high, std::nullopt);
}

void TestBiomarkers::aPatientWithoutADayZeroBeginsAtTheFirstValue()
{
    PatientRecord record = measuredOn(u"P1"_s, {{10, 2}, {101, 5}});
    record.courses.clear();

    const Plot plot = biomarkerPlots(record, {nkPanel()}).at(0);

    QVERIFY(plot.sinceFirst);
    QCOMPARE(plot.facets[0].series[0].runs[0][0].x, 0.0);
    QCOMPARE(plot.facets[0].series[0].runs[0][1].x, 91 / 30.4375);
}

void TestBiomarkers::manyMarkersAreSeveralFigures()
{
    std::vector<PatientRecord> records{scored(u"P1"_s, {{0, 20}})};
    for (int i = 0; i < 13; ++i)
        records[0].biomarkers.push_back({firstDose, {}, u"M%1"_s.arg(i), double(i), u"U/ml"_s});

    const std::vector<Plot> plots = biomarkerPlots(placed(records));

    QCOMPARE(plots.size(), std::size_t{2});
    QCOMPARE(plots[0].facets.size() + plots[1].facets.size(), std::size_t{13});
}

void TestBiomarkers::everyScaleHoldsItsValuesOnWholeSteps()
{
    for (const auto &values :
         std::initializer_list<std::initializer_list<std::pair<int, double>>>{{{0, 77.1}, {91, 89.7}},
                                                                              {{0, 0}, {91, 0}},
                                                                              {{0, 0.8}, {91, 1.4}},
                                                                              {{0, 5}},
                                                                              {{0, -3}, {91, 1200}},
                                                                              {{0, -0.001}}}) {
        const std::vector<PatientRecord> records{measuredOn(u"P1"_s, values)};

        const Plot plot = biomarkerPlots(placed(records)).at(0);

        const Plot::Facet &facet = plot.facets[0];
        QVERIFY(facet.yStep > 0 && facet.yMax > facet.yMin);
        for (const auto &[day, value] : values)
            QVERIFY(value >= facet.yMin - 1e-9 && value <= facet.yMax + 1e-9);
        for (const double end : {facet.yMin, facet.yMax})
            QVERIFY(std::abs(end / facet.yStep - std::round(end / facet.yStep)) < 1e-6);
        QVERIFY((facet.yMax - facet.yMin) / facet.yStep < 5.5);
    }
}

void TestBiomarkers::theDataOfTheFigureAreARowAPoint()
{
    const std::vector<PatientRecord> records{measuredOn(u"P1"_s, {{0, 2.5}, {91, 5}})};

    QCOMPARE(plotCsv(biomarkerPlots(placed(records)).at(0)),
             "subset,marker,unit,code,month,value,limit\n"
             "CD56dim,PD1,% positive,P1,0,2.5,\n"
             "CD56dim,PD1,% positive,P1,2.9897330595482545,5,\n"); // 91 / 30.4375
}

MALAR_TEST(TestBiomarkers)

} // namespace test_biomarkers
#include "test_biomarkers.moc"
