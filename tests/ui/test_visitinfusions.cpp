#include "tests/ui/clinic.h"
#include "ui/clinical/infusiondialog.h"
#include "ui/parts/conflictdialog.h"
#include "ui/parts/strip.h"
#include "ui/words/terms.h"

namespace test_visitinfusions {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

namespace {

/// On 300 mg every 28 days since 22 February 2024; `given` infusions recorded, as planned.
PatientRecord patientWith(int given)
{
    PatientRecord record = patientOnDrug(u"HUMV-003"_s, start);
    record.courses.front().infusions.resize(static_cast<std::size_t>(given));
    return record;
}

std::vector<Infusion> infusions(const Clinic &clinic)
{
    return clinic.storedRecord().courses.front().infusions;
}

InfusionDialog *dialogOf(const Clinic &clinic)
{
    auto *dialog = clinic.page->findChild<InfusionDialog *>();
    return dialog && becomesActive(*dialog) ? dialog : nullptr;
}

void type(const QWidget *dialog, const QString &field, const QString &text)
{
    auto *edit = dialog->findChild<QLineEdit *>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString day(int number) { return terms::date(start.addDays(number)); }

QString said(const Clinic &clinic) { return clinic.shown(); }

} // namespace

/// The infusion of a visit: asked for, recorded and taken back with a key from anywhere on the page.
class TestVisitInfusions : public Test {
    Q_OBJECT

private slots:
    void givenAsPlannedIsOneKeyAndKeepsTheDraft();
    void whatWasRecordedIsTakenBackAndTheDraftStays();
    void thePressedButtonOffersToTakeItBack();
    void overdueInfusionsAreRecordedOneAfterTheOther();
    void aMissedInfusionIsAskedWhyAndCanDoWithoutAnAnswer();
    void aLateInfusionIsDerivedAndExplained();
    void aReducedDoseAndTheLotAreStored();
    void aRecordedInfusionCanBeChangedAndRemoved();
    void whatWasSavedMeanwhileIsShownBesideTheInfusion();
    void whatCannotBeIsRefusedInASentence_data();
    void whatCannotBeIsRefusedInASentence();
    void anInfusionThatIsNotDueYetIsNotRecordedByTheKey();
    void withoutARunningCourseNothingIsSaidOfInfusions_data();
    void withoutARunningCourseNothingIsSaidOfInfusions();
    void afterTheWithdrawalOfConsentNoInfusionIsRecorded();
    void theFirstInfusionWithoutConsentNeedsAReason();
    void aCompleteVisitOnlyShowsItsInfusion();
    void inANarrowWindowWhatTheKeyDidIsSeen();
    void aVisitAsPlannedTakesAtMostSixKeysAfterTheLastCell();
};

void TestVisitInfusions::givenAsPlannedIsOneKeyAndKeepsTheDraft()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);
    QVERIFY(said(clinic).contains(u"Infusion 2, planned "_s + day(28)));
    clinic.type(u"23"_s);

    clinic.press(Qt::Key_F5, Qt::NoModifier);

    QCOMPARE(infusions(clinic).size(), 2U);
    QCOMPARE(infusions(clinic).back().date, start.addDays(28));
    QCOMPARE(infusions(clinic).back().state, InfusionState::Given);
    QCOMPARE(infusions(clinic).back().doseMg, 300.0);
    QCOMPARE(clinic.session->store().history(clinic.record.patient.id)->size(), 2U); // made, and this
    clinic.type(u"1"_s); // the focus is where it was
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().front().form.at({Sign::Erythema, Region::Scalp}), 2);
    QCOMPARE(clinic.stored().front().form.at({Sign::Erythema, Region::Ears}), 3);
    QCOMPARE(clinic.stored().front().form.at({Sign::Erythema, Region::NoseMalar}), 1);
}

void TestVisitInfusions::whatWasRecordedIsTakenBackAndTheDraftStays()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);
    const PatientRecord before = clinic.storedRecord();
    clinic.press(Qt::Key_F5, Qt::NoModifier);

    clinic.press(Qt::Key_F6, Qt::ShiftModifier);

    QCOMPARE(clinic.storedRecord(), before);
    QVERIFY(said(clinic).contains(u"Infusion 2, planned "_s + day(28)));
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

