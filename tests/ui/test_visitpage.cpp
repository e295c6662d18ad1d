#include "ui/visit/visitpage.h"

#include "tests/support/fixtures.h"
#include "tests/support/test.h"
#include "ui/style/datefield.h"
#include "ui/visit/visitform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDate start(2024, 2, 22);
constexpr Item scalpErythema{Sign::Erythema, Region::Scalp};

/// The training cohort's visits by patient, as the file has them.
struct Row {
    QString patient;
    QDate date;
    Assessment form;
    int activity;
    int damage;
};
std::vector<Row> trainingVisits()
{
    QFile file(QStringLiteral(MALAR_SOURCE_DIR) + u"/resources/training_cohort/visits.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no training cohort");
    const QStringList head = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    std::vector<Row> rows;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const auto cell = [&](const QString &column) { return cells.value(head.indexOf(column)); };
        Row row{cell(u"patient"_s),
                QDate::fromString(cell(u"date"_s), Qt::ISODate),
                {},
                cell(u"clasi_a"_s).toInt(),
                cell(u"clasi_d"_s).toInt()};
        for (const Item item : items)
            row.form.set(item, cell(QString::fromStdString(key(item))).toInt());
        rows.push_back(row);
    }
    return rows;
}

/// A clinic's afternoon: one patient on the drug, a page, and answers for what it asks.
struct Clinic {
    PatientRecord record = test::patientOnDrug(u"HUMV-003"_s, start);
    QDateTime now{start.addDays(28), QTime(14, 2, 11)};
    std::unique_ptr<Session> session;
    std::unique_ptr<VisitPage> page;
    QStringList asked;
    std::optional<QString> reason = u"seen twice"_s;

    explicit Clinic(const std::vector<Visit> &visits = {}, QDate today = start.addDays(28))
    {
        now.setDate(today);
        Result<std::unique_ptr<Store>> store = Store::inMemory({u"r"_s, u"Clinic"_s, false, now.toUTC()});
        if (!store || !(*store)->save(record))
            qFatal("no registry");
        for (Visit visit : visits) {
            visit.patient = record.patient.id;
            if (!(*store)->save(visit))
                qFatal("no visit");
        }
        session = std::make_unique<Session>(std::move(*store), [this] { return now; });
        open();
    }

    void open()
    {
        Prompts prompts;
        prompts.reason = [this](QWidget *, const Prompts::Question &question) {
            asked << question.title + u' ' + question.text;
            return reason;
        };
        page = std::make_unique<VisitPage>(*session, prompts);
        page->resize(1290, 700);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page did not become active");
    }

    VisitForm &form() { return *page->findChild<VisitForm *>(); }
    void type(const QString &keys)
    {
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    }
    void typeDate(const QString &text)
    {
        auto *field = page->findChild<DateField *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::vector<Visit> stored() const { return *session->store().visits(record.patient.id); }
    std::vector<ParkedVisit> parked() const { return *session->store().parked(); }
    QStringList listed() const
    {
        QStringList lines;
        const auto *list = page->findChild<QListWidget *>();
        for (int i = 0; list->isVisibleTo(page.get()) && i < list->count(); ++i)
            lines << list->item(i)->text();
        return lines;
    }
    QString shown() const
    {
        QString all;
        for (const QLabel *label : page->findChildren<QLabel *>())
            if (label->isVisibleTo(page.get()))
                all += label->text() + u'\n';
        return all;
    }
    QAction *menu(const QString &begin) const
    {
        for (QMenu *menu : page->findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text().remove(u'&').startsWith(begin))
                    return action;
        return nullptr;
    }
    QPushButton *button(const QString &begin) const
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>())
            if (candidate->text().startsWith(begin) && candidate->isVisibleTo(page.get()))
                return candidate;
        return nullptr;
    }
};

/// All 0 but the scalp's erythema.
Visit earlier(QDate date, int erythema, VisitState state = VisitState::Complete)
{
    Visit visit;
    visit.id = makeId<VisitTag>();
    visit.date = date;
    visit.state = state;
    visit.form = test::clearForm();
    visit.form.set(scalpErythema, erythema);
    return visit;
}

} // namespace

