#include "ui/patients/patientdialog.h"

#include "tests/ui/patientdesk.h"
#include "ui/parts/datefield.h"

#include <QTableWidget>

namespace test_patientdialog {

using namespace malar;
using namespace malar::test::recorded;
using namespace Qt::Literals::StringLiterals;

class TestPatientDialog : public test::Test {
    Q_OBJECT

private slots:
    void aPatientTypedByKeyboardIsInTheStore();
    void everyFieldOfAnEditedRecordSurvives();
    void aTakenCodeIsExplainedAndNothingIsSaved();
    void anUnreadableDateIsExplained();
    void plannedInfusionsRunFromTheStartToToday();
    void aMissedInfusionHasNoDose();
    void datesAreNeverGuessed();
    void theCentreProposesTheNextCode();
    void aCodeThatWasTypedIsNotReplaced();
    void theOnlyCentreIsThereAlready();
    void aCodeThatBeginsOtherwiseIsPointedOutAndSaved();
    void pastedBreaksAndDirectionMarksAreNotKept();
    void aCodeThatLooksLikeAnotherIsAskedAbout();
    void aDateBeforeBirthIsRefusedAndAStartFarAheadAsks();
};

namespace {

std::unique_ptr<Session> session()
{
    return test::sessionOf({test::patientFile(u"A-1"_s, start, {start})}, today);
}

std::unique_ptr<Session> sessionOfTwoCentres()
{
    auto hub = test::sessionOf({test::patientFile(u"HUMV-003"_s, start, {start})}, today);
    if (!hub->save(Centres{{u"Valdecilla"_s, u"HUMV"_s}, {u"La Paz"_s, u"LPZ"_s}}))
        qFatal("no centres");
    return hub;
}

} // namespace

void TestPatientDialog::aPatientTypedByKeyboardIsInTheStore()
{
    test::Script script;
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    QTest::keyClicks(QApplication::focusWidget(), u"B-7"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"Centre A"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"f"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"1973"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QCOMPARE(hub->records().size(), 2u);
    const Patient stored = hub->store().records()->back().patient;
    QCOMPARE(stored.code, u"B-7"_s);
    QCOMPARE(stored.centre, u"Centre A"_s);
    QCOMPARE(stored.sex, Sex::Female);
    QCOMPARE(stored.birthYear, 1973);
}

void TestPatientDialog::everyFieldOfAnEditedRecordSurvives()
{
    PatientFile file = test::patientFile(u"A-1"_s, start, {});
    file.record.patient.diseaseOnset = PartialDate{2019, 5, {}};
    file.record.patient.lastFollowUp = start.addDays(20);
    file.record.identity = Identity{u"Inés"_s, u"H1"_s, QDate(1979, 3, 2), u"ward 3"_s};
    file.record.patient.birthYear = 1979;
    file.record.treatments = {
        {makeId<TreatmentTag>(),
         TreatmentKind::Previous,
         Drug::Methotrexate,
         {},
         PartialDate{2018, {}, {}},
         {}},
        {makeId<TreatmentTag>(), TreatmentKind::Concomitant, Drug::Other, u"sunscreen"_s, {}, {}}};
    test::Script script;
    const auto hub = test::sessionOf({file}, today);
    const PatientRecord before = hub->records().front();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), before, nullptr));

    opened.type(u"centre"_s, u"Centre B"_s);
    opened.save();

    PatientRecord expected = before;
    expected.patient.centre = u"Centre B"_s;
    QCOMPARE(hub->store().records()->front(), expected);
}

void TestPatientDialog::aTakenCodeIsExplainedAndNothingIsSaved()
{
    test::Script script;
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    opened.type(u"code"_s, u"a-1"_s);
    opened.save();

    QVERIFY(opened.problem().contains(u"already has this study code"_s));
    QCOMPARE(hub->store().records()->size(), 1u);
    QVERIFY(opened.dialog->isVisible());

    opened.find<QLineEdit>(u"code"_s)->setText(u"A\u200B-1"_s); // pasted, with a space of no width
    opened.save();
    QVERIFY(opened.problem().contains(u"already has this study code"_s));
    QCOMPARE(hub->store().records()->size(), 1u);
}

