#include "tests/ui/patientdesk.h"

namespace test_consentform {

using namespace malar;
using namespace malar::test::recorded;
using namespace Qt::Literals::StringLiterals;

class TestConsentForm : public test::Test {
    Q_OBJECT

private slots:
    void severalConsentsWithScopesAndWithdrawalAreInTheStore();
    void aConsentCanBeRemoved();
    void aConsentWithoutADateIsExplained();
    void anUnreadableWithdrawalIsExplained();
    void aWithdrawalBeforeTheConsentBlocksOnItsPage();
    void aLateConsentAsksForAReasonThatTheHistoryKeeps();
    void withoutAReasonNothingIsSaved();
    void whatWasExplainedIsNotAskedAgain();
    void aWithdrawalCanBeSavedAndTakenBack();
};

namespace {

PatientRecord stored(const Session &session) { return session.store().records()->back(); }

std::unique_ptr<Session> treated(std::optional<QDate> consent)
{
    PatientFile file{test::patientOnDrug(u"A-1"_s, start), {}};
    if (consent)
        file.record.consents.front().date = *consent;
    else
        file.record.consents.clear();
    return test::sessionOf({file}, today);
}

} // namespace

void TestConsentForm::severalConsentsWithScopesAndWithdrawalAreInTheStore()
{
    test::Script script;
    const auto hub = test::sessionOf({}, today);
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));
    opened.type(u"code"_s, u"B-1"_s);

    // By keyboard alone: Alt+5 is the page, Tab goes on, Space ticks, Alt+N begins another one.
    opened.press(Qt::Key_5, Qt::AltModifier);
    opened.keys(u"2025-03-01"_s);
    opened.press(Qt::Key_Tab);
    opened.keys(u"2"_s);
    opened.press(Qt::Key_Tab);
    opened.press(Qt::Key_Space);
    opened.press(Qt::Key_Tab);
    opened.press(Qt::Key_Tab);
    opened.press(Qt::Key_Tab);
    opened.keys(u"off-label use"_s);
    opened.press(Qt::Key_Tab);
    opened.keys(u"2025-06-01"_s);
    opened.press(Qt::Key_N, Qt::AltModifier); // a button is down for a moment before it acts
    QTRY_COMPARE(opened.dialog->findChildren<QLineEdit *>(u"consentDate"_s).size(), 2);
    opened.keys(u"2025-02-01"_s);
    opened.press(Qt::Key_Return);

    QVERIFY2(!hub->records().empty(), qPrintable(opened.dialog ? opened.problem() : QString()));
    const std::vector<Consent> consents = stored(*hub).consents;
    QCOMPARE(consents.size(), 2u);
    QCOMPARE(consents[0].date, QDate(2025, 2, 1)); // by date
    QCOMPARE(consents[0].scopes, (std::array{false, false, false}));
    QCOMPARE(consents[1].date, QDate(2025, 3, 1));
    QCOMPARE(consents[1].version, u"2"_s);
    QCOMPARE(consents[1].scopes, (std::array{true, false, false}));
    QCOMPARE(consents[1].scope, u"off-label use"_s);
    QCOMPARE(consents[1].withdrawn, QDate(2025, 6, 1));
}

void TestConsentForm::aConsentCanBeRemoved()
{
    test::Script script;
    script.said = u"it was another patient's form"_s;
    const auto hub = treated(start);
    const PatientRecord before = stored(*hub);
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), before, nullptr));

    opened.find<QAbstractButton>(u"removeConsent"_s)->click();
    opened.save();

    QVERIFY(stored(*hub).consents.empty());
    QCOMPARE(hub->store().history(before.patient.id)->front().reason, script.said);
}

void TestConsentForm::aConsentWithoutADateIsExplained()
{
    test::Script script;
    const auto hub = test::sessionOf({}, today);
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    opened.type(u"code"_s, u"B-1"_s);
    opened.type(u"consentVersion"_s, u"3"_s);
    opened.save();

    QVERIFY(opened.problem().contains(u"A consent has no date"_s));
    QVERIFY(opened.pageName().contains(u"Consent"_s));
    QVERIFY(hub->store().records()->empty());
}

void TestConsentForm::anUnreadableWithdrawalIsExplained()
{
    test::Script script;
    const auto hub = treated(start);
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), stored(*hub), nullptr));

    opened.type(u"consentWithdrawn"_s, u"in spring"_s);
    opened.save();

    QVERIFY(opened.problem().contains(u"Consent, withdrawn on: “in spring” is not a date"_s));
    QVERIFY(!stored(*hub).consents.front().withdrawn);
}

void TestConsentForm::aWithdrawalBeforeTheConsentBlocksOnItsPage()
{
    test::Script script;
    const auto hub = treated(start);
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), stored(*hub), nullptr));

    opened.type(u"consentWithdrawn"_s, u"2024-12-01"_s);
    opened.save();

    QVERIFY(opened.problem().contains(u"before it was given"_s));
    QVERIFY(opened.pageName().contains(u"Consent"_s));
    QVERIFY(!stored(*hub).consents.front().withdrawn);
}

void TestConsentForm::aLateConsentAsksForAReasonThatTheHistoryKeeps()
{
    test::Script script;
    script.said = u"signed at the ward, the form came later"_s;
    const auto hub = treated(start);
    const PatientRecord before = stored(*hub);
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), before, nullptr));

    opened.type(u"consentDate"_s, u"2025-01-20"_s);
    QVERIFY(opened.problem().contains(u"later than the first dose"_s));
    opened.save();

    QCOMPARE(script.asked, 1);
    QCOMPARE(stored(*hub).consents.front().date, QDate(2025, 1, 20));
    QCOMPARE(hub->store().history(before.patient.id)->front().reason, script.said);
}

void TestConsentForm::withoutAReasonNothingIsSaved()
{
    test::Script script; // says nothing: the question is cancelled
    const auto hub = treated(start);
    const PatientRecord before = stored(*hub);
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), before, nullptr));

    opened.type(u"consentDate"_s, u"2025-01-20"_s);
    opened.save();

    QCOMPARE(script.asked, 1);
    QCOMPARE(stored(*hub), before);
    QVERIFY(opened.dialog->isVisible());
}

void TestConsentForm::whatWasExplainedIsNotAskedAgain()
{
    test::Script script;
    const auto hub = treated({}); // treated, and no consent on record
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), stored(*hub), nullptr));

    opened.type(u"centre"_s, u"Centre B"_s);
    opened.save();

    QCOMPARE(script.asked, 0);
    QCOMPARE(stored(*hub).patient.centre, u"Centre B"_s);
}

void TestConsentForm::aWithdrawalCanBeSavedAndTakenBack()
{
    test::Script script;
    const auto hub = treated(start);
    {
        const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), stored(*hub), nullptr));
        opened.type(u"consentWithdrawn"_s, u"2025-10-01"_s);
        opened.save();
    }
    QCOMPARE(withdrawal(stored(*hub).consents), QDate(2025, 10, 1));

    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), stored(*hub), nullptr));
    opened.type(u"consentWithdrawn"_s, {});
    opened.save();

    QCOMPARE(withdrawal(stored(*hub).consents), std::nullopt);
    QCOMPARE(script.asked, 0);
}

MALAR_GUI_TEST(TestConsentForm)

} // namespace test_consentform
#include "test_consentform.moc"
