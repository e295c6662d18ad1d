#include "core/analysis/coverage.h"
#include "core/analysis/overview.h"
#include "core/analysis/visitlist.h"
#include "core/domain/folding.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_overview {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestOverview : public test::Test {
    Q_OBJECT

private slots:
    void searchIgnoresCaseAndDiacritics();
    void aClosedIdentityIsNotSearched();
    void aRowHasTheLastVisitThatCountsAndItsChange();
    void theBaselineItselfHasNoChange();
    void aPlannedVisitIsLaterThenOpenThenOverdue();
    void aMissingBaselineIsOverdueWhateverElseIsDue();
    void nothingIsDueOnceConsentIsWithdrawn();
    void visitsAreListedLatestFirstWithTheMonthTheyStandFor();
    void coverageCountsEveryVisitOnce();
    void aScheduleThatFallsIsAProblem();
};

namespace {

const QDate start(2025, 1, 14);
const Schedule planned; // months 1, 3 and 6

Visit visitWithErythema(const PatientRecord &record, int day, int regionsAffected)
{
    Visit visit = test::clearVisit(record, start.addDays(day));
    for (int i = 0; i < regionsAffected; ++i)
        visit.form.set({Sign::Erythema, regions[static_cast<std::size_t>(i)]}, 1);
    return visit;
}

PatientRecord recordWith(const std::vector<Visit> &visits)
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    for (const Visit &visit : visits)
        record.visits.push_back(totals(visit));
    return record;
}

} // namespace

void TestOverview::searchIgnoresCaseAndDiacritics()
{
    QCOMPARE(folded(u"NÚÑEZ Ärger"_s), u"nunezarger"_s);
    QVERIFY(folded(u"Şükrü"_s).contains(folded(u"sukru"_s)));
}

void TestOverview::aClosedIdentityIsNotSearched()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    record.identity = Identity{u"Inés Núñez"_s, u"H77"_s, {}, {}};
    QVERIFY(overview(record, planned, start).search.contains(u"nunez"_s));
    QVERIFY(overview(record, planned, start).search.contains(u"h77"_s));

    record.identity.reset();

    QCOMPARE(overview(record, planned, start).search, u"\na1\ncentrea\n"_s); // the code and the centre
}

void TestOverview::aRowHasTheLastVisitThatCountsAndItsChange()
{
    const PatientRecord base = recordWith({});
    Visit draft = visitWithErythema(base, 91, 5);
    draft.state = VisitState::Draft;
    const PatientRecord record =
        recordWith({visitWithErythema(base, 0, 10), visitWithErythema(base, 30, 4), draft});

    const PatientOverview row = overview(record, planned, start.addDays(100));

    QCOMPARE(row.lastVisit, start.addDays(30));
    QCOMPARE(row.activity.now, 4);
    QCOMPARE(row.activity.change->points, -6);
    QCOMPARE(row.damage.change->points, 0);
    QCOMPARE(row.drafts, 1);
    QCOMPARE(row.day, 100);
    QCOMPARE(row.curve.size(), 2u);
}

void TestOverview::theBaselineItselfHasNoChange()
{
    const PatientRecord record = recordWith({visitWithErythema(recordWith({}), 0, 10)});

    const PatientOverview row = overview(record, planned, start);

    QCOMPARE(row.activity.now, 10);
    QVERIFY(!row.activity.change);
}

void TestOverview::aPlannedVisitIsLaterThenOpenThenOverdue()
{
    // Month 1 is day 30 with a window of 15 days (design: the schedule's defaults).
    const PatientRecord record = recordWith({visitWithErythema(recordWith({}), 0, 1)});
    const auto stage = [&](int day) {
        return dueStage(overview(record, planned, start.addDays(day)).due, start.addDays(day));
    };

    QCOMPARE(stage(14), DueStage::Later);
    QCOMPARE(stage(15), DueStage::Open);
    QCOMPARE(stage(45), DueStage::Open);
    QCOMPARE(stage(46), DueStage::Overdue);
}

void TestOverview::aMissingBaselineIsOverdueWhateverElseIsDue()
{
    const QDate day = start.addDays(181); // two days before month 6
    const PatientOverview row = overview(recordWith({}), planned, day);

    QVERIFY(row.baselineMissing);
    QCOMPARE(row.due->month, 6);
    QCOMPARE(dueStage(row, day), DueStage::Overdue);
    QCOMPARE(row.missed, (std::vector{0, 1, 3}));
}

void TestOverview::nothingIsDueOnceConsentIsWithdrawn()
{
    PatientRecord record = recordWith({});
    const QDate withdrawn = start.addDays(20);
    record.consents.front().withdrawn = withdrawn;

    const PatientOverview before = overview(record, planned, withdrawn.addDays(-1));
    const PatientOverview after = overview(record, planned, withdrawn);

    QVERIFY(before.due.has_value() && !before.withdrawn);
    QVERIFY(!after.due.has_value() && after.withdrawn);
}

void TestOverview::visitsAreListedLatestFirstWithTheMonthTheyStandFor()
{
    const PatientRecord base = recordWith({});
    const std::vector<Visit> visits{visitWithErythema(base, 0, 12), visitWithErythema(base, 30, 6),
                                    visitWithErythema(base, 50, 3)};
    const PatientRecord record = recordWith(visits);

    const std::vector<VisitLine> lines = visitLines(record, visits, planned, SeveritySet::Klein2011);

    QCOMPARE(lines.size(), 3u);
    QCOMPARE(lines[0].day, 50);
    QCOMPARE(lines[0].planned, std::nullopt);
    QCOMPARE(lines[1].planned, 1);
    QCOMPARE(lines[1].activity->points, -6);
    QCOMPARE(lines[2].planned, 0);
    QCOMPARE(lines[2].severity, Severity::Moderate); // Klein 2011: 10-20
    QVERIFY(!lines[2].activity);
}

void TestOverview::coverageCountsEveryVisitOnce()
{
    const PatientRecord base = recordWith({});
    PatientRecord wrong = recordWith({visitWithErythema(base, 0, 1)});
    wrong.patient.enteredInErrorReason = u"twice"_s;
    const std::vector<PatientRecord> records{
        recordWith(
            {visitWithErythema(base, 0, 1), visitWithErythema(base, 28, 1), visitWithErythema(base, 40, 1)}),
        wrong};

    const Coverage counted = coverage(planned, records);

    QCOMPARE(counted, (Coverage{1, {1, 0, 0}, 1}));
}

void TestOverview::aScheduleThatFallsIsAProblem()
{
    QVERIFY(!problem(planned));

    Schedule falling = planned;
    falling.months[1].targetDay = 20;
    QCOMPARE(problem(falling), ScheduleProblem::MonthsNotAscending);

    Schedule reversed = planned;
    reversed.baselineFirstDay = 5;
    QCOMPARE(problem(reversed), ScheduleProblem::BaselineReversed);

    Schedule empty = planned;
    empty.months.clear();
    QCOMPARE(problem(empty), ScheduleProblem::NoMonths);

    Schedule many = planned;
    many.months.clear();
    for (int i = 1; i <= 61; ++i)
        many.months.push_back({i, 30 * i, 5, 5});
    QCOMPARE(problem(many), ScheduleProblem::TooManyMonths);
    many.months.pop_back();
    QVERIFY(!problem(many));

    Schedule far = planned;
    far.months[2].after = 2'000'000'000; // its last day would not fit
    QCOMPARE(problem(far), ScheduleProblem::DayTooFar);
}

MALAR_TEST(TestOverview)

} // namespace test_overview
#include "test_overview.moc"
