#include "core/domain/visitcompany.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QTest>

namespace test_visitcompany {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2025, 2, 11);

AdverseEvent toldOn(QDate reported)
{
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = u"Headache"_s;
    event.reported = reported;
    return event;
}

/// With a visit on the day and one four weeks later.
PatientRecord patient(VisitState state = VisitState::Complete, AdverseEvents answer = AdverseEvents::NotAsked)
{
    PatientRecord record = test::patientOnDrug(u"A-1"_s);
    record.visits = {{VisitId{u"v"_s}, day, state, {}, {}, answer},
                     {VisitId{u"w"_s}, day.addDays(28), VisitState::Complete, {}, {}, AdverseEvents::Some}};
    return record;
}

} // namespace

/// Events and the visits at which they were told.
class TestVisitCompany : public test::Test {
    Q_OBJECT

private slots:
    void aNewEventIsToldAtTheVisitOfItsDay();
    void anEventOfAnotherDayIsToldAtThatVisit();
    void anEventThatStoodSoStays();
    void aVisitInErrorTakesNothing();
    void aVisitThatDoesNotSaySoIsContradicted_data();
    void aVisitThatDoesNotSaySoIsContradicted();
};

void TestVisitCompany::aNewEventIsToldAtTheVisitOfItsDay()
{
    const PatientRecord record = patient();

    QCOMPARE(settled({toldOn(day)}, record).front().visit, VisitId{u"v"_s});
    QCOMPARE(settled({toldOn(day.addDays(1))}, record).front().visit, std::nullopt);
    QCOMPARE(settled({toldOn(day)}, PatientRecord()).front().visit, std::nullopt);
}

void TestVisitCompany::anEventOfAnotherDayIsToldAtThatVisit()
{
    PatientRecord record = patient();
    record.adverseEvents = settled({toldOn(day)}, record);
    AdverseEvent moved = record.adverseEvents.front();

    moved.reported = day.addDays(28);
    QCOMPARE(settled({moved}, record).front().visit, VisitId{u"w"_s});
    moved.reported = day.addDays(1);
    QCOMPARE(settled({moved}, record).front().visit, std::nullopt);
    moved.visit = VisitId{u"somebody's"_s};
    QCOMPARE(settled({moved}, record).front().visit, VisitId{u"somebody's"_s}); // the store refuses it
}

void TestVisitCompany::anEventThatStoodSoStays()
{
    PatientRecord record = patient();
    record.adverseEvents = {toldOn(day)};

    QCOMPARE(settled(record.adverseEvents, record), record.adverseEvents); // at no visit, as it was
}

void TestVisitCompany::aVisitInErrorTakesNothing()
{
    AdverseEvent event = toldOn(day);
    event.visit = VisitId{u"v"_s};

    QCOMPARE(settled({event}, patient(VisitState::EnteredInError)).front().visit, std::nullopt);
    QCOMPARE(visitOn(patient(VisitState::EnteredInError).visits, day), std::nullopt);
    QCOMPARE(visitOn(patient().visits, day), VisitId{u"v"_s});
}

void TestVisitCompany::aVisitThatDoesNotSaySoIsContradicted_data()
{
    QTest::addColumn<VisitState>("state");
    QTest::addColumn<AdverseEvents>("answer");
    QTest::addColumn<bool>("contradicted");
    using enum VisitState;
    QTest::newRow("complete, none") << Complete << AdverseEvents::None << true;
    QTest::newRow("complete, not asked") << Complete << AdverseEvents::NotAsked << true;
    QTest::newRow("amended, not asked") << Amended << AdverseEvents::NotAsked << true;
    QTest::newRow("complete, some") << Complete << AdverseEvents::Some << false;
    QTest::newRow("a draft, none") << Draft << AdverseEvents::None << true;
    QTest::newRow("a draft, not asked") << Draft << AdverseEvents::NotAsked << false;
    QTest::newRow("signed") << Signed << AdverseEvents::None << false;
    QTest::newRow("in error") << EnteredInError << AdverseEvents::None << false;
}

void TestVisitCompany::aVisitThatDoesNotSaySoIsContradicted()
{
    QFETCH(VisitState, state);
    QFETCH(AdverseEvents, answer);
    PatientRecord record = patient(state, answer);
    QVERIFY(contradicted(record).empty());
    record.adverseEvents = {toldOn(day)};

    QTEST(!contradicted(record).empty(), "contradicted");
}

MALAR_TEST(TestVisitCompany)

} // namespace test_visitcompany
#include "test_visitcompany.moc"
