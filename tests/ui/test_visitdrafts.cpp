#include "tests/ui/clinic.h"

namespace test_visitdrafts {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A visit before it is complete and after: its day, its drafts, recovery, amendment.
class TestVisitDrafts : public Test {
    Q_OBJECT

private slots:
    void aNewVisitWithNothingEnteredLeavesNoTrace();
    void aDateAloneMakesNoVisit();
    void todaysCompleteVisitIsShownInsteadOfASecondOne();
    void whoAssessedIsAskedOnceAndRemembered();
    void aChangeIsParkedByItself();
    void undoingEverythingTakesTheParkedCopyAway();
    void savingKeepsADraftThatOpensAgainToday();
    void leavingKeepsTheDraft();
    void aDateThatIsTakenIsShownAndTheVisitStaysParked();
    void aTypedDateIsTheVisitsDay_data();
    void aTypedDateIsTheVisitsDay();
    void whatIsNoDateChangesNothingAndSaysSo();
    void aRefusedDateIsForgottenAsSoonAsOneIsTyped();
    void aDateInTheFutureIsShownInPlace();
    void undoingADateShowsItsMonthAgain();
    void aCompleteVisitChangesOnlyByAmending();
    void anAmendmentThatIsLeftIsOfferedAgain();
    void aRecoveredVisitIsWhatWasTyped();
    void aReadOnlyRegistryChangesNothing();
};

void TestVisitDrafts::aNewVisitWithNothingEnteredLeavesNoTrace()
{
    Clinic clinic;
    QSignalSpy left(clinic.page.get(), &VisitPage::left);
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(left.count(), 1);
    QVERIFY(clinic.stored().empty());
    QVERIFY(clinic.parked().empty());
}

void TestVisitDrafts::aDateAloneMakesNoVisit()
{
    Clinic clinic;
    clinic.page->setAutosaveInterval(1ms);
    clinic.page->startNew(clinic.record.patient.id);

    clinic.typeDate(start.addDays(20).toString(Qt::ISODate));
    QTest::qWait(20);
    QVERIFY(clinic.parked().empty());
    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QVERIFY(clinic.stored().empty());
    QVERIFY(clinic.parked().empty());
}

void TestVisitDrafts::todaysCompleteVisitIsShownInsteadOfASecondOne()
{
    const Visit done = earlier(start.addDays(28), 2);
    Clinic clinic({done});

    clinic.page->startNew(clinic.record.patient.id);

    QCOMPARE(clinic.visit().id, done.id);
    QVERIFY(clinic.edit().isLocked());
    QVERIFY(clinic.shown().contains(u"shown instead of a second one"_s));
    clinic.click(u"New visit of another day"_s);
    clinic.typeDate(start.addDays(14).toString(Qt::ISODate));
    clinic.type(u"1"_s);
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().size(), 2U);
    QCOMPARE(clinic.stored().front().date, start.addDays(14));
}

void TestVisitDrafts::whoAssessedIsAskedOnceAndRemembered()
{
    Clinic clinic;
    Result<std::unique_ptr<Store>> store = Store::inMemory({u"r"_s, u"Clinic"_s, false, clinic.now.toUTC()});
    QVERIFY(store && (*store)->save(clinic.record));
    clinic.page.reset();
    clinic.session = std::make_unique<Session>(*std::move(store), [&clinic] { return clinic.now; });
    clinic.open(); // nobody was asked today
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);
    QVERIFY(clinic.shown().contains(u"Who assessed?"_s));
    QVERIFY(clinic.stored().empty());
    clinic.type(u"Dr Ruiz"_s); // where the question leads
    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.stored().front().state, VisitState::Complete);
    QCOMPARE(clinic.stored().front().assessor, u"Dr Ruiz"_s);
    VisitPage next(*clinic.session, {}); // a page of its own, as every visit has
    PatientRecord other = patientOnDrug(u"HUMV-009"_s, start);
    QVERIFY(clinic.session->save(other));
    next.startNew(other.patient.id);
    QCOMPARE(next.findChild<VisitEdit *>()->visit().assessor, u"Dr Ruiz"_s);
    clinic.now = clinic.now.addDays(1); // another day, another clinic
    next.startNew(other.patient.id);
    QVERIFY(next.findChild<VisitEdit *>()->visit().assessor.isEmpty());
}