/// One visit as a clinician does it; every story ends in the store.
class TestVisitPage : public test::Test {
    Q_OBJECT

private slots:
    void everyVisitOfTheTrainingCohortCanBeTyped_data();
    void everyVisitOfTheTrainingCohortCanBeTyped();
    void aNewVisitWithNothingEnteredLeavesNoTrace();
    void aChangeIsParkedByItself();
    void undoingEverythingTakesTheParkedCopyAway();
    void savingKeepsADraftThatOpensAgainToday();
    void leavingKeepsTheDraft();
    void aDateThatIsTakenIsShownAndTheVisitStaysParked();
    void aTypedDateIsTheVisitsDay_data();
    void aTypedDateIsTheVisitsDay();
    void whatIsNoDateChangesNothingAndSaysSo();
    void aDateInTheFutureIsShownInPlace();
    void undoingADateShowsItsMonthAgain();
    void completingListsWhatIsMissingAndLeadsThere();
    void copiedAnswersBlockCompletingAndNeverSaving();
    void aNoteOnAnAnswerIsStored();
    void escapeLeavesTheNoteAsItWas();
    void theDefinitionFollowsTheFocusUntilItIsPutAway();
    void theHistoryShowsWhatAnAmendmentChanged();
    void theOrderOfTypingIsChosenInTheMenu();
    void aLargeChangeAsksForAReasonOnce();
    void withoutAReasonTheVisitStaysADraft();
    void aCompleteVisitChangesOnlyByAmending();
    void anAmendmentThatIsLeftIsOfferedAgain();
    void aRecoveredVisitIsWhatWasTyped();
    void theTotalsGrowWithEveryKey();
    void theTotalsOfACompleteFormSayWhatTheyMean();
    void remarksAreStored();
    void aReadOnlyRegistryChangesNothing();
    void tabLeadsFromTheGridToComplete();
};

void TestVisitPage::everyVisitOfTheTrainingCohortCanBeTyped_data()
{
    QTest::addColumn<int>("index");
    const std::vector<Row> rows = trainingVisits();
    for (std::size_t i = 0; i < rows.size(); ++i)
        QTest::addRow("%s %s", qPrintable(rows[i].patient), qPrintable(rows[i].date.toString(Qt::ISODate)))
            << static_cast<int>(i);
}

void TestVisitPage::everyVisitOfTheTrainingCohortCanBeTyped()
{
    QFETCH(int, index);
    const std::vector<Row> rows = trainingVisits();
    const Row &row = rows[static_cast<std::size_t>(index)];
    Clinic clinic({}, row.date);
    clinic.page->startNew(clinic.record.patient.id);

    for (const Item item : items) {
        if (clinic.form().current() != item)
            clinic.press(Qt::Key_Down, Qt::NoModifier);
        clinic.type(QString::number(*row.form.at(item)));
    }
    clinic.press(Qt::Key_Return);

    const std::vector<Visit> stored = clinic.stored();
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored.front().state, VisitState::Complete);
    QVERIFY(stored.front().form == row.form);
    QCOMPARE(totals(stored.front()).activity, row.activity);
    QCOMPARE(totals(stored.front()).damage, row.damage);
}

void TestVisitPage::aNewVisitWithNothingEnteredLeavesNoTrace()
{
    Clinic clinic;
    QSignalSpy left(clinic.page.get(), &VisitPage::left);
    clinic.page->startNew(clinic.record.patient.id);

    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(left.count(), 1);
    QVERIFY(clinic.stored().empty());
    QVERIFY(clinic.parked().empty());
}

void TestVisitPage::aChangeIsParkedByItself()
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

void TestVisitPage::undoingEverythingTakesTheParkedCopyAway()
{
    Clinic clinic;
    clinic.page->setAutosaveInterval(1ms);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);
    QTRY_COMPARE(clinic.parked().size(), 1U);

    clinic.press(Qt::Key_Z);

    QTRY_VERIFY(clinic.parked().empty());
}

void TestVisitPage::savingKeepsADraftThatOpensAgainToday()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);

    clinic.press(Qt::Key_S);
    clinic.page->startNew(clinic.record.patient.id);

    QCOMPARE(clinic.stored().size(), 1U);
    QCOMPARE(clinic.stored().front().state, VisitState::Draft);
    QCOMPARE(clinic.form().visit(), clinic.stored().front());
}

void TestVisitPage::leavingKeepsTheDraft()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"23"_s);

    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(clinic.stored().front().form.at({Sign::Erythema, Region::Ears}), 3);
    QVERIFY(clinic.parked().empty());
}

