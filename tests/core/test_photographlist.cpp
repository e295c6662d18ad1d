#include "core/analysis/photographlist.h"

#include "core/domain/photographconsent.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_photographlist {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// Where photographs stand in time, which form they go with, and whether they may be taken in.
class TestPhotographList : public test::Test {
    Q_OBJECT

private slots:
    void theyStandInTheOrderOfTimeThenOfTheForm();
    void eachHasItsDayAndPlannedTime();
    void withoutAFirstDoseThereIsNoDay();
    void theFormIsOfItsVisitOrOfTheVisitOfItsDay();
    void aVisitInErrorLendsNoForm();
    void theVisitOfADayIsFound();
    void consentStandsOnBothDays_data();
    void consentStandsOnBothDays();
    void aDayThatCannotBeIsAFault();
    void aDayThatItHadBeforeNeedsNoConsent();
};

namespace {

const QDate start(2025, 1, 14);

Photograph taken(QDate day, Region region = Region::Ears)
{
    return {makeId<PhotographTag>(), day, region, {}, {}, 4, 3};
}

VisitLine lineOf(const Visit &visit) { return {visit, totals(visit), {}, {}, {}, {}, {}}; }

} // namespace

void TestPhotographList::theyStandInTheOrderOfTimeThenOfTheForm()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    record.photographs = {taken(start.addDays(9)), taken(start, Region::Feet), taken(start, Region::Scalp)};

    const auto lines = photographLines(record, {}, {});

    QCOMPARE(lines.at(0).photograph.region, Region::Scalp);
    QCOMPARE(lines.at(1).photograph.region, Region::Feet);
    QCOMPARE(lines.at(2).photograph.date, start.addDays(9));
}

void TestPhotographList::eachHasItsDayAndPlannedTime()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    record.photographs = {taken(start.addDays(-3)), taken(start.addDays(91)), taken(start.addDays(400))};

    const auto lines = photographLines(record, {}, {}); // the default schedule

    QCOMPARE(lines.at(0).day, -3);
    QCOMPARE(lines.at(0).planned, 0);
    QCOMPARE(lines.at(1).day, 91);
    QCOMPARE(lines.at(1).planned, 3);
    QCOMPARE(lines.at(2).planned, std::nullopt);
}

void TestPhotographList::withoutAFirstDoseThereIsNoDay()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    record.courses.clear();
    record.photographs = {taken(start)};

    QCOMPARE(photographLines(record, {}, {}).front().day, std::nullopt);
}

void TestPhotographList::theFormIsOfItsVisitOrOfTheVisitOfItsDay()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    Visit first = test::clearVisit(record, start);
    first.form.set({Sign::Erythema, Region::Ears}, 3);
    const Visit second = test::clearVisit(record, start.addDays(30));
    record.photographs = {taken(start), taken(start.addDays(29)), taken(start.addDays(30))};
    record.photographs[1].visit = second.id; // taken on the eve
    record.photographs[2].visit = first.id;  // corrected by hand

    const auto lines = photographLines(record, std::array{lineOf(second), lineOf(first)}, {});

    QVERIFY(lines.at(0).form == first.form);
    QVERIFY(lines.at(1).form == second.form);
    QVERIFY(lines.at(2).form == first.form);
}

void TestPhotographList::aVisitInErrorLendsNoForm()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    Visit wrong = test::clearVisit(record, start);
    wrong.state = VisitState::EnteredInError;
    record.photographs = {taken(start)};

    QCOMPARE(photographLines(record, std::array{lineOf(wrong)}, {}).front().form, std::nullopt);
}

void TestPhotographList::theVisitOfADayIsFound()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    Visit wrong = test::clearVisit(record, start);
    wrong.state = VisitState::EnteredInError;
    const Visit right = test::clearVisit(record, start);
    record.visits = {totals(wrong), totals(right)};

    QCOMPARE(visitOn(record, start), right.id);
    QCOMPARE(visitOn(record, start.addDays(1)), std::nullopt);
}

void TestPhotographList::consentStandsOnBothDays_data()
{
    QTest::addColumn<QDate>("given");
    QTest::addColumn<QDate>("withdrawn");
    QTest::addColumn<bool>("photographs");
    QTest::addColumn<int>("taken");
    QTest::addColumn<PhotographConsent>("expected");
    const QDate never;
    using enum PhotographConsent;
    QTest::newRow("given before") << start.addDays(-9) << never << true << 0 << Stands;
    QTest::newRow("given on the day") << start << never << true << 0 << Stands;
    QTest::newRow("given a day later") << start.addDays(1) << never << true << 0 << NotOnThatDay;
    QTest::newRow("to other things") << start.addDays(-9) << never << false << 0 << NotGiven;
    QTest::newRow("withdrawn since") << start.addDays(-9) << start.addDays(20) << true << 0 << Withdrawn;
    QTest::newRow("withdrawn today") << start.addDays(-9) << start.addDays(30) << true << 0 << Withdrawn;
    // As the store, which asks no clock, refuses it.
    QTest::newRow("withdrawn tomorrow")
        << start.addDays(-9) << start.addDays(31) << true << 0 << NotOnThatDay;
    QTest::newRow("given tomorrow") << start.addDays(31) << never << true << 30 << NotGiven;
}

void TestPhotographList::consentStandsOnBothDays()
{
    QFETCH(QDate, given);
    QFETCH(QDate, withdrawn);
    QFETCH(bool, photographs);
    QFETCH(int, taken);
    const QDate today = start.addDays(30);
    Consent consent{makeId<ConsentTag>(), given, {}, {}, {}};
    consent.scopes = {true, true, photographs};
    if (withdrawn.isValid())
        consent.withdrawn = withdrawn;

    QTEST(photographConsent(std::array{consent}, start.addDays(taken), today), "expected");
    QCOMPARE(photographConsent({}, start, today), PhotographConsent::NotGiven);
}

void TestPhotographList::aDayThatCannotBeIsAFault()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    record.patient.birthYear = 1980;
    record.consents = {{makeId<ConsentTag>(), QDate(1790, 1, 1), {}, {}, {}, {true, true, true}}};
    const auto of = [&record](QDate day, const QString &note = {}) {
        Photograph photograph = taken(day);
        photograph.note = note;
        return fault(photograph, std::nullopt, record, start);
    };

    QCOMPARE(of(start), std::nullopt);
    QCOMPARE(of(start.addDays(1)), PhotographFault::InFuture);
    QCOMPARE(of(QDate(1979, 12, 31)), PhotographFault::BeforeBirth);
    record.patient.birthYear.reset();
    QCOMPARE(of(QDate(1800, 1, 1)), PhotographFault::LongAgo);
    QCOMPARE(of(QDate(1800, 1, 1), u" "_s), PhotographFault::LongAgo);
    QCOMPARE(of(QDate(1800, 1, 1), u"a plate"_s), std::nullopt);
    record.consents.front().date = start;
    QCOMPARE(of(start.addDays(-1)), PhotographFault::NoConsent);
}

void TestPhotographList::aDayThatItHadBeforeNeedsNoConsent()
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    record.consents.clear();
    const Photograph photograph = taken(start);

    QCOMPARE(fault(photograph, start, record, start), std::nullopt);
    QCOMPARE(fault(photograph, start.addDays(-1), record, start), PhotographFault::NoConsent);
    QCOMPARE(fault(photograph, std::nullopt, record, start), PhotographFault::NoConsent);
}

MALAR_TEST(TestPhotographList)

} // namespace test_photographlist
#include "test_photographlist.moc"