void TestVisitInfusions::thePressedButtonOffersToTakeItBack()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);

    QTest::mouseClick(clinic.button(u"Given as planned"_s), Qt::LeftButton);
    QVERIFY(!clinic.button(u"Given as planned"_s));
    QCOMPARE(infusions(clinic).size(), 2U);
    QTest::mouseClick(clinic.button(u"Given %1 · undo"_s.arg(day(28))), Qt::LeftButton);

    QCOMPARE(infusions(clinic).size(), 1U);
}

void TestVisitInfusions::overdueInfusionsAreRecordedOneAfterTheOther()
{
    // Planned and unrecorded on day 112: days 28, 56, 84 and 112.
    Clinic clinic(patientWith(1), {}, start.addDays(112));
    clinic.page->startNew(clinic.record.patient.id);
    QVERIFY(
        said(clinic).contains(u"Infusion 2, planned %1, 84 day(s) ago · 3 more to record"_s.arg(day(28))));

    clinic.press(Qt::Key_F5, Qt::ShiftModifier);
    clinic.press(Qt::Key_F5, Qt::ShiftModifier);
    clinic.press(Qt::Key_F5, Qt::NoModifier);
    clinic.press(Qt::Key_F5, Qt::NoModifier);

    const std::vector<Infusion> stored = infusions(clinic);
    QCOMPARE(stored.size(), 5U);
    QCOMPARE(stored.at(1).state, InfusionState::Missed);
    QCOMPARE(stored.at(2).state, InfusionState::Missed);
    QCOMPARE(stored.at(2).date, start.addDays(56));
    QCOMPARE(stored.at(3).state, InfusionState::Given);
    QCOMPARE(stored.at(4).date, start.addDays(112));
}

void TestVisitInfusions::aMissedInfusionIsAskedWhyAndCanDoWithoutAnAnswer()
{
    Clinic clinic(patientWith(1), {}, start.addDays(56));
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F5, Qt::ShiftModifier);
    clinic.type(u"fever"_s);
    clinic.press(Qt::Key_F5, Qt::ShiftModifier);

    QCOMPARE(infusions(clinic).at(1).note, u"fever"_s);
    QCOMPARE(infusions(clinic).at(1).doseMg, 0.0);
    QCOMPARE(infusions(clinic).at(2).note, QString());
    clinic.type(u"leave"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(infusions(clinic).at(2).note, u"leave"_s);
    clinic.type(u"2"_s); // Return led back to the form
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

void TestVisitInfusions::aLateInfusionIsDerivedAndExplained()
{
    Clinic clinic(patientWith(1), {}, start.addDays(37)); // 9 days after day 28
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F6, Qt::NoModifier);
    const QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"infusionDeparts"_s)->text().contains(u"late by 9 day"_s));
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QCOMPARE(infusions(clinic).back().date, start.addDays(37)); // the visit's day stood there
    QVERIFY(said(clinic).contains(u"Infusion 2: late by 9 day"_s));
    QVERIFY(becomesActive(*clinic.page));
    clinic.type(u"flu"_s);
    clinic.press(Qt::Key_Return); // completing takes the reason with it
    QCOMPARE(infusions(clinic).back().note, u"flu"_s);
}

void TestVisitInfusions::aReducedDoseAndTheLotAreStored()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F6, Qt::NoModifier);
    const QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);
    type(dialog, u"infusionDose"_s, u"150"_s);
    type(dialog, u"infusionLot"_s, u"A12-7"_s);
    type(dialog, u"infusionReason"_s, u"low weight"_s);
    QVERIFY(
        dialog->findChild<QLabel *>(u"infusionDeparts"_s)->text().contains(u"150 mg instead of 300 mg"_s));
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    const Infusion stored = infusions(clinic).back();
    QCOMPARE(stored.doseMg, 150.0);
    QCOMPARE(stored.lot, u"A12-7"_s);
    QCOMPARE(stored.note, u"low weight"_s);
    QCOMPARE(departures(clinic.storedRecord().courses.front(), 1), std::vector{Departure::Reduced});
}