void TestVisitDrafts::aChangeIsParkedByItself()
{
    Clinic clinic;
    clinic.page->setAutosaveInterval(1ms);
    clinic.page->startNew(clinic.record.patient.id);

    clinic.type(u"2"_s);

    QTRY_COMPARE(clinic.parked().size(), 1U);
    QCOMPARE(clinic.parked().front().visit.form.at(scalpErythema), 2);
    QVERIFY(clinic.stored().empty());
    QVERIFY(clinic.shown().contains(u"14:02:11"_s));
}

void TestVisitDrafts::undoingEverythingTakesTheParkedCopyAway()
{
    Clinic clinic;
    clinic.page->setAutosaveInterval(1ms);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);
    QTRY_COMPARE(clinic.parked().size(), 1U);

    clinic.press(Qt::Key_Z);

    QTRY_VERIFY(clinic.parked().empty());
}

void TestVisitDrafts::savingKeepsADraftThatOpensAgainToday()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);

    clinic.press(Qt::Key_S);
    clinic.page->startNew(clinic.record.patient.id);

    QCOMPARE(clinic.stored().size(), 1U);
    QCOMPARE(clinic.stored().front().state, VisitState::Draft);
    QCOMPARE(clinic.visit(), clinic.stored().front());
}

void TestVisitDrafts::leavingKeepsTheDraft()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"23"_s);

    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(clinic.stored().front().form.at({Sign::Erythema, Region::Ears}), 3);
    QVERIFY(clinic.parked().empty());
}

void TestVisitDrafts::aDateThatIsTakenIsShownAndTheVisitStaysParked()
{
    Clinic clinic({earlier(start.addDays(28), 2)});
    QSignalSpy left(clinic.page.get(), &VisitPage::left);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.click(u"New visit of another day"_s);
    clinic.form().setFocus();
    clinic.type(u"1"_s);

    QVERIFY(clinic.shown().contains(u"already has a visit on that day"_s));
    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(left.count(), 1);
    QCOMPARE(clinic.stored().size(), 1U);
    QCOMPARE(clinic.parked().size(), 1U);
}

void TestVisitDrafts::aTypedDateIsTheVisitsDay_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("as in files") << u"yyyy-MM-dd"_s;
    QTest::newRow("as on the screen") << u"d MMM yyyy"_s;
    QTest::newRow("with points") << u"d.M.yyyy"_s;
}

void TestVisitDrafts::aTypedDateIsTheVisitsDay()
{
    QFETCH(QString, format);
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    clinic.typeDate(QLocale::c().toString(start.addDays(26), format));
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().size(), 1U);
    QCOMPARE(clinic.stored().front().date, start.addDays(26));
    QCOMPARE(clinic.stored().front().form.at(items.front()), 2);
}

void TestVisitDrafts::whatIsNoDateChangesNothingAndSaysSo()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    clinic.typeDate(u"31 Feb"_s);

    QVERIFY(clinic.shown().contains(u"That is not a date"_s));
    QCOMPARE(clinic.visit().date, start.addDays(28));
}

void TestVisitDrafts::aRefusedDateIsForgottenAsSoonAsOneIsTyped()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.typeDate(u"31 Feb"_s);
    QVERIFY(clinic.shown().contains(u"That is not a date"_s));

    clinic.typeDate(start.addDays(28).toString(Qt::ISODate)); // the day it has

    QVERIFY2(!clinic.shown().contains(u"That is not a date"_s), qPrintable(clinic.shown()));
    QCOMPARE(clinic.visit().date, start.addDays(28));
}

