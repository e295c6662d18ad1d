#include "tests/ui/desk.h"

namespace test_visitfilling {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// Answers that are taken over: from the last visit, and as 0.
class TestVisitFilling : public test::Test {
    Q_OBJECT

private slots:
    void aPointTakesLastVisitsValue();
    void withoutALastVisitAPointIsRefused();
    void aStarAnswersTheRestOfTheColumnAndNeverOverwrites();
    void everythingOpenIsZeroButAsksHowLong();
    void aFilledDurationIsAskedAgainOnceThereIsDyspigmentation();
    void copyingProposesWhatIsOpenAndNeverOverwrites();
    void aPointAcceptsAProposal();
    void aDigitOverAProposalReplacesAndAcceptsIt();
    void aRegionsProposalsAreAcceptedTogether();
    void allProposalsAreAcceptedTogetherInOneStep();
    void withoutALastVisitThereIsNothingToCopy();
};

void TestVisitFilling::aPointTakesLastVisitsValue()
{
    Assessment previous;
    previous.set({Sign::Erythema, Region::Scalp}, 3);
    Desk desk(previous);

    desk.type(u"."_s);

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), 3);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::Ears}));
}

void TestVisitFilling::withoutALastVisitAPointIsRefused()
{
    Desk desk;

    desk.type(u"."_s);

    QCOMPARE(desk.refusals.count(), 1);
    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), std::nullopt);
}

void TestVisitFilling::aStarAnswersTheRestOfTheColumnAndNeverOverwrites()
{
    Desk desk;
    desk.form.go({Sign::Erythema, Region::Legs});
    desk.type(u"2"_s);
    desk.form.go({Sign::Erythema, Region::Ears});

    desk.type(u"*"_s);

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), std::nullopt);
    QCOMPARE(desk.at(Sign::Erythema, Region::Ears), 0);
    QCOMPARE(desk.at(Sign::Erythema, Region::Legs), 2);
    QCOMPARE(desk.at(Sign::Erythema, Region::Feet), 0);
    QCOMPARE(desk.edit.visit().marks.at(indexOf({Sign::Erythema, Region::Ears})).origin, Origin::Filled);
    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Scalp}));
}

void TestVisitFilling::everythingOpenIsZeroButAsksHowLong()
{
    Desk desk;
    desk.form.go({Sign::Dyspigmentation, Region::Ears});
    desk.type(u"1"_s);

    desk.form.answerEverythingOpen();

    QCOMPARE(desk.at(Sign::Dyspigmentation, Region::Ears), 1);
    QCOMPARE(desk.at(mucosa), 0);
    QCOMPARE(desk.at(duration), std::nullopt);
    QVERIFY(desk.form.current() == duration);
    QCOMPARE(scores(desk.edit.visit().form).unanswered(), 1);
}

void TestVisitFilling::aFilledDurationIsAskedAgainOnceThereIsDyspigmentation()
{
    Desk desk;
    desk.form.answerEverythingOpen();
    QCOMPARE(desk.at(duration), 0);

    desk.form.go({Sign::Dyspigmentation, Region::Ears});
    desk.type(u"1"_s);

    QCOMPARE(desk.at(duration), std::nullopt);
}

void TestVisitFilling::copyingProposesWhatIsOpenAndNeverOverwrites()
{
    Desk desk(lastVisit());
    desk.type(u"1"_s);

    desk.form.copyLastVisit();

    QCOMPARE(desk.at(Sign::Erythema, Region::Scalp), 1);
    QCOMPARE(desk.origin({Sign::Erythema, Region::Scalp}), Origin::Typed);
    QCOMPARE(desk.at(ears), 2);
    QCOMPARE(desk.origin(ears), Origin::Copied);
    QCOMPARE(desk.at(mucosa), std::nullopt);
    QVERIFY(desk.form.current() == (Item{Sign::Scale, Region::Scalp}));
}

void TestVisitFilling::aPointAcceptsAProposal()
{
    Desk desk(lastVisit());
    desk.form.copyLastVisit();
    desk.form.go(ears);

    desk.type(u"."_s);

    QCOMPARE(desk.at(ears), 2);
    QCOMPARE(desk.origin(ears), Origin::Accepted);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::NoseMalar}));
}

void TestVisitFilling::aDigitOverAProposalReplacesAndAcceptsIt()
{
    Desk desk(lastVisit());
    desk.form.copyLastVisit();
    desk.form.go(ears);

    desk.type(u"1"_s);

    QCOMPARE(desk.at(ears), 1);
    QCOMPARE(desk.origin(ears), Origin::Typed);
}

void TestVisitFilling::aRegionsProposalsAreAcceptedTogether()
{
    Desk desk(lastVisit());
    desk.form.copyLastVisit();
    desk.form.go(ears);

    desk.form.acceptRegion();

    for (const Sign sign : {Sign::Erythema, Sign::Scale, Sign::Dyspigmentation, Sign::Scarring})
        QCOMPARE(desk.origin({sign, Region::Ears}), Origin::Accepted);
    QCOMPARE(desk.origin({Sign::Erythema, Region::Feet}), Origin::Copied);
    QVERIFY(desk.form.current() == (Item{Sign::Erythema, Region::NoseMalar}));
}

void TestVisitFilling::allProposalsAreAcceptedTogetherInOneStep()
{
    Desk desk(lastVisit());
    desk.form.copyLastVisit();

    desk.form.acceptEverything();
    QCOMPARE(answersOf(desk.edit.visit(), Origin::Copied), 0);
    // The regions, which is all that the last visit answered, and it stays to be seen.
    QCOMPARE(answersOf(desk.edit.visit(), Origin::Accepted), static_cast<int>(itemCount) - 5);
    QVERIFY(desk.form.current() == mucosa); // which the last visit did not answer
    desk.form.undo();

    QCOMPARE(desk.origin(ears), Origin::Copied);
}

void TestVisitFilling::withoutALastVisitThereIsNothingToCopy()
{
    Desk desk;
    const Visit before = desk.edit.visit();

    desk.form.copyLastVisit();

    QCOMPARE(desk.refusals.count(), 1);
    QCOMPARE(desk.edit.visit(), before);
}

MALAR_GUI_TEST(TestVisitFilling)

} // namespace test_visitfilling
#include "test_visitfilling.moc"
