#include "tests/support/sessions.h"
#include "tests/ui/clinic.h"
#include "ui/clinical/eventdialog.h"
#include "ui/parts/conflictdialog.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientpage.h"
#include "ui/words/terms.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QTableWidget>

namespace test_visitevents {

using namespace malar;
using namespace malar::test;
using namespace malar::test::visited;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today = start.addDays(28); // 21 March 2024

AdverseEvent told(const QString &term, QDate reported)
{
    static int number = 0; // the registry keeps those of one day by their ids
    AdverseEvent made;
    made.id.value = u"event-%1"_s.arg(++number, 3, 10, QLatin1Char('0'));
    made.term = term;
    made.reported = reported;
    return made;
}

PatientRecord patientWith(const std::vector<AdverseEvent> &events)
{
    PatientRecord record = patientOnDrug(u"HUMV-003"_s, start);
    record.adverseEvents = events;
    return record;
}

std::vector<AdverseEvent> events(const Clinic &clinic) { return clinic.storedRecord().adverseEvents; }

EventDialog *dialogOf(const Clinic &clinic)
{
    auto *dialog = clinic.page->findChild<EventDialog *>();
    return dialog && becomesActive(*dialog) ? dialog : nullptr;
}

void type(const QWidget *dialog, const QString &field, const QString &text)
{
    auto *edit = dialog->findChild<QLineEdit *>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString problem(const QWidget *dialog) { return dialog->findChild<Strip *>(u"problem"_s)->text(); }

} // namespace

/// Adverse events at a visit: one key where there are none, a line where there are some, and those from
/// before until they end.
class TestVisitEvents : public Test {
    Q_OBJECT

private slots:
    void noneIsOneKeyAndAnAnswer();
    void notAskedIsNotNone();
    void anEventIsTypedAndStoredWithTheVisitsDay();
    void everyFieldOfAnEventIsStored();
    void aTermUsedBeforeIsCompleted();
    void noneIsRefusedWhileAnEventOfTheDayIsThere();
    void aGradeSixIsRefused();
    void aDateBeforeBirthIsRefusedAndOneLongAgoAsks();
    void eventsSavedMeanwhileAreShownBesideAndNoneIsLost();
    void whatCannotBeIsRefusedInASentence_data();
    void whatCannotBeIsRefusedInASentence();
    void openEventsAreAskedAboutOneAfterTheOther();
    void anEventIsRemovedFromTheRecord();
    void theAnswerGoesWithTheOnlyEvent();
    void whatWasToldGoesWithTheVisitToAnotherDay();
    void leavingTheListAsksBeforeItLosesAnything();
    void aCompleteVisitSaysSomeOnceAnEventOfItsDayIsRecorded();
    void anUnreadableDateIsNotLostByGoingToAnotherEvent();
};

void TestVisitEvents::noneIsOneKeyAndAnAnswer()
{
    Clinic clinic(patientWith({}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);

    clinic.press(Qt::Key_F7, Qt::NoModifier);
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().adverseEvents, AdverseEvents::None);
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

void TestVisitEvents::notAskedIsNotNone()
{
    Clinic clinic(patientWith({}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.stored().front().state, VisitState::Complete);
    QCOMPARE(clinic.stored().front().adverseEvents, AdverseEvents::NotAsked);
}

void TestVisitEvents::anEventIsTypedAndStoredWithTheVisitsDay()
{
    Clinic clinic(patientWith({}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);

    clinic.press(Qt::Key_F8, Qt::NoModifier);
    QVERIFY(dialogOf(clinic));
    clinic.type(u"Headache"_s);
    clinic.press(Qt::Key_Tab, Qt::NoModifier);
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QCOMPARE(events(clinic).size(), 1U);
    QCOMPARE(events(clinic).front().term, u"Headache"_s);
    QCOMPARE(events(clinic).front().grade, 2);
    QCOMPARE(events(clinic).front().reported, today);
    QVERIFY(becomesActive(*clinic.page));
    QVERIFY(clinic.shown().contains(u"Headache, grade 2"_s));
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().front().adverseEvents, AdverseEvents::Some);
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

void TestVisitEvents::everyFieldOfAnEventIsStored()
{
    Clinic clinic(patientWith({}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F8, Qt::NoModifier);
    QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);

    type(dialog, u"eventTerm"_s, u"Herpes zoster"_s);
    dialog->findChild<QWidget *>(u"eventGrade"_s)->setFocus();
    clinic.type(u"3"_s);
    type(dialog, u"eventOnset"_s, u"2024-03"_s);
    type(dialog, u"eventEnd"_s, u"2024-03-18"_s);
    type(dialog, u"eventNote"_s, u"left flank"_s);
    const auto choose = [dialog](const QString &name, int index) {
        dialog->findChild<QComboBox *>(name)->setCurrentIndex(index);
    };
    choose(u"eventSerious"_s, static_cast<int>(Answer::Yes));
    choose(u"eventRelation"_s, static_cast<int>(EventRelation::Probable));
    choose(u"eventAction"_s, static_cast<int>(EventAction::DoseDelayed));
    choose(u"eventOutcome"_s, static_cast<int>(EventOutcome::RecoveredWithSequelae));
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    AdverseEvent expected = told(u"Herpes zoster"_s, today);
    QCOMPARE(events(clinic).size(), 1U);
    expected.id = events(clinic).front().id;
    expected.grade = 3;
    expected.onset = PartialDate{2024, 3, {}};
    expected.end = PartialDate{2024, 3, 18};
    expected.serious = Answer::Yes;
    expected.relation = EventRelation::Probable;
    expected.action = EventAction::DoseDelayed;
    expected.outcome = EventOutcome::RecoveredWithSequelae;
    expected.note = u"left flank"_s;
    expected.visit = clinic.stored().front().id;
    QCOMPARE(events(clinic).front(), expected);
}

void TestVisitEvents::aTermUsedBeforeIsCompleted()
{
    Clinic clinic(patientWith({}), {}, today);
    PatientRecord other = patientOnDrug(u"HUMV-001"_s, start);
    other.adverseEvents = {told(u"Upper respiratory infection"_s, start)};
    QVERIFY(clinic.session->save(other));
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F8, Qt::NoModifier);
    const QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);

    clinic.type(u"resp"_s);
    const QCompleter *completer = dialog->findChild<QLineEdit *>(u"eventTerm"_s)->completer();

    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"Upper respiratory infection"_s);
}

void TestVisitEvents::noneIsRefusedWhileAnEventOfTheDayIsThere()
{
    Clinic clinic(patientWith({told(u"Nausea"_s, today)}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_F7, Qt::NoModifier);

    QVERIFY(
        clinic.shown().contains(u"“Nausea” was told on %1, so there are some."_s.arg(terms::date(today))));
    clinic.press(Qt::Key_S);
    QVERIFY(clinic.stored().empty() || clinic.stored().front().adverseEvents != AdverseEvents::None);
}

void TestVisitEvents::aGradeSixIsRefused()
{
    Clinic clinic(patientWith({}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F8, Qt::NoModifier);
    const QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);
    clinic.type(u"Rash"_s);
    clinic.press(Qt::Key_Tab, Qt::NoModifier);

    clinic.type(u"6"_s);

    QCOMPARE(problem(dialog), u"Grade 6 does not exist. CTCAE grades are 1 to 5."_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);
    QCOMPARE(events(clinic).front().grade, std::nullopt);
}

void TestVisitEvents::aDateBeforeBirthIsRefusedAndOneLongAgoAsks()
{
    Script script;
    PatientRecord record = patientWith({});
    record.patient.birthYear = 1970;
    const auto hub = sessionOf({{record, {}}}, today);
    const auto stored = [&] { return hub->store().records()->front().adverseEvents; };
    QAbstractButton *save = nullptr;
    const auto tell = [&] {
        auto dialog =
            std::make_unique<EventDialog>(*hub, script.prompts(), record.patient.id, today, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        show(*dialog);
        type(dialog.get(), u"eventTerm"_s, u"Headache"_s);
        type(dialog.get(), u"eventOnset"_s, u"1825-01-10"_s);
        save->click();
        return dialog;
    };
    const QString why = problem(tell().get());
    QVERIFY2(why.contains(u"is before the patient's birth"_s), qPrintable(why));
    QCOMPARE(script.asked, 0);

    PatientRecord ageless = hub->records().front();
    ageless.patient.birthYear = {};
    QVERIFY(bool(hub->save(ageless)));
    const auto dialog = tell(); // nobody gives a reason
    QCOMPARE(script.asked, 1);
    QVERIFY(stored().empty());
    script.said = u"since childhood"_s;
    save->click();
    QCOMPARE(stored().size(), 1U);
    QCOMPARE(hub->store().history(record.patient.id)->front().reason, u"since childhood"_s);
}

void TestVisitEvents::eventsSavedMeanwhileAreShownBesideAndNoneIsLost()
{
    Script script;
    script.said = u"told to me as well"_s;
    const PatientRecord record = patientWith({});
    const auto hub = sessionOf({{record, {}}}, today);
    EventDialog dialog(*hub, script.prompts(), record.patient.id, today, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    show(dialog);
    type(&dialog, u"eventTerm"_s, u"Headache"_s);
    type(&dialog, u"eventOnset"_s, u"2024-03-02"_s);
    PatientRecord theirs = record;
    theirs.adverseEvents = {told(u"Nausea"_s, start)};
    QVERIFY(hub->changeMany([&](Store &store) { return store.save(theirs); }));

    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    auto *both = dialog.findChild<ConflictDialog *>();
    QVERIFY2(both, qPrintable(problem(&dialog)));
    QCOMPARE(hub->store().records()->front().adverseEvents.size(), 1U);
    QTest::mouseClick(both->findChild<QPushButton *>(u"mine"_s), Qt::LeftButton);

    QStringList terms;
    for (const AdverseEvent &event : hub->record(record.patient.id)->adverseEvents)
        terms << event.term;
    terms.sort();
    QCOMPARE(terms, (QStringList{u"Headache"_s, u"Nausea"_s}));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(hub->store().history(record.patient.id)->front().reason, u"told to me as well"_s);
}

void TestVisitEvents::whatCannotBeIsRefusedInASentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("no term") << u"eventNote"_s << u"arm"_s << u"has no name"_s;
    QTest::newRow("ends before it begins") << u"eventEnd"_s << u"2024-02"_s << u"ends before it begins"_s;
    QTest::newRow("begins tomorrow") << u"eventOnset"_s << u"2024-03-22"_s << u"in the future"_s;
    QTest::newRow("no date") << u"eventEnd"_s << u"soon"_s << u"“soon” is not a date"_s;
}

void TestVisitEvents::whatCannotBeIsRefusedInASentence()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    Clinic clinic(patientWith({}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F8, Qt::NoModifier);
    const QWidget *dialog = dialogOf(clinic);
    QVERIFY(dialog);

    if (field != u"eventNote"_s) {
        type(dialog, u"eventTerm"_s, u"Rash"_s);
        type(dialog, u"eventOnset"_s, u"2024-03-02"_s);
    }
    type(dialog, field, text);
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QVERIFY2(problem(dialog).contains(sentence), qPrintable(problem(dialog)));
    QVERIFY(dialog->isVisible());
    QVERIFY(events(clinic).empty());
}

void TestVisitEvents::openEventsAreAskedAboutOneAfterTheOther()
{
    const AdverseEvent headache = told(u"Headache"_s, start);
    AdverseEvent ended = told(u"Cough"_s, start);
    ended.outcome = EventOutcome::Recovered;
    Clinic clinic(patientWith({headache, ended, told(u"Nausea"_s, start)}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    QVERIFY(clinic.shown().contains(u"Still open: Headache · 1 more"_s));

    clinic.press(Qt::Key_F9, Qt::NoModifier);
    QVERIFY(clinic.shown().contains(u"Still open: Nausea"_s));
    clinic.press(Qt::Key_F9, Qt::ShiftModifier);

    QVERIFY(!clinic.shown().contains(u"Still open"_s));
    QCOMPARE(events(clinic).at(0).outcome, EventOutcome::NotRecovered);
    QCOMPARE(events(clinic).at(1), ended);
    QCOMPARE(events(clinic).at(2).outcome, EventOutcome::Recovered);
    QCOMPARE(events(clinic).at(2).end, (PartialDate{2024, 3, 21}));
    clinic.press(Qt::Key_F9, Qt::NoModifier);
    QVERIFY(clinic.shown().contains(u"No adverse event is open from before"_s));
}

void TestVisitEvents::anEventIsRemovedFromTheRecord()
{
    const AdverseEvent error = told(u"Headache"_s, start);
    const AdverseEvent kept = told(u"Nausea"_s, start);
    Clinic clinic(patientWith({error, kept}), {}, today);
    EventDialog dialog(*clinic.session, {}, clinic.record.patient.id, today, clinic.page.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(becomesActive(dialog));

    dialog.findChild<QPushButton *>(u"removeEvent"_s)->click();
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"eventTerm"_s), Qt::Key_Return);

    QCOMPARE(events(clinic), std::vector{kept});
}

void TestVisitEvents::theAnswerGoesWithTheOnlyEvent()
{
    Clinic clinic(patientWith({}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_F8, Qt::NoModifier);
    QVERIFY(dialogOf(clinic));
    clinic.type(u"Rash"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);
    QTRY_VERIFY(!clinic.page->findChild<EventDialog *>());
    QVERIFY(becomesActive(*clinic.page));

    clinic.press(Qt::Key_F8, Qt::NoModifier);
    QVERIFY(dialogOf(clinic));
    auto *dialog = clinic.page->findChild<EventDialog *>();
    dialog->findChild<QPushButton *>(u"removeEvent"_s)->click();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(!clinic.page->findChild<EventDialog *>());
    QVERIFY(becomesActive(*clinic.page));
    clinic.press(Qt::Key_S);

    QVERIFY(events(clinic).empty());
    QCOMPARE(clinic.stored().front().adverseEvents, AdverseEvents::NotAsked);
}

void TestVisitEvents::whatWasToldGoesWithTheVisitToAnotherDay()
{
    const AdverseEvent other = told(u"Nausea"_s, start);
    Clinic clinic(patientWith({other}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_F8, Qt::NoModifier);
    QVERIFY(dialogOf(clinic));
    clinic.type(u"Rash"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);
    QTRY_VERIFY(!clinic.page->findChild<EventDialog *>());
    QVERIFY(becomesActive(*clinic.page));

    clinic.typeDate(today.addDays(-2).toString(Qt::ISODate));
    clinic.press(Qt::Key_S);

    QCOMPARE(clinic.stored().front().date, today.addDays(-2));
    QCOMPARE(clinic.stored().front().adverseEvents, AdverseEvents::Some);
    QCOMPARE(events(clinic).size(), 2U);
    for (const AdverseEvent &event : events(clinic))
        QCOMPARE(event.reported, event.id == other.id ? start : today.addDays(-2));
}

void TestVisitEvents::leavingTheListAsksBeforeItLosesAnything()
{
    Clinic clinic(patientWith({}), {}, today);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_F8, Qt::NoModifier);
    QVERIFY(dialogOf(clinic));
    clinic.press(Qt::Key_Escape, Qt::NoModifier); // nothing typed: nothing asked
    QVERIFY(clinic.asked.isEmpty());
    QTRY_VERIFY(!clinic.page->findChild<EventDialog *>());
    QVERIFY(becomesActive(*clinic.page));

    clinic.press(Qt::Key_F8, Qt::NoModifier);
    QVERIFY(dialogOf(clinic));
    clinic.type(u"Rash"_s);
    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(clinic.asked, QStringList{u"Leave without saving?"_s});
    QVERIFY(events(clinic).empty());
    QTRY_VERIFY(!clinic.page->findChild<EventDialog *>());
    QVERIFY(becomesActive(*clinic.page));
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().front().adverseEvents, AdverseEvents::NotAsked);
}

void TestVisitEvents::aCompleteVisitSaysSomeOnceAnEventOfItsDayIsRecorded()
{
    Visit done = earlier(start, 1);
    done.adverseEvents = AdverseEvents::None;
    Visit other = earlier(start.addDays(14), 1);
    other.adverseEvents = AdverseEvents::None;
    Clinic clinic(patientWith({}), {done, other}, today);
    PatientPage page(*clinic.session, {}, clinic.record.patient.id, false);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    for (QAction *action : page.findChildren<QAction *>(u"adverseEvents"_s))
        action->trigger();
    auto *dialog = page.findChild<EventDialog *>();
    QVERIFY(dialog && becomesActive(*dialog));

    clinic.type(u"Rash"_s);
    type(dialog, u"eventReported"_s, u"2024-02-22"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QCOMPARE(events(clinic).size(), 1U);
    QCOMPARE(clinic.stored().front().adverseEvents, AdverseEvents::Some);
    QCOMPARE(clinic.stored().front().state, VisitState::Amended);
    QCOMPARE(clinic.stored().back().adverseEvents, AdverseEvents::None);
    QVERIFY(!clinic.session->store().history(done.id)->front().reason.isEmpty());
}

void TestVisitEvents::anUnreadableDateIsNotLostByGoingToAnotherEvent()
{
    Clinic clinic(patientWith({told(u"Headache"_s, start), told(u"Nausea"_s, start)}), {}, today);
    EventDialog dialog(*clinic.session, {}, clinic.record.patient.id, today, clinic.page.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(becomesActive(dialog));
    auto *table = dialog.findChild<QTableWidget *>(u"events"_s);
    type(&dialog, u"eventOnset"_s, u"in spring"_s);

    QTest::keyClick(table, Qt::Key_Down);

    QCOMPARE(table->currentRow(), 0);
    QVERIFY(problem(&dialog).contains(u"“in spring” is not a date"_s));
    type(&dialog, u"eventOnset"_s, u"2024"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"eventTerm"_s)->text(), u"Nausea"_s);
    QTest::keyClick(dialog.findChild<QLineEdit *>(u"eventTerm"_s), Qt::Key_Return);
    QCOMPARE(events(clinic).front().onset, (PartialDate{2024, {}, {}}));
}

MALAR_GUI_TEST(TestVisitEvents)

} // namespace test_visitevents
#include "test_visitevents.moc"
