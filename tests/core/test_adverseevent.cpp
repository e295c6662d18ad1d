#include "core/domain/adverseevent.h"

#include "tests/support/test.h"

namespace test_adverseevent {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate visitDay(2025, 3, 12);

AdverseEvent headache()
{
    AdverseEvent event;
    event.id = makeId<AdverseEventTag>();
    event.term = u"Headache"_s;
    event.reported = visitDay;
    return event;
}

} // namespace

/// What an adverse event may be, and which ones a visit asks for again.
class TestAdverseEvent : public test::Test {
    Q_OBJECT

private slots:
    void aTermAloneIsAnEvent();
    void whatCannotBeIsNamed_data();
    void whatCannotBeIsNamed();
    void aPartialEndMayLieInTheMonthOfTheOnset();
    void anEventIsOpenUntilItEnds_data();
    void anEventIsOpenUntilItEnds();
    void openEventsAreCarriedToLaterVisitsOnly();
    void recoveringTodayClosesAnEvent();
    void anEventReplacesItsOlderSelf();
};

void TestAdverseEvent::aTermAloneIsAnEvent() { QVERIFY(faults(headache(), visitDay).empty()); }

void TestAdverseEvent::whatCannotBeIsNamed_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("grade");
    QTest::addColumn<QString>("onset");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("fault"); // -1: none

    const auto number = [](EventFault fault) { return static_cast<int>(fault); };
    QTest::newRow("no term") << u" "_s << 1 << u""_s << u""_s << number(EventFault::Unnamed);
    QTest::newRow("grade 0") << u"Rash"_s << 0 << u""_s << u""_s << number(EventFault::GradeOutOfRange);
    QTest::newRow("grade 6") << u"Rash"_s << 6 << u""_s << u""_s << number(EventFault::GradeOutOfRange);
    QTest::newRow("grade 5") << u"Rash"_s << 5 << u""_s << u""_s << -1;
    QTest::newRow("ends before") << u"Rash"_s << 1 << u"2025-03-02"_s << u"2025-03-01"_s
                                 << number(EventFault::EndsBeforeOnset);
    QTest::newRow("ends the year before")
        << u"Rash"_s << 1 << u"2025-01"_s << u"2024"_s << number(EventFault::EndsBeforeOnset);
    QTest::newRow("ends that day") << u"Rash"_s << 1 << u"2025-03-02"_s << u"2025-03-02"_s << -1;
    QTest::newRow("begins tomorrow") << u"Rash"_s << 1 << u"2025-03-13"_s << u""_s
                                     << number(EventFault::InFuture);
    QTest::newRow("ends next year") << u"Rash"_s << 1 << u""_s << u"2026"_s << number(EventFault::InFuture);
    QTest::newRow("ends some time this year") << u"Rash"_s << 1 << u""_s << u"2025"_s << -1;
}

void TestAdverseEvent::whatCannotBeIsNamed()
{
    QFETCH(QString, term);
    QFETCH(int, grade);
    QFETCH(QString, onset);
    QFETCH(QString, end);
    QFETCH(int, fault);
    AdverseEvent event = headache();
    event.term = term;
    event.grade = grade;
    event.onset = partialDateFromText(onset);
    event.end = partialDateFromText(end);

    const std::vector<EventFault> found = faults(event, visitDay);

    QCOMPARE(found.size(), fault < 0 ? 0U : 1U);
    if (fault >= 0)
        QCOMPARE(static_cast<int>(found.front()), fault);
}

void TestAdverseEvent::aPartialEndMayLieInTheMonthOfTheOnset()
{
    AdverseEvent event = headache();
    event.onset = PartialDate{2025, 2, 20};
    event.end = PartialDate{2025, 2, {}};

    QVERIFY(faults(event, visitDay).empty());
}

void TestAdverseEvent::anEventIsOpenUntilItEnds_data()
{
    QTest::addColumn<EventOutcome>("outcome");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("open");

    QTest::newRow("unknown") << EventOutcome::Unknown << u""_s << true;
    QTest::newRow("not recovered") << EventOutcome::NotRecovered << u""_s << true;
    QTest::newRow("recovering") << EventOutcome::Recovering << u""_s << true;
    QTest::newRow("recovered") << EventOutcome::Recovered << u""_s << false;
    QTest::newRow("with sequelae") << EventOutcome::RecoveredWithSequelae << u""_s << false;
    QTest::newRow("fatal") << EventOutcome::Fatal << u""_s << false;
    QTest::newRow("with an end") << EventOutcome::Unknown << u"2025-03"_s << false;
}

void TestAdverseEvent::anEventIsOpenUntilItEnds()
{
    QFETCH(EventOutcome, outcome);
    QFETCH(QString, end);
    AdverseEvent event = headache();
    event.outcome = outcome;
    event.end = partialDateFromText(end);

    QTEST(event.isOpen(), "open");
}

void TestAdverseEvent::openEventsAreCarriedToLaterVisitsOnly()
{
    AdverseEvent ended = headache();
    ended.outcome = EventOutcome::Recovered;
    std::vector events{headache(), ended};

    QVERIFY(carriedEvents(events, visitDay).empty());
    QCOMPARE(eventsTold(events, VisitId{u"v"_s}, visitDay).size(), 2U);
    const std::vector<AdverseEvent> carried = carriedEvents(events, visitDay.addDays(1));
    QCOMPARE(carried, std::vector{events.front()});
    events.front().visit = VisitId{u"w"_s}; // told at another one
    QCOMPARE(eventsTold(events, VisitId{u"v"_s}, visitDay).size(), 1U);
    QCOMPARE(eventsTold(events, VisitId{u"w"_s}, visitDay.addDays(9)).size(), 1U);
    events.front().visit.reset();
    QVERIFY(eventsTold(events, VisitId{u"v"_s}, visitDay.addDays(1)).empty());
}

void TestAdverseEvent::recoveringTodayClosesAnEvent()
{
    const AdverseEvent there = stillThere(headache());
    QCOMPARE(there.outcome, EventOutcome::NotRecovered);
    QVERIFY(there.isOpen());

    const AdverseEvent over = recovered(there, visitDay.addDays(28));
    QVERIFY(!over.isOpen());
    QCOMPARE(over.outcome, EventOutcome::Recovered);
    QCOMPARE(toText(*over.end), u"2025-04-09"_s); // 12 March and 28 days
}

void TestAdverseEvent::anEventReplacesItsOlderSelf()
{
    const AdverseEvent first = headache();
    const AdverseEvent second = headache();
    AdverseEvent graded = first;
    graded.grade = 2;

    QCOMPARE(withEvent({first}, second), (std::vector{first, second}));
    QCOMPARE(withEvent({first, second}, graded), (std::vector{graded, second}));
}

MALAR_TEST(TestAdverseEvent)

} // namespace test_adverseevent
#include "test_adverseevent.moc"
