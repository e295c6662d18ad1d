#include "tests/ui/clinic.h"

namespace test_visitreasons {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Item scalpScarring{Sign::ScalpScarring, Region::None};

/// Complete, with CLASI-A of twice the regions.
Visit redEverywhere(QDate date, int erythema)
{
    Visit visit = earlier(date, erythema);
    for (const Region region : regions)
        visit.form.set({Sign::Erythema, region}, erythema);
    return visit;
}

} // namespace

/// When a reason is asked for, and when not; and where a visit that cannot be changed says so.
class TestVisitReasons : public Test {
    Q_OBJECT

private slots:
    void aRiseIsAskedAboutLikeAFall();
    void aScarThatFellIsAskedAbout();
    void aDayOutsideTheWindowsIsAskedAbout();
    void nothingIsAskedWhileTypingOrLoading();
    void anAmendmentDoesNotAskAgainWhatStandsUnchanged();
    void anAmendmentAsksAboutWhatItMakesUnusual();
    void aCompleteVisitAnswersAKeyShortly();
    void aVisitInErrorSaysSoInOnePlace();
};

void TestVisitReasons::aRiseIsAskedAboutLikeAFall()
{
    Clinic clinic({earlier(start, 0)});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s.repeated(13)); // 26 against 0
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.asked.front().contains(u"15 points"_s));
    QCOMPARE(clinic.stored().back().state, VisitState::Complete);
}

void TestVisitReasons::aScarThatFellIsAskedAbout()
{
    Visit scarred = earlier(start, 0);
    scarred.form.set(scalpScarring, 4);
    Clinic clinic({scarred});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.asked.front().contains(u"Scarring of the scalp is less"_s));
}

void TestVisitReasons::aDayOutsideTheWindowsIsAskedAbout()
{
    Clinic clinic({}, start.addDays(500));
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.asked.front().contains(u"outside every planned window"_s));
}

void TestVisitReasons::nothingIsAskedWhileTypingOrLoading()
{
    Visit draft = redEverywhere(start.addDays(28), 2);
    draft.state = VisitState::Draft;
    const Visit unusual = redEverywhere(start.addDays(500), 0);
    Clinic clinic({earlier(start, 0), draft, unusual}, start.addDays(500));

    clinic.page->edit(unusual.id);
    clinic.page->edit(draft.id);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_S);
    clinic.open();
    clinic.page->edit(draft.id);

    QVERIFY(clinic.asked.isEmpty());
    clinic.press(Qt::Key_Return);
    QCOMPARE(clinic.asked.size(), 1); // now, at its end
}

void TestVisitReasons::anAmendmentDoesNotAskAgainWhatStandsUnchanged()
{
    const Visit unusual = redEverywhere(start.addDays(28), 2);
    Clinic clinic({earlier(start, 0), unusual});
    clinic.page->edit(unusual.id);
    QTest::mouseClick(clinic.button(u"Amend"_s), Qt::LeftButton);
    clinic.form().go({Sign::Dyspigmentation, Region::Feet});
    clinic.type(u"1"_s);
    clinic.form().go({Sign::DyspigmentationDuration, Region::None});
    clinic.type(u"1"_s);

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.asked.size(), 1); // why it is amended, and nothing else
    QVERIFY(!clinic.asked.front().contains(u"15 points"_s));
    QCOMPARE(clinic.stored().back().state, VisitState::Amended);
}

void TestVisitReasons::anAmendmentAsksAboutWhatItMakesUnusual()
{
    const Visit usual = redEverywhere(start.addDays(28), 1);
    Clinic clinic({earlier(start, 0), usual});
    clinic.page->edit(usual.id);
    QTest::mouseClick(clinic.button(u"Amend"_s), Qt::LeftButton);
    clinic.form().go(scalpErythema);
    clinic.type(u"333"_s); // 19 against 0

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.asked.front().contains(u"15 points"_s));
}

void TestVisitReasons::aCompleteVisitAnswersAKeyShortly()
{
    const Visit complete = earlier(start, 2);
    Clinic clinic({complete});
    clinic.page->edit(complete.id);
    QCOMPARE(clinic.shown().count(u"omplete"_s), 1); // its state

    clinic.type(u"3"_s);

    QCOMPARE(clinic.page->findChild<QLabel *>(u"level"_s)->text(),
             u"<b>Complete: choose Amend to change it.</b>"_s);
    QVERIFY(clinic.stored() == std::vector{clinic.stored().front()});
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

void TestVisitReasons::aVisitInErrorSaysSoInOnePlace()
{
    const Visit wrong = earlier(start, 2);
    Clinic clinic({wrong});
    Visit gone = clinic.stored().front();
    gone.state = VisitState::EnteredInError;
    QVERIFY(clinic.session->save(gone, u"another patient's form"_s));

    clinic.page->edit(wrong.id);

    QCOMPARE(clinic.shown().count(u"entered in error"_s, Qt::CaseInsensitive), 1);
    QVERIFY(!clinic.button(u"Amend"_s));
}

MALAR_GUI_TEST(TestVisitReasons)

} // namespace test_visitreasons
#include "test_visitreasons.moc"
