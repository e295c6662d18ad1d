#include "core/analysis/analyseddata.h"
#include "core/analysis/cohort.h"
#include "core/analysis/photographlist.h"
#include "core/analysis/plotcsv.h"
#include "core/analysis/trajectory.h"

#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_totalscohort {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

using Records = std::vector<PatientRecord>;

PlacedCohort placed(const Records &records)
{
    AnalysisPlan plan = defaultPlan({});
    plan.lastVisit = true;
    return place(records, plan);
}

/// One column of a table, by its name.
QStringList column(const QByteArray &csv, const QByteArray &name)
{
    QStringList cells;
    qsizetype place = -1;
    for (const QByteArray &line : csv.split('\n')) {
        const QList<QByteArray> row = line.split(',');
        if (place < 0)
            place = row.indexOf(name);
        else if (place < row.size())
            cells << QString::fromUtf8(row[place]);
    }
    return cells;
}

} // namespace

/// A cohort of which half the visits are totals only is compared as the same cohort with answers.
class TestTotalsCohort : public test::Test {
    Q_OBJECT

private slots:
    void everyTestIsTheSame();
    void whoRespondedIsTheSame();
    void ofTheScoresTheyAreCounted();
    void aVisitAtTwoTimesIsCountedOnce();
    void ofAScaleNoneAreTotals();
    void theDataSayWhichTheyAre();
    void theCurveMarksThem();
    void aPhotographHasNoForm();
};

void TestTotalsCohort::everyTestIsTheSame()
{
    const Records whole = test::trainingRecords();
    const Records half = test::recordsOf(test::halfTotalsOnly(test::trainingFiles()));

    const CohortSummary expected = summarise(placed(whole));
    const CohortSummary found = summarise(placed(half));

    QVERIFY(found.totalsOnly > 0 && expected.totalsOnly == 0);
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        const std::vector<TimePoint> &before = expected.of(axis);
        const std::vector<TimePoint> &now = found.of(axis);
        QCOMPARE(now.size(), before.size());
        for (std::size_t i = 0; i < now.size(); ++i) {
            QCOMPARE(countOf(now[i].scores), countOf(before[i].scores));
            const auto *scores = stats::figure(now[i].scores);
            QCOMPARE(scores != nullptr, stats::figure(before[i].scores) != nullptr);
            if (scores)
                QCOMPARE(scores->mean, stats::figure(before[i].scores)->mean);
            if (!now[i].comparison)
                continue;
            QCOMPARE(now[i].comparison->pairs(), before[i].comparison->pairs());
            QCOMPARE(now[i].comparison->adjustedP, before[i].comparison->adjustedP);
            QCOMPARE(now[i].comparison->effect, before[i].comparison->effect);
            const auto *test = stats::figure(now[i].comparison->test);
            QCOMPARE(test != nullptr, stats::figure(before[i].comparison->test) != nullptr);
            if (test)
                QCOMPARE(test->p, stats::figure(before[i].comparison->test)->p);
        }
    }
}

void TestTotalsCohort::whoRespondedIsTheSame()
{
    const Records whole = test::trainingRecords();
    const Records half = test::recordsOf(test::halfTotalsOnly(test::trainingFiles()));
    const CohortSummary expected = summarise(placed(whole));
    const CohortSummary found = summarise(placed(half));

    QCOMPARE(found.responders.size(), expected.responders.size());
    for (std::size_t i = 0; i < found.responders.size(); ++i)
        for (std::size_t time = 0; time < found.responders[i].times.size(); ++time)
            QCOMPARE(found.responders[i].times[time].responders,
                     expected.responders[i].times[time].responders);
    QCOMPARE(found.shifts.size(), expected.shifts.size());
    for (std::size_t i = 0; i < found.shifts.size(); ++i)
        QCOMPARE(found.shifts[i].milder, expected.shifts[i].milder);
}

