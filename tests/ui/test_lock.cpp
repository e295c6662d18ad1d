#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/longtask.h"
#include "ui/patients/patientdialog.h"
#include "ui/visit/visitform.h"
#include "ui/visit/visitpage.h"
#include "ui/window/curtain.h"
#include "ui/window/namesonclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>

namespace test_lock {

using namespace malar;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The registry in the window is locked, whatever is being done in it, and whoever comes back goes on.
class TestLock : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase();
    void leftAloneItLocks();
    void whoeverTypesIsNotLockedOut();
    void aClockThatIsSetBackDelaysNothing();
    void theTimeIsChosenInTheMenu();
    void noTimeIsLongerThanAnHour();
    void itComesBackToTheSameAnswerOfTheSameVisit();
    void anAmendmentComesBackAsItWasTyped();
    void aVisitThatWasNotBegunComesBackToo();
    void whatCouldNotBeKeptComesBack();
    void whoeverElseUnlocksBeginsAtTheBeginning();
    void theKeyLocksOverADialog();
    void aQuestionIsAnsweredWithCancel();
    void aFileChooserIsCancelled();
    void aTaskIsWaitedFor();
    void beforeSleepATaskIsCancelled();
    void aNameThatWasCopiedIsTakenBack();
    void aNameLeavesTheClipboardAfterAWhile();
    void whatElseWasCopiedStays();
    void withoutAPassphraseAClickReturns();
    void nothingOfANameIsLeftAnywhere();

private:
    QTemporaryDir m_temporary; // where programs put what they need for a moment
};

namespace {

void pressLock(const test::GateDesk &desk)
{
    QTest::keyClick(desk.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!desk.window());
}

void beginVisit(const test::GateDesk &desk, const QString &digits)
{
    QTest::keyClick(desk.window(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), digits);
}

const VisitPage *visitPage(const test::GateDesk &desk)
{
    return qobject_cast<VisitPage *>(desk.window()->page());
}

const VisitForm &form(const test::GateDesk &desk) { return *visitPage(desk)->findChild<VisitForm *>(); }

std::vector<Visit> visits(const test::GateDesk &desk)
{
    const auto store = Store::open(desk.path(), desk.marta.opener(), Store::Access::ReadOnly);
    return *(*store)->visits(desk.patient.patient.id);
}

int erythema(const Visit &visit) { return visit.form.at({Sign::Erythema, Region::Scalp}).value_or(-1); }

/// As it is seen, without windows that Qt keeps for itself.
bool isAnythingOfTheRegistryVisible()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *each) {
        return each->isVisible() && !qobject_cast<const UnlockDialog *>(each);
    });
}

/// Prompts as they are, which run an event loop of their own.
struct RealDesk : test::GateDesk {
    void sitDownWithRealPrompts()
    {
        makeSealed();
        Prompts prompts = realPrompts();
        workplace = std::make_unique<Workplace>(settings, prompts, test::noonOf(today()));
        workplace->gate().setSlowness(test::quick);
        workplace->lock().runOutside();
        workplace->begin(path());
        unlock();
        window()->showPatient(patient.patient.id);
        test::waitForKeys(window());
    }
};

} // namespace

void TestLock::initTestCase() { qputenv("TMPDIR", QFile::encodeName(m_temporary.path())); }

void TestLock::leftAloneItLocks()
{
    test::GateDesk desk;
    desk.sitDown();
    std::chrono::milliseconds now = 0min;
    desk.workplace->lock().idle().setClock([&now] { return now; });
    now = 4min + 59s;
    QTest::qWait(1100);
    QVERIFY(desk.window());

    now = 5min;

    QTRY_VERIFY(!desk.window());
    QVERIFY(test::dialogOf<UnlockDialog>());
    QVERIFY(!isAnythingOfTheRegistryVisible());
}

void TestLock::whoeverTypesIsNotLockedOut()
{
    test::GateDesk desk;
    desk.sitDown();
    std::chrono::milliseconds now = 0min;
    desk.workplace->lock().idle().setClock([&now] { return now; });
    now = 4min;
    QTest::keyClick(desk.window(), Qt::Key_1, Qt::ControlModifier);

    now = 8min;

    QTest::qWait(1100);
    QVERIFY(desk.window());
}