void TestVisitPage::aDateThatIsTakenIsShownAndTheVisitStaysParked()
{
    Clinic clinic({earlier(start.addDays(28), 2)});
    QSignalSpy left(clinic.page.get(), &VisitPage::left);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"1"_s);

    QVERIFY(clinic.shown().contains(u"already has a visit on that day"_s));
    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(left.count(), 1);
    QCOMPARE(clinic.stored().size(), 1U);
    QCOMPARE(clinic.parked().size(), 1U);
}

void TestVisitPage::aTypedDateIsTheVisitsDay_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("as in files") << u"yyyy-MM-dd"_s;
    QTest::newRow("as on the screen") << u"d MMM yyyy"_s;
    QTest::newRow("with points") << u"d.M.yyyy"_s;
}

void TestVisitPage::aTypedDateIsTheVisitsDay()
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

void TestVisitPage::whatIsNoDateChangesNothingAndSaysSo()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    clinic.typeDate(u"31 Feb"_s);

    QVERIFY(clinic.shown().contains(u"That is no date"_s));
    QCOMPARE(clinic.form().visit().date, start.addDays(28));
}

void TestVisitPage::aDateInTheFutureIsShownInPlace()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    clinic.typeDate(start.addDays(29).toString(Qt::ISODate));
    QVERIFY(clinic.shown().contains(u"in the future"_s));
    clinic.typeDate(start.addDays(27).toString(Qt::ISODate));

    QVERIFY(!clinic.shown().contains(u"in the future"_s));
    QVERIFY(clinic.shown().contains(u"Month 1 (day 27, window day 15–45)"_s));
}

void TestVisitPage::undoingADateShowsItsMonthAgain()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.typeDate(start.addDays(1).toString(Qt::ISODate));
    QVERIFY(clinic.shown().contains(u"Unscheduled (day 1)"_s));

    clinic.press(Qt::Key_Z);

    QVERIFY(clinic.shown().contains(u"Month 1 (day 28"_s));
}

void TestVisitPage::completingListsWhatIsMissingAndLeadsThere()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);
    clinic.form().go({Sign::Scale, Region::Legs});
    clinic.press(Qt::Key_Delete, Qt::NoModifier);
    clinic.form().go(items.front());

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.listed(), QStringList{u"Scale/hypertrophy, legs: no answer yet"_s});
    QVERIFY(clinic.form().current() == (Item{Sign::Scale, Region::Legs}));
    QVERIFY(clinic.stored().empty());
    clinic.type(u"1"_s);
    QVERIFY(clinic.listed().isEmpty());
    clinic.press(Qt::Key_Return);
    QCOMPARE(clinic.stored().front().state, VisitState::Complete);
}

void TestVisitPage::copiedAnswersBlockCompletingAndNeverSaving()
{
    Clinic clinic({earlier(start, 2)});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_D);
    QVERIFY(clinic.shown().contains(u"29 copied answer"_s)); // of activity

    clinic.press(Qt::Key_Return);
    QCOMPARE(clinic.listed().size(), 56);
    QVERIFY(clinic.listed().first().contains(u"not reviewed yet"_s));
    QCOMPARE(clinic.stored().size(), 1U);
    clinic.press(Qt::Key_S);
    QCOMPARE(clinic.stored().back().state, VisitState::Draft);
    clinic.press(Qt::Key_Period);
    QCOMPARE(clinic.listed().size(), 53); // the scalp has three cells
    clinic.press(Qt::Key_Period, Qt::ControlModifier | Qt::ShiftModifier);
    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.stored().back().state, VisitState::Complete);
    QCOMPARE(clinic.stored().back().form, clinic.stored().front().form);
    QVERIFY(clinic.stored().back().marks.empty());
}

void TestVisitPage::aNoteOnAnAnswerIsStored()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);
    clinic.press(Qt::Key_Up, Qt::NoModifier);

    clinic.press(Qt::Key_F2, Qt::NoModifier);
    clinic.type(u"crusted, left of the midline"_s);
    clinic.press(Qt::Key_Return, Qt::NoModifier);

    QVERIFY(clinic.form().current() == scalpErythema);
    QVERIFY(clinic.shown().contains(u"crusted, left"_s));
    clinic.type(u"3"_s); // the note stays with the answer, and keys go to the form again
    clinic.press(Qt::Key_S);
    const Visit stored = clinic.stored().front();
    QCOMPARE(stored.form.at(scalpErythema), 3);
    QCOMPARE(stored.marks.at(indexOf(scalpErythema)),
             (AnswerMark{Origin::Typed, u"crusted, left of the midline"_s}));
}