void TestVisitInfusions::aRecordedInfusionCanBeChangedAndRemoved()
{
    Clinic clinic(patientWith(2), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);
    QVERIFY(said(clinic).contains(u"Infusion 2: given "_s + day(28)));

    clinic.press(Qt::Key_F6, Qt::NoModifier);
    QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);
    type(dialog, u"infusionDay"_s, u"2024-03-20"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(infusions(clinic).back().date, QDate(2024, 3, 20));
    QTRY_VERIFY(!clinic.page->findChild<InfusionDialog *>());
    QVERIFY(becomesActive(*clinic.page));

    clinic.press(Qt::Key_F6, Qt::NoModifier);
    dialog = dialogOf(clinic);
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"removeInfusion"_s)->click();
    QCOMPARE(infusions(clinic).size(), 1U);
    QVERIFY(becomesActive(*clinic.page));

    clinic.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(infusions(clinic).back().date, QDate(2024, 3, 20));
    clinic.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(infusions(clinic), clinic.record.courses.front().infusions);
}

/// As from another machine: the session has not read it.
void TestVisitInfusions::whatWasSavedMeanwhileIsShownBesideTheInfusion()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);
    clinic.reason = u"given as well"_s;
    PatientRecord theirs = clinic.storedRecord();
    theirs.courses.front().infusions.front().lot = u"B-2"_s;
    Store *elsewhere = nullptr;
    QVERIFY(clinic.session->changeMany([&](Store &store) { return elsewhere = &store, Done{}; }));
    QVERIFY(elsewhere->save(theirs));

    clinic.press(Qt::Key_F5, Qt::NoModifier);
    auto *both = clinic.page->findChild<ConflictDialog *>();
    QVERIFY2(both, qPrintable(said(clinic)));
    QCOMPARE(infusions(clinic).size(), 1U);
    QTest::mouseClick(both->findChild<QPushButton *>(u"mine"_s), Qt::LeftButton);

    QCOMPARE(infusions(clinic).size(), 2U);
    QCOMPARE(infusions(clinic).front().lot, u"B-2"_s);
}

void TestVisitInfusions::whatCannotBeIsRefusedInASentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("dose 0") << u"infusionDose"_s << u"0"_s << u"no dose of more than 0 mg"_s;
    QTest::newRow("a dose in words") << u"infusionDose"_s << u"full"_s << u"“full” is no number"_s;
    QTest::newRow("before the start") << u"infusionDay"_s << u"2024-02-21"_s << u"before the start"_s;
    QTest::newRow("tomorrow") << u"infusionDay"_s << u"2024-03-22"_s << u"in the future"_s;
    QTest::newRow("a day that is none") << u"infusionDay"_s << u"2024-02-30"_s << u"is not a date"_s;
    QTest::newRow("twice") << u"infusionDay"_s << u"2024-02-22"_s << u"two infusions on "_s + day(0);
}

void TestVisitInfusions::whatCannotBeIsRefusedInASentence()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F6, Qt::NoModifier);
    const QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);

    type(dialog, field, text);
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QVERIFY2(dialog->findChild<Strip *>(u"problem"_s)->text().contains(sentence),
             qPrintable(dialog->findChild<Strip *>(u"problem"_s)->text()));
    QCOMPARE(infusions(clinic).size(), 1U);
}

void TestVisitInfusions::anInfusionThatIsNotDueYetIsNotRecordedByTheKey()
{
    Clinic clinic(patientWith(1), {}, start.addDays(23));
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F5, Qt::NoModifier);

    QVERIFY(said(clinic).contains(u"Infusion 2 is planned for %1. Press F6"_s.arg(day(28))));
    QCOMPARE(infusions(clinic).size(), 1U);
    clinic.press(Qt::Key_F6, Qt::NoModifier); // five days early
    QVERIFY(dialogOf(clinic));
    clinic.press(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(infusions(clinic).back().date, start.addDays(23));
}

void TestVisitInfusions::withoutARunningCourseNothingIsSaidOfInfusions_data()
{
    QTest::addColumn<PatientRecord>("patient");
    PatientRecord none = patientWith(0);
    none.courses.clear();
    PatientRecord later = patientWith(0);
    later.courses.front().start = start.addDays(40);
    PatientRecord stopped = patientWith(1);
    stopped.courses.front().stop = start.addDays(20);

    QTest::newRow("no course") << none;
    QTest::newRow("before the start") << later;
    QTest::newRow("after the stop") << stopped;
}