void TestLock::aClockThatIsSetBackDelaysNothing()
{
    test::GateDesk desk;
    desk.makeSealed();
    QDateTime wall(test::GateDesk::today(), QTime(12, 0));
    desk.workplace =
        std::make_unique<Workplace>(desk.settings, desk.script.prompts(), [&wall] { return wall; });
    desk.workplace->lock().runOutside();
    desk.workplace->begin(desk.path());
    desk.unlock();
    std::chrono::milliseconds now = IdleWatch::sinceBoot();
    desk.workplace->lock().idle().setClock([&now] { return now; });

    wall = wall.addDays(-400);
    now += 5min;

    QTRY_VERIFY(!desk.window());
}

void TestLock::theTimeIsChosenInTheMenu()
{
    test::GateDesk desk;
    desk.sitDown();
    std::chrono::milliseconds now = 0min;
    desk.workplace->lock().idle().setClock([&now] { return now; });
    for (QAction *action : desk.window()->findChildren<QAction *>())
        if (action->text().startsWith(u"After 10 minute"_s))
            action->trigger();
    QCOMPARE(desk.settings.lockAfter(), 10min);
    now = 9min;
    QTest::qWait(1100);
    QVERIFY(desk.window());

    now = 10min;

    QTRY_VERIFY(!desk.window());
}

void TestLock::noTimeIsLongerThanAnHour()
{
    const test::GateDesk desk;
    QFile file(desk.folder.filePath(u"odd.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[General]\nlock_after_minutes=0\n") > 0);
    file.close();
    QCOMPARE(Settings(file.fileName()).lockAfter(), 1min);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[General]\nlock_after_minutes=100000\n") > 0);
    file.close();

    QCOMPARE(Settings(file.fileName()).lockAfter(), 60min);
}