void TestVisitDrafts::aDateInTheFutureIsShownInPlace()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    clinic.typeDate(start.addDays(29).toString(Qt::ISODate));
    QVERIFY(clinic.shown().contains(u"in the future"_s));
    clinic.typeDate(start.addDays(27).toString(Qt::ISODate));

    QVERIFY(!clinic.shown().contains(u"in the future"_s));
    QVERIFY(clinic.shown().contains(u"Month\u00a01 (day\u00a027, window day\u00a015–\u206045)"_s));
}

void TestVisitDrafts::undoingADateShowsItsMonthAgain()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.typeDate(start.addDays(1).toString(Qt::ISODate));
    QVERIFY(clinic.shown().contains(u"Unscheduled (day\u00a01)"_s));

    clinic.press(Qt::Key_Z);

    QVERIFY(clinic.shown().contains(u"Month\u00a01 (day\u00a028"_s));
}

void TestVisitDrafts::aCompleteVisitChangesOnlyByAmending()
{
    const Visit before = earlier(start, 2);
    Clinic clinic({before});
    clinic.page->edit(before.id);
    clinic.type(u"3"_s);
    QCOMPARE(clinic.visit().form.at(scalpErythema), 2);

    QTest::mouseClick(clinic.button(u"Amend"_s), Qt::LeftButton);
    clinic.form().go(scalpErythema);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_Return);

    const Visit after = clinic.stored().front();
    QCOMPARE(after.state, VisitState::Amended);
    QCOMPARE(after.form.at(scalpErythema), 3);
    QCOMPARE(clinic.session->store().history(before.id)->front().reason, u"seen twice"_s);
    QCOMPARE(clinic.asked.size(), 1);
}

void TestVisitDrafts::anAmendmentThatIsLeftIsOfferedAgain()
{
    const Visit before = earlier(start, 2);
    Clinic clinic({before});
    clinic.page->edit(before.id);
    QTest::mouseClick(clinic.button(u"Amend"_s), Qt::LeftButton);
    clinic.form().go(scalpErythema);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_Escape, Qt::NoModifier);
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);

    clinic.page->edit(before.id);
    QCOMPARE(clinic.visit().form.at(scalpErythema), 2);
    QVERIFY(!clinic.button(u"Amend"_s));
    QTest::mouseClick(clinic.button(u"Recover"_s), Qt::LeftButton);

    QCOMPARE(clinic.visit().form.at(scalpErythema), 3);
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

void TestVisitDrafts::aRecoveredVisitIsWhatWasTyped()
{
    Clinic clinic;
    clinic.page->setAutosaveInterval(1ms);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);
    QTRY_COMPARE(clinic.parked().size(), 1U);

    clinic.open();
    clinic.page->open(clinic.parked().front().visit, true);
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
    QVERIFY(clinic.parked().empty());
}

void TestVisitDrafts::aReadOnlyRegistryChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"clinic.malar"_s);
    const PatientRecord record = test::patientOnDrug(u"HUMV-003"_s, start);
    Visit draft = earlier(start, 2, VisitState::Draft);
    draft.patient = record.patient.id;
    {
        const Result<std::unique_ptr<Store>> made = Store::create(path, u"Clinic"_s);
        QVERIFY(made && (*made)->save(record) && (*made)->save(draft));
    }
    Result<std::unique_ptr<Store>> store = Store::open(path, Store::Access::ReadOnly);
    QVERIFY(store);
    Session session(*std::move(store), [] { return QDateTime(start.addDays(28), QTime(14, 2)); });
    VisitPage page(session, {});
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));

    page.edit(draft.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    QCOMPARE(page.findChild<VisitEdit *>()->visit(), draft);
    QVERIFY(page.findChild<QLabel *>(u"level"_s)->text().contains(u"Read-only"_s));
    QVERIFY(!page.findChild<DateField *>()->isEnabled());
}

MALAR_GUI_TEST(TestVisitDrafts)

} // namespace test_visitdrafts
#include "test_visitdrafts.moc"