void TestVisitInfusions::withoutARunningCourseNothingIsSaidOfInfusions()
{
    QFETCH(PatientRecord, patient);
    Clinic clinic(patient, {}, start.addDays(30));
    clinic.page->startNew(clinic.record.patient.id);
    QVERIFY(!said(clinic).contains(u"nfusion"_s));

    clinic.press(Qt::Key_F5, Qt::NoModifier);

    QVERIFY(said(clinic).contains(u"No index treatment is running on this day"_s));
    QCOMPARE(clinic.storedRecord().courses, patient.courses);
}

void TestVisitInfusions::afterTheWithdrawalOfConsentNoInfusionIsRecorded()
{
    PatientRecord patient = patientWith(1);
    patient.consents.front().withdrawn = start.addDays(20);
    Clinic clinic(patient, {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F5, Qt::NoModifier);

    QVERIFY(said(clinic).contains(u"Consent was withdrawn on %1, so no infusion"_s.arg(day(20))));
    QCOMPARE(infusions(clinic).size(), 1U);
}

void TestVisitInfusions::theFirstInfusionWithoutConsentNeedsAReason()
{
    PatientRecord patient = patientWith(0);
    patient.consents.clear();
    Clinic clinic(patient, {}, start);
    clinic.page->startNew(clinic.record.patient.id);

    clinic.reason.reset();
    clinic.press(Qt::Key_F5, Qt::NoModifier);
    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.asked.front().contains(u"no consent"_s));
    QVERIFY(infusions(clinic).empty());

    clinic.reason = u"signed on paper, form on its way"_s;
    clinic.press(Qt::Key_F5, Qt::NoModifier);
    QCOMPARE(infusions(clinic).size(), 1U);
    QCOMPARE(clinic.session->store().history(patient.patient.id)->front().reason, *clinic.reason);
}

void TestVisitInfusions::aCompleteVisitOnlyShowsItsInfusion()
{
    const Visit done = earlier(start.addDays(28), 1);
    Clinic clinic(patientWith(1), {done}, start.addDays(28));
    clinic.page->edit(done.id);
    QVERIFY(!clinic.button(u"Given as planned"_s));

    clinic.press(Qt::Key_F5, Qt::NoModifier);

    QVERIFY(said(clinic).contains(u"choose Amend"_s));
    QCOMPARE(infusions(clinic).size(), 1U);
}

void TestVisitInfusions::inANarrowWindowWhatTheKeyDidIsSeen()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->resize(680, 380); // a low window at 200 %
    clinic.page->startNew(clinic.record.patient.id);
    QTRY_VERIFY(clinic.button(u"Given as planned"_s)); // the page arranges itself
    QVERIFY(clinic.button(u"Given as planned"_s)->visibleRegion().isEmpty());

    clinic.press(Qt::Key_F5, Qt::NoModifier);

    QCOMPARE(infusions(clinic).size(), 2U);
    const QPushButton *undo = clinic.button(u"Given "_s + day(28));
    QVERIFY(undo);
    QTRY_VERIFY(!undo->visibleRegion().isEmpty());
}

void TestVisitInfusions::aVisitAsPlannedTakesAtMostSixKeysAfterTheLastCell()
{
    Clinic clinic(patientWith(1), {}, start.addDays(28));
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0); // every cell; the note stays empty
    int keys = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++keys;
        clinic.press(key, modifiers);
    };

    press(Qt::Key_F5);
    press(Qt::Key_F7);
    press(Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(clinic.stored().front().state, VisitState::Complete);
    QCOMPARE(clinic.stored().front().adverseEvents, AdverseEvents::None);
    QCOMPARE(infusions(clinic).size(), 2U);
    QVERIFY(clinic.asked.isEmpty());
    qInfo("%d keys", keys);
    QVERIFY(keys <= 6);
}

MALAR_GUI_TEST(TestVisitInfusions)

} // namespace test_visitinfusions
#include "test_visitinfusions.moc"