void TestLock::itComesBackToTheSameAnswerOfTheSameVisit()
{
    test::GateDesk desk;
    desk.sitDown();
    beginVisit(desk, u"213"_s);
    const Item there = form(desk).current();

    pressLock(desk);
    desk.unlock();

    QVERIFY(visitPage(desk));
    QCOMPARE(visitPage(desk)->visit(), visits(desk).front().id);
    QVERIFY(form(desk).current() == there);
    test::waitForKeys(desk.window());
    QTest::keyClicks(QApplication::focusWidget(), u"1"_s);
    QTest::keyClick(desk.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(visits(desk).size(), 1u);
    QCOMPARE(visits(desk).front().form.at(there), 1);
    QCOMPARE(erythema(visits(desk).front()), 2);
    QTest::keyClick(desk.window(), Qt::Key_Left, Qt::AltModifier); // and the way back is as it was
    QCOMPARE(desk.window()->currentPatient(), desk.patient.patient.id);
}

void TestLock::anAmendmentComesBackAsItWasTyped()
{
    test::GateDesk desk;
    desk.makeSealed();
    const Visit complete = test::clearVisit(desk.patient, test::GateDesk::today());
    {
        const auto store = Store::open(desk.path(), desk.marta.opener());
        QVERIFY((*store)->save(complete));
    }
    desk.start()->begin(desk.path());
    desk.unlock();
    desk.window()->showPatient(desk.patient.patient.id);
    test::waitForKeys(desk.window());
    QTest::keyClick(desk.window(), Qt::Key_N, Qt::ControlModifier); // today's is there already
    for (auto *button : visitPage(desk)->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().startsWith(u"Amend"_s))
            button->click();
    visitPage(desk)->findChild<VisitForm *>()->go({Sign::Erythema, Region::Scalp});
    QTest::keyClicks(QApplication::focusWidget(), u"2"_s);

    pressLock(desk);
    QCOMPARE(erythema(visits(desk).front()), 0);
    desk.unlock();

    QVERIFY(visitPage(desk));
    test::waitForKeys(desk.window());
    desk.script.said = u"seen again"_s;
    QTest::keyClick(desk.window(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(visits(desk).front().state, VisitState::Amended);
    QCOMPARE(erythema(visits(desk).front()), 2);
}

void TestLock::aVisitThatWasNotBegunComesBackToo()
{
    test::GateDesk desk;
    desk.sitDown();
    QTest::keyClick(desk.window(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const Item there = form(desk).current();

    pressLock(desk);
    QCOMPARE(visits(desk).size(), 0u);
    desk.unlock();

    QVERIFY(visitPage(desk) && form(desk).current() == there);
    QTest::keyClick(desk.window(), Qt::Key_Escape);
    QCOMPARE(visits(desk).size(), 0u);
}

void TestLock::whatCouldNotBeKeptComesBack()
{
    test::GateDesk desk;
    desk.sitDown();
    beginVisit(desk, u"2"_s);
    const QString aside = desk.folder.filePath(u"aside"_s);
    QVERIFY(QFile::rename(desk.path(), aside)); // a drive that is gone

    pressLock(desk);
    QVERIFY(QFile::rename(aside, desk.path()));
    QCOMPARE(visits(desk).size(), 0u);
    desk.unlock();

    QVERIFY(visitPage(desk));
    test::waitForKeys(desk.window());
    QTest::keyClick(desk.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(visits(desk).size(), 1u);
    QCOMPARE(erythema(visits(desk).front()), 2);
}

void TestLock::whoeverElseUnlocksBeginsAtTheBeginning()
{
    test::GateDesk desk;
    desk.sitDown();
    beginVisit(desk, u"213"_s);

    pressLock(desk);
    auto *dialog = test::dialogOf<UnlockDialog>();
    test::click(*dialog, u"otherWay"_s);
    test::fill(*dialog, u"recovery"_s, desk.marta.recoveryKey().shown());
    test::click(*dialog, u"unlock"_s);

    QTRY_VERIFY(desk.window());
    QVERIFY(!visitPage(desk));
}

void TestLock::theKeyLocksOverADialog()
{
    test::GateDesk desk;
    desk.sitDown();
    QTest::keyClick(desk.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(test::dialogOf<PatientDialog>());
    test::waitForKeys(test::dialogOf<PatientDialog>());

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);

    QVERIFY(!isAnythingOfTheRegistryVisible()); // at once
    QTRY_VERIFY(!desk.window());
}

void TestLock::aQuestionIsAnsweredWithCancel()
{
    RealDesk desk;
    desk.sitDownWithRealPrompts();
    QTest::keyClick(desk.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = test::dialogOf<PatientDialog>();
    test::waitForKeys(dialog);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QTimer::singleShot(0, this, [&desk] {
        QTRY_VERIFY(test::dialogOf<QMessageBox>());
        desk.workplace->lock().lock(Lock::Cause::Screen);
        QVERIFY(!isAnythingOfTheRegistryVisible());
        QVERIFY(desk.window()); // the question is still being answered
    });

    QTest::keyClick(dialog, Qt::Key_Escape); // "Drop what was typed?"

    QTRY_VERIFY(!desk.window());
    const auto store = Store::open(desk.path(), desk.marta.opener());
    QCOMPARE((*store)->records()->front(), desk.patient);
}

void TestLock::aFileChooserIsCancelled()
{
    RealDesk desk;
    desk.sitDownWithRealPrompts();
    QTimer::singleShot(0, this, [this, &desk] {
        QTRY_VERIFY(test::dialogOf<QMessageBox>());
        auto *box = test::dialogOf<QMessageBox>();
        QTimer::singleShot(0, this, [&desk] {
            QTRY_VERIFY(test::dialogOf<QFileDialog>());
            desk.workplace->lock().lock(Lock::Cause::LeftAlone);
        });
        for (QAbstractButton *button : box->buttons())
            if (button->text() == u"Save the copy"_s)
                button->click();
    });

    desk.workplace->gate().saveUnsealed(desk.window()->session());

    QTRY_VERIFY(!desk.window());
    QVERIFY(QDir(desk.folder.path()).entryList({u"*.sqlite"_s}).isEmpty());
}

void TestLock::aTaskIsWaitedFor()
{
    test::GateDesk desk;
    desk.sitDown();
    bool cancelled = false;
    {
        LongTask task(u"Import"_s, u"What was read is being written."_s, desk.window(), 0ms);
        task.runHere([&](const LongTask::GoOn &goOn) {
            desk.workplace->lock().lock(Lock::Cause::Screen);
            for (std::size_t i = 0; i < 30; ++i, QTest::qSleep(10))
                cancelled = !goOn(i, 30) || cancelled;
        });
        QVERIFY(desk.window() && !desk.window()->isVisible());
    }

    QTRY_VERIFY(!desk.window());
    QVERIFY(!cancelled);
}

void TestLock::beforeSleepATaskIsCancelled()
{
    test::GateDesk desk;
    desk.sitDown();
    const QSignalSpy locked(&desk.workplace->lock(), &Lock::locked);
    bool cancelled = false;
    {
        LongTask task(u"Import"_s, u"What was read is being written."_s, desk.window(), 0ms);
        task.runHere([&](const LongTask::GoOn &goOn) {
            desk.workplace->lock().lock(Lock::Cause::Sleep);
            for (std::size_t i = 0; i < 100 && !cancelled; ++i, QTest::qSleep(10))
                cancelled = !goOn(i, 100);
        });
        QCOMPARE(locked.size(), 0);
    }

    QTRY_COMPARE(locked.size(), 1);
    QVERIFY(cancelled && !desk.window());
}

void TestLock::aNameThatWasCopiedIsTakenBack()
{
    test::GateDesk desk;
    desk.sitDown();
    QApplication::clipboard()->setText(u"Sra. Nightingale"_s);

    pressLock(desk);

    QCOMPARE(QApplication::clipboard()->text(), QString());
}

void TestLock::aNameLeavesTheClipboardAfterAWhile()
{
    static_assert(NamesOnClipboard::usual == 30s);
    const auto session = test::sessionOf({{test::GateDesk().patient, {}}}, test::GateDesk::today());
    QWidget window;
    test::show(window); // that has the keys
    const NamesOnClipboard guard(*session, nullptr, 50ms);
    QApplication::clipboard()->setText(u"CLASI-A 14"_s);
    QTest::qWait(150);
    QCOMPARE(QApplication::clipboard()->text(), u"CLASI-A 14"_s);

    QApplication::clipboard()->setText(test::GateDesk::name);
    QCOMPARE(QApplication::clipboard()->text(), test::GateDesk::name);

    QTRY_COMPARE(QApplication::clipboard()->text(), QString());
}

void TestLock::whatElseWasCopiedStays()
{
    test::GateDesk desk;
    desk.sitDown();
    QApplication::clipboard()->setText(u"CLASI-A 14"_s);

    pressLock(desk);

    QCOMPARE(QApplication::clipboard()->text(), u"CLASI-A 14"_s);
}

void TestLock::withoutAPassphraseAClickReturns()
{
    test::GateDesk desk;
    desk.start()->openTrainingCohort();
    const MainWindow *window = desk.window();
    test::waitForKeys(window);
    QTest::keyClick(desk.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(window->findChild<Curtain *>() && window->findChild<Curtain *>()->isVisible());
    QVERIFY(!window->isVisible());

    QTest::mouseClick(window->findChild<Curtain *>(), Qt::LeftButton);

    QVERIFY(window->isVisible());
    QCOMPARE(desk.window(), window);
    QTRY_VERIFY(!window->findChild<Curtain *>());
}

void TestLock::nothingOfANameIsLeftAnywhere()
{
    test::GateDesk desk;
    desk.sitDown();
    beginVisit(desk, u"213"_s);
    pressLock(desk);
    desk.unlock();
    test::waitForKeys(desk.window());
    QTest::keyClick(desk.window(), Qt::Key_S, Qt::ControlModifier);
    desk.window()->close();
    desk.workplace.reset();

    QCOMPARE(desk.traces(), QStringList());
}

MALAR_GUI_TEST(TestLock)

} // namespace test_lock
#include "test_lock.moc"