void TestTotalsCohort::ofTheScoresTheyAreCounted()
{
    Records records{test::scored(u"A"_s, {{0, 20, 4}, {91, 9, 3}}),
                    test::scored(u"B"_s, {{0, 12, 4}, {91, 8, 3}})};
    records[0].visits[0].totalsOnly = true;
    records[1].visits[0].totalsOnly = true;
    records[1].visits[1].totalsOnly = true;

    const CohortSummary summary = summarise(place(records, defaultPlan({})));

    QCOMPARE(summary.visits, 4);
    QCOMPARE(summary.totalsOnly, 3);
    for (const Axis axis : {Axis::Activity, Axis::Damage}) {
        QCOMPARE(summary.of(axis)[0].totalsOnly, 2);
        for (const TimePoint &point : summary.of(axis))
            if (point.time == StudyTime{StudyTime::Kind::Month, 3})
                QCOMPARE(point.totalsOnly, 1);
    }
}

void TestTotalsCohort::aVisitAtTwoTimesIsCountedOnce()
{
    Records records{test::scored(u"A"_s, {{0, 20, 4}, {91, 9, 3}})};
    records[0].visits[1].totalsOnly = true;

    const CohortSummary summary = summarise(placed(records)); // and the last visit

    QCOMPARE(summary.visits, 2);
    QCOMPARE(summary.totalsOnly, 1);
}

void TestTotalsCohort::ofAScaleNoneAreTotals()
{
    Records records = test::itchingRecords(test::itch());
    for (PatientRecord &record : records)
        for (VisitTotals &visit : record.visits)
            visit.totalsOnly = true;

    const CohortSummary summary = summarise(placed(records));

    QCOMPARE(summary.of(Axis::Activity)[0].totalsOnly, 8);
    QCOMPARE(summary.scales().front().times[0].totalsOnly, 0);
    QCOMPARE(countOf(summary.scales().front().times[0].scores), 8);
}

void TestTotalsCohort::theDataSayWhichTheyAre()
{
    Records records{test::scored(u"A"_s, {{0, 20, 4}, {91, 9, 3}})};
    records[0].visits[1].totalsOnly = true;
    AnalysisPlan plan = defaultPlan({});
    plan.lastVisit = false;

    const QByteArray csv = analysedData(place(records, plan));

    const QStringList said = column(csv, "totals_only");
    const QStringList months = column(csv, "month");
    QCOMPARE(said.size(), months.size());
    QCOMPARE(said[months.indexOf(u"0"_s)], u"no"_s);
    QCOMPARE(said[months.indexOf(u"3"_s)], u"yes"_s);
    QCOMPARE(said[months.indexOf(u"6"_s)], QString()); // no visit
    QCOMPARE(column(csv, "clasi_a")[months.indexOf(u"3"_s)], u"9"_s);
}

void TestTotalsCohort::theCurveMarksThem()
{
    PatientRecord record = test::scored(u"A"_s, {{0, 20, 4}, {30, 15, 4}, {91, 9, 3}});
    record.visits[1].totalsOnly = true;

    const Plot plot = trajectory(record, {}, SeveritySet::Klein2011);

    for (const Plot::Series &series : plot.series)
        for (const auto &run : series.runs)
            for (const Plot::Point &point : run)
                QCOMPARE(point.totalsOnly, point.visit == record.visits[1].id);
    QCOMPARE(plotCsv(plot).count("totals_only"), 2); // of either total
}

void TestTotalsCohort::aPhotographHasNoForm()
{
    PatientFile file = test::trainingFiles().front();
    const Visit bare = test::totalsOnlyOf(file.visits.front());
    file.visits.front() = bare;
    Photograph photograph;
    photograph.id = makeId<PhotographTag>();
    photograph.date = bare.date;
    photograph.region = Region::Ears;
    file.record.photographs = {photograph};
    file.record = [&] {
        PatientRecord record = test::recordsOf({file}).front();
        record.photographs = file.record.photographs;
        return record;
    }();
    const std::vector<VisitLine> lines = visitLines(file.record, file.visits, {}, SeveritySet::Klein2011);

    const PhotographLine line = photographLines(file.record, lines, {}).front();

    QVERIFY(!line.form);
    QCOMPARE(line.totalsOnly, bare.totalsOnly);
}

MALAR_TEST(TestTotalsCohort)

} // namespace test_totalscohort
#include "test_totalscohort.moc"