void TestPatientDialog::anUnreadableDateIsExplained()
{
    test::Script script;
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    opened.type(u"code"_s, u"B-1"_s);
    opened.type(u"onset"_s, u"last summer"_s);
    opened.save();

    QVERIFY(opened.problem().contains(u"“last summer” is not a date"_s));
    QCOMPARE(hub->store().records()->size(), 1u);
}

void TestPatientDialog::plannedInfusionsRunFromTheStartToToday()
{
    test::Script script;
    script.said = u"consent is in the chart"_s;
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    opened.type(u"code"_s, u"B-1"_s);
    opened.type(u"start"_s, u"2025-01-14"_s);
    opened.dialog->findChild<QAbstractButton *>(u"addPlanned"_s)->click();
    opened.save();

    // Every 28 days from day 0 to day 300: days 0, 28, … 280.
    const Course course = hub->store().records()->back().courses.front();
    QCOMPARE(course.infusions.size(), 11u);
    QCOMPARE(course.infusions.back().date, start.addDays(280));
    QCOMPARE(course.infusions.back().doseMg, 300.0);
}

void TestPatientDialog::aMissedInfusionHasNoDose()
{
    test::Script script;
    script.said = u"consent is in the chart"_s;
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));
    auto *missed = opened.dialog->findChild<QAbstractButton *>(u"toggleMissed"_s);
    QVERIFY(!missed->isEnabled());

    opened.type(u"code"_s, u"B-1"_s);
    opened.type(u"start"_s, u"2025-01-14"_s);
    opened.type(u"infusionDate"_s, u"2025-02-11"_s);
    opened.dialog->findChild<QAbstractButton *>(u"addInfusion"_s)->click();
    opened.dialog->findChild<QTableWidget *>(u"infusions"_s)->setCurrentCell(0, 0);
    missed->click();
    opened.save();

    const Infusion stored = hub->store().records()->back().courses.front().infusions.front();
    QCOMPARE(stored.date, QDate(2025, 2, 11));
    QCOMPARE(stored.state, InfusionState::Missed);
    QCOMPARE(stored.doseMg, 0.0);
}

void TestPatientDialog::datesAreNeverGuessed()
{
    QCOMPARE(dateFromText(u"2024-02-13"_s), QDate(2024, 2, 13));
    QCOMPARE(dateFromText(u" 13.2.2024 "_s), QDate(2024, 2, 13));
    QCOMPARE(dateFromText(u"13 Feb 2024"_s), QDate(2024, 2, 13));
    QCOMPARE(dateFromText(u"2024-02-30"_s), std::nullopt);
    QLocale::setDefault(QLocale(u"en_US"_s));
    QCOMPARE(dateFromText(u"13.2.24"_s), std::nullopt);
    QCOMPARE(dateFromText(u"03/04/2024"_s), std::nullopt); // a month first, or a day
    QLocale::setDefault(QLocale::c());
}

void TestPatientDialog::theCentreProposesTheNextCode()
{
    test::Script script;
    const auto hub = sessionOfTwoCentres();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    opened.type(u"centre"_s, u"La Paz"_s);
    QCOMPARE(opened.dialog->findChild<QLineEdit *>(u"code"_s)->text(), u"LPZ-001"_s);
    opened.type(u"centre"_s, u"valdecilla"_s); // the one before was a mistake
    opened.save();

    QCOMPARE(hub->store().records()->back().patient.code, u"HUMV-004"_s);
}

void TestPatientDialog::aCodeThatWasTypedIsNotReplaced()
{
    test::Script script;
    const auto hub = sessionOfTwoCentres();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));
    opened.type(u"code"_s, u"HUMV-100"_s);

    opened.type(u"centre"_s, u"Valdecilla"_s);
    opened.save();

    QCOMPARE(hub->store().records()->back().patient.code, u"HUMV-100"_s);
}