void TestVisitPage::escapeLeavesTheNoteAsItWas()
{
    Clinic clinic;
    QSignalSpy left(clinic.page.get(), &VisitPage::left);
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"2"_s);

    clinic.press(Qt::Key_F2, Qt::NoModifier);
    clinic.type(u"odd"_s);
    clinic.press(Qt::Key_Escape, Qt::NoModifier);
    clinic.press(Qt::Key_S);

    QCOMPARE(left.count(), 0);
    QVERIFY(clinic.stored().front().marks.empty());
}

void TestVisitPage::theDefinitionFollowsTheFocusUntilItIsPutAway()
{
    Clinic clinic;
    QSignalSpy left(clinic.page.get(), &VisitPage::left);
    clinic.page->startNew(clinic.record.patient.id);
    const auto *words = clinic.page->findChild<QLabel *>(u"definition"_s);

    clinic.press(Qt::Key_F1, Qt::NoModifier);
    QVERIFY(words->isVisible());
    QVERIFY(words->text().contains(u"worst lesion"_s));
    clinic.form().go({Sign::ScalpScarring, Region::None});
    QVERIFY(words->text().contains(u"highest points of the ears"_s));
    clinic.type(u"5"_s);
    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QVERIFY(!words->isVisible());
    QCOMPARE(left.count(), 0);
    QCOMPARE(clinic.form().visit().form.at({Sign::ScalpScarring, Region::None}), 5);
}

void TestVisitPage::theHistoryShowsWhatAnAmendmentChanged()
{
    const Visit before = earlier(start, 2);
    Clinic clinic({before});
    clinic.page->edit(before.id);
    QTest::mouseClick(clinic.button(u"Amend"_s), Qt::LeftButton);
    clinic.form().go(scalpErythema);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_Return);

    clinic.menu(u"History"_s)->trigger();

    const auto *history = clinic.page->findChild<QTreeWidget *>();
    QVERIFY(history);
    const QTreeWidgetItem *latest = history->topLevelItem(0);
    QVERIFY(latest->text(0).endsWith(u"amended"_s));
    QCOMPARE(latest->text(5), u"seen twice"_s);
    QStringList lines;
    for (int i = 0; i < latest->childCount(); ++i)
        lines << latest->child(i)->text(0) + u' ' + latest->child(i)->text(1) + u' ' +
                     latest->child(i)->text(2);
    QVERIFY(lines.contains(u"Erythema, scalp 2 3"_s));
}

void TestVisitPage::theOrderOfTypingIsChosenInTheMenu()
{
    Clinic clinic;
    QSignalSpy chosen(clinic.page.get(), &VisitPage::orderChosen);
    clinic.page->startNew(clinic.record.patient.id);

    clinic.menu(u"Type across"_s)->trigger();
    clinic.type(u"31"_s);

    QCOMPARE(chosen.count(), 1);
    QCOMPARE(clinic.form().visit().form.at({Sign::Scale, Region::Scalp}), 1);
}

void TestVisitPage::aLargeChangeAsksForAReasonOnce()
{
    Visit high = earlier(start, 3);
    for (const Region region : regions)
        high.form.set({Sign::Erythema, region}, 2);
    Clinic clinic({high});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);

    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.asked.front().contains(u"15 points"_s));
    const VisitId id = clinic.stored().back().id;
    QCOMPARE(clinic.session->store().history(id)->front().reason, u"seen twice"_s);
}

void TestVisitPage::withoutAReasonTheVisitStaysADraft()
{
    Clinic clinic({}, start.addDays(500));
    clinic.reason.reset();
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    clinic.press(Qt::Key_Return);
    QCOMPARE(clinic.asked.size(), 1);
    QVERIFY(clinic.stored().empty());
    clinic.press(Qt::Key_Escape, Qt::NoModifier);

    QCOMPARE(clinic.stored().front().state, VisitState::Draft);
}

