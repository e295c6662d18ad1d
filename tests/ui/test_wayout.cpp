#include "core/exchange/importfolder.h"
#include "core/exchange/mappingguess.h"
#include "core/exchange/visitsfile.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/strip.h"
#include "ui/registry/exchange.h"
#include "ui/session/settings.h"
#include "ui/visit/visitpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workplace.h"

#include <QAbstractButton>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

namespace test_wayout {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// A visit that cannot be kept: nothing throws it away unasked, and nobody is locked in with it.
class TestWayOut : public test::Test {
    Q_OBJECT

private slots:
    void noDoorThrowsAwayWhatCouldNotBeKept_data();
    void noDoorThrowsAwayWhatCouldNotBeKept();
    void theQuestionSaysWhyAndWhatBecomesOfIt();
    void whoTriesAgainKeepsIt();
    void whatWasTypedIsInAFileThatAnImportTakes();
    void whereItLiesIsSaidAfterwards_data();
    void whereItLiesIsSaidAfterwards();
    void aPlaceThatCannotBeWrittenIsSaidAndAskedAgain();
    void whoLosesItIsAskedOnce();
    void theSentenceGoesWhenTheDraftIsKept();
};

namespace {

const QDate today(2025, 3, 1);

/// A window on a registry whose file was taken away after a visit was begun: nothing can be kept.
struct Desk {
    QString path() const { return folder.filePath(u"study.malar"_s); }
    QString other() const { return folder.filePath(u"other.malar"_s); }
    QString typed() const { return folder.filePath(u"typed.csv"_s); }