void TestPatientDialog::theOnlyCentreIsThereAlready()
{
    test::Script script;
    const auto hub = session();
    QVERIFY(hub->save(Centres{{u"Valdecilla"_s, u"HUMV"_s}}));
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    opened.save();

    const Patient stored = hub->store().records()->back().patient;
    QCOMPARE(stored.code, u"HUMV-001"_s);
    QCOMPARE(stored.centre, u"Valdecilla"_s);
}

void TestPatientDialog::aCodeThatBeginsOtherwiseIsPointedOutAndSaved()
{
    test::Script script;
    const auto hub = sessionOfTwoCentres();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));
    opened.type(u"code"_s, u"LPZ-9"_s);

    opened.type(u"centre"_s, u"Valdecilla"_s);
    QCOMPARE(opened.problem(), u"The codes of “Valdecilla” begin with HUMV, and this one does not. It can be "
                               u"saved as it is."_s);
    opened.save();

    QCOMPARE(hub->store().records()->back().patient.code, u"LPZ-9"_s);
}

void TestPatientDialog::pastedBreaksAndDirectionMarksAreNotKept()
{
    test::Script script;
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    opened.type(u"code"_s, u"B-1"_s);
    opened.find<QLineEdit>(u"centre"_s)->setText(u"Harbour\n\tclinic\u202E"_s);
    opened.find<QLineEdit>(u"name"_s)->setText(u"García\u2028María \u200F"_s);
    opened.find<QLineEdit>(u"contact"_s)->setText(u"a\nb"_s);
    opened.save();

    const PatientRecord saved = hub->store().records()->back();
    QCOMPARE(saved.patient.centre, u"Harbour clinic"_s);
    QCOMPARE(saved.identity->name, u"García María"_s);
    QCOMPARE(saved.identity->contact, u"a b"_s);
    QVERIFY(opened.find<QLineEdit>(u"name"_s)->maxLength() <= 500);
}

void TestPatientDialog::aCodeThatLooksLikeAnotherIsAskedAbout()
{
    test::Script script;
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, script.prompts(), nullptr));

    opened.type(u"code"_s, u"A-01"_s);
    QVERIFY(opened.problem().contains(u"The study code A-1 looks like this one."_s));
    opened.save();
    QCOMPARE(hub->store().records()->size(), 1u);
    QPushButton *two = opened.find<QPushButton>(u"twoPeople"_s);
    QTest::mouseClick(two, Qt::LeftButton);

    QCOMPARE(hub->store().records()->size(), 2u);
}

void TestPatientDialog::aDateBeforeBirthIsRefusedAndAStartFarAheadAsks()
{
    test::Script script;
    QString why;
    QString title;
    Prompts prompts = script.prompts();
    prompts.reason = [&](QWidget *, const Prompts::Question &question) {
        why = question.text;
        title = question.title;
        return std::optional(u"the trial begins then"_s);
    };
    const auto hub = session();
    const Opened opened(*hub, new PatientDialog(*hub, prompts, nullptr));

    opened.type(u"code"_s, u"B-1"_s);
    opened.type(u"birthYear"_s, u"1979"_s);
    opened.type(u"lastFollowUp"_s, u"1978-12-31"_s);
    opened.save();
    QVERIFY(opened.problem().contains(u"is before the patient's birth"_s));
    QCOMPARE(hub->store().records()->size(), 1u);

    opened.type(u"lastFollowUp"_s, {});
    opened.page(2);
    opened.type(u"start"_s, u"2099-04-03"_s);
    opened.save();

    QCOMPARE(hub->store().records()->size(), 2u);
    QVERIFY(why.contains(u"more than a year from today"_s));
    QCOMPARE(title, u"Is this date right?"_s);
}

MALAR_GUI_TEST(TestPatientDialog)

} // namespace test_patientdialog
#include "test_patientdialog.moc"