void TestVisitPage::aCompleteVisitChangesOnlyByAmending()
{
    const Visit before = earlier(start, 2);
    Clinic clinic({before});
    clinic.page->edit(before.id);
    clinic.type(u"3"_s);
    QCOMPARE(clinic.form().visit().form.at(scalpErythema), 2);

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

void TestVisitPage::anAmendmentThatIsLeftIsOfferedAgain()
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
    QCOMPARE(clinic.form().visit().form.at(scalpErythema), 2);
    QVERIFY(!clinic.button(u"Amend"_s));
    QTest::mouseClick(clinic.button(u"Recover"_s), Qt::LeftButton);

    QCOMPARE(clinic.form().visit().form.at(scalpErythema), 3);
    QCOMPARE(clinic.stored().front().form.at(scalpErythema), 2);
}

void TestVisitPage::aRecoveredVisitIsWhatWasTyped()
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

void TestVisitPage::theTotalsGrowWithEveryKey()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    clinic.type(u"23"_s);

    QCOMPARE(clinic.page->findChild<QLabel *>(u"activityTotal"_s)->text(), u"≥ 5"_s);
    QVERIFY(clinic.shown().contains(u"27 answer"_s)); // 29 of activity, two given
}

void TestVisitPage::theTotalsOfACompleteFormSayWhatTheyMean()
{
    // From 12 to 3: 9 points, 75 %; 10 and more is moderate (Klein 2011).
    Visit baseline = earlier(start, 3);
    for (const Region region : {Region::Ears, Region::NoseMalar, Region::Face})
        baseline.form.set({Sign::Erythema, region}, 3);
    Clinic clinic({baseline});
    clinic.page->startNew(clinic.record.patient.id);
    clinic.type(u"3"_s);
    clinic.press(Qt::Key_0);

    QCOMPARE(clinic.page->findChild<QLabel *>(u"activityTotal"_s)->text(), u"3"_s);
    const QString shown = clinic.shown();
    QVERIFY(shown.contains(u"mild"_s));
    QVERIFY(shown.contains(u"−9 (−75 %)"_s));
    QVERIFY(shown.contains(u"✓ CLASI-70"_s));
}

void TestVisitPage::remarksAreStored()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);
    clinic.press(Qt::Key_0);

    for (QLineEdit *field : clinic.page->findChildren<QLineEdit *>())
        if (!field->placeholderText().isEmpty())
            QTest::keyClicks(field, u"L. Lasa"_s);
    QTest::keyClicks(clinic.page->findChild<QPlainTextEdit *>(), u"Itch less."_s);
    for (QAbstractButton *choice : clinic.page->findChildren<QAbstractButton *>())
        if (choice->accessibleName() == u"Adverse events: none since the last visit"_s)
            QTest::mouseClick(choice, Qt::LeftButton);
    clinic.press(Qt::Key_Return);

    const Visit stored = clinic.stored().front();
    QCOMPARE(stored.state, VisitState::Complete);
    QCOMPARE(stored.assessor, u"L. Lasa"_s);
    QCOMPARE(stored.note, u"Itch less."_s);
    QCOMPARE(stored.adverseEvents, AdverseEvents::None);
}

void TestVisitPage::tabLeadsFromTheGridToComplete()
{
    Clinic clinic;
    clinic.page->startNew(clinic.record.patient.id);

    QStringList stops;
    for (int i = 0; i < 9; ++i) {
        clinic.press(Qt::Key_Tab, Qt::NoModifier);
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        stops << (button ? button->text() : QApplication::focusWidget()->accessibleName());
    }

    // Five whole-body answers, who assessed, adverse events, the note, complete.
    QVERIFY(stops.at(0).startsWith(u"Mucous"_s));
    QVERIFY(stops.at(4).startsWith(u"Dyspigmentation lasts"_s));
    QCOMPARE(stops.at(6), u"Adverse events: not asked"_s);
    QVERIFY(stops.at(8).startsWith(u"Complete"_s));
}

void TestVisitPage::aReadOnlyRegistryChangesNothing()
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

    QCOMPARE(page.findChild<VisitForm *>()->visit(), draft);
    QVERIFY(page.findChild<QLabel *>(u"level"_s)->text().contains(u"reading only"_s));
    QVERIFY(!page.findChild<DateField *>()->isEnabled());
}

MALAR_GUI_TEST(TestVisitPage)
#include "test_visitpage.moc"