    Desk()
    {
        {
            const auto store = Store::create(path(), u"Lupus study"_s);
            if (!store || !(*store)->save(record) || !Store::create(other(), u"Another study"_s))
                qFatal("no registry to test with");
        }
        Prompts prompts = script.prompts();
        prompts.choose = [this](QWidget *, const Prompts::Question &question, const QStringList &ways) {
            questions << question.text;
            offered = ways;
            if (meanwhile)
                meanwhile();
            return answers.isEmpty() ? std::nullopt : answers.takeFirst();
        };
        for (const QString &registry : {path(), other()})
            settings.leavePlain(registry);
        workplace = std::make_unique<Workplace>(settings, prompts, test::noonOf(today));
        workplace->open(path());
        test::show(*window());
        type(u"humv"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        page()->setAutosaveInterval(std::chrono::milliseconds(1));
    }
    ~Desk() { workplace.reset(); }

    MainWindow *window() const { return workplace->window(); }
    VisitPage *page() const { return qobject_cast<VisitPage *>(window()->page()); }
    static void type(const QString &keys) { QTest::keyClicks(QApplication::focusWidget(), keys); }
    void takeAway() const { QVERIFY(QFile::rename(path(), folder.filePath(u"away"_s))); }
    void bringBack() const { QVERIFY(QFile::rename(folder.filePath(u"away"_s), path())); }
    QString notice() const { return page()->findChild<NoticeBar *>()->text(); }

    PatientRecord record = test::patientOnDrug(u"HUMV-003"_s, today);
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    test::Script script;
    QList<std::optional<int>> answers; // again, to a file, lose
    QStringList questions;
    QStringList offered;             // under the last of them
    std::function<void()> meanwhile; // while the question stands
    std::unique_ptr<Workplace> workplace;
};

constexpr int again = 0;
constexpr int toFile = 1;
constexpr int lose = 2;

} // namespace

void TestWayOut::noDoorThrowsAwayWhatCouldNotBeKept_data()
{
    QTest::addColumn<int>("door");
    for (int door = 0; door < 6; ++door)
        QTest::addRow("%s", std::array{"open", "training cohort", "new", "recent", "close", "back"}.at(
                                static_cast<std::size_t>(door)))
            << door;
}

void TestWayOut::noDoorThrowsAwayWhatCouldNotBeKept()
{
    QFETCH(int, door);
    Desk desk;
    const MainWindow *before = desk.window();
    const VisitPage *page = desk.page();
    desk.type(u"213"_s);
    desk.takeAway();

    desk.script.file = door == 0 ? desk.other() : desk.folder.filePath(u"new.malar"_s);
    switch (door) {
    case 0:
        desk.workplace->askAndOpen();
        break;
    case 1:
        desk.workplace->openTrainingCohort();
        break;
    case 2:
        desk.workplace->gate().setSlowness(test::quick);
        desk.workplace->askAndCreate();
        test::found(u"New study"_s);
        break;
    case 3:
        emit desk.window()->registryRequested(desk.other());
        break;
    case 4:
        desk.window()->close();
        break;
    default:
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    QCOMPARE(desk.questions.size(), 1);
    QCOMPARE(desk.window(), before);
    QVERIFY(before->isVisible());
    QCOMPARE(desk.page(), page);
    desk.bringBack();
    QVERIFY(desk.page()->keep());
    QCOMPARE(desk.window()
                 ->session()
                 .store()
                 .visits(desk.record.patient.id)
                 ->front()
                 .form.at({Sign::Erythema, Region::NoseMalar}),
             3);
}

void TestWayOut::theQuestionSaysWhyAndWhatBecomesOfIt()
{
    Desk desk;
    desk.type(u"213"_s);
    desk.takeAway();

    desk.window()->close();

    QCOMPARE(desk.questions.size(), 1);
    QVERIFY2(desk.questions.front().startsWith(u"The file of the registry was moved, renamed or deleted"_s),
             qPrintable(desk.questions.front()));
    QVERIFY2(
        desk.questions.front().contains(
            u"\n\nWhat becomes of what was typed? A file holds it as a table of one visit, without the "
            "name: it can be read, and an import takes it where the patient has no visit of that day."_s),
        qPrintable(desk.questions.front()));
    QCOMPARE(desk.offered, (QStringList{u"Try again"_s, u"Write what was typed to another file…"_s,
                                        u"Lose what was typed"_s}));
    desk.bringBack();
}

void TestWayOut::whoTriesAgainKeepsIt()
{
    Desk desk;
    desk.type(u"213"_s);
    desk.takeAway();
    desk.answers = {again};
    desk.meanwhile = [&desk] { desk.bringBack(); };

    desk.workplace->open(desk.other());

    QCOMPARE(desk.questions.size(), 1);
    QCOMPARE(desk.window()->session().registry().name, u"Another study"_s);
    const auto store = Store::open(desk.path(), Store::Access::ReadOnly);
    QVERIFY(store);
    QCOMPARE((*store)->visits(desk.record.patient.id)->front().form.at({Sign::Erythema, Region::Scalp}), 2);
}

void TestWayOut::whatWasTypedIsInAFileThatAnImportTakes()
{
    Desk desk;
    desk.type(u"213"_s);
    desk.takeAway();
    desk.script.file = desk.typed();
    desk.answers = {toFile};

    desk.workplace->open(desk.other());

    QCOMPARE(desk.questions.size(), 1);
    QCOMPARE(desk.window()->session().registry().name, u"Another study"_s);
    desk.workplace.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the window that was left
    constexpr QFile::Permissions alone =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(desk.typed()), alone);
    desk.bringBack();
    const auto store = Store::open(desk.path());
    QVERIFY(store && (*store)->visits(desk.record.patient.id)->empty());
    const auto into = importInto(store->get());
    const auto header = exchange::glanceAt(desk.typed());
    QVERIFY(into && header);
    const exchange::ImportPlan plan = exchange::readVisits(
        desk.typed(), exchange::guess(*header, into->scales).mapping, into->target(today));
    QVERIFY(plan.isAccepted());
    QVERIFY(applyImport(**store, plan));
    const std::vector<Visit> visits = *(*store)->visits(desk.record.patient.id);
    QCOMPARE(visits.size(), 1u);
    QCOMPARE(visits.front().state, VisitState::Draft);
    QCOMPARE(visits.front().date, today);
    QCOMPARE(visits.front().form.at({Sign::Erythema, Region::Scalp}), 2);
    QCOMPARE(visits.front().form.at({Sign::Erythema, Region::Ears}), 1);
    QCOMPARE(visits.front().form.at({Sign::Erythema, Region::NoseMalar}), 3);
}

void TestWayOut::whereItLiesIsSaidAfterwards_data()
{
    QTest::addColumn<bool>("anotherRegistry");

    QTest::newRow("the page before") << false;
    QTest::newRow("another registry") << true;
}

void TestWayOut::whereItLiesIsSaidAfterwards()
{
    QFETCH(bool, anotherRegistry);
    Desk desk;
    desk.type(u"213"_s);
    desk.takeAway();
    desk.script.file = desk.typed();
    desk.answers = {toFile};

    if (anotherRegistry)
        desk.workplace->open(desk.other());
    else
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QVERIFY(!desk.page());
    const auto *message = desk.window()->findChild<Strip *>(u"message"_s);
    QVERIFY(message->isVisible());
    for (const QString &part : {u"HUMV-003"_s, u"not in the registry"_s, desk.typed()})
        QVERIFY2(message->text().contains(part), qPrintable(message->text()));
    QVERIFY(message->findChild<QPushButton *>(u"showInFolder"_s)->isVisible());
    desk.bringBack();
}

void TestWayOut::aPlaceThatCannotBeWrittenIsSaidAndAskedAgain()
{
    Desk desk;
    desk.type(u"213"_s);
    desk.takeAway();
    desk.script.file = u"/nowhere/typed.csv"_s;
    desk.answers = {toFile, std::nullopt};
    const MainWindow *before = desk.window();

    desk.workplace->open(desk.other());

    QCOMPARE(desk.questions.size(), 2);
    QVERIFY2(desk.questions.last().contains(u"could not be written"_s), qPrintable(desk.questions.last()));
    QCOMPARE(desk.window(), before);
    desk.bringBack();
}

void TestWayOut::whoLosesItIsAskedOnce()
{
    Desk desk;
    desk.type(u"213"_s);
    desk.takeAway();
    desk.answers = {lose};

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QCOMPARE(desk.questions.size(), 1);
    QVERIFY(!desk.page());
    QVERIFY(desk.window()->close());
    QCOMPARE(desk.questions.size(), 1);
    desk.bringBack();
    const auto store = Store::open(desk.path(), Store::Access::ReadOnly);
    QVERIFY(store);
    QVERIFY((*store)->visits(desk.record.patient.id)->empty());
}

void TestWayOut::theSentenceGoesWhenTheDraftIsKept()
{
    Desk desk;
    desk.type(u"2"_s);
    desk.takeAway();
    desk.type(u"13"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.notice().isEmpty());

    desk.bringBack();

    QTRY_COMPARE(desk.notice(), QString()); // the draft is kept by itself
}

MALAR_GUI_TEST(TestWayOut)

} // namespace test_wayout
#include "test_wayout.moc"
