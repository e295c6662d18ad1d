#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientdialog.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/patientspage.h"
#include "ui/session/settings.h"
#include "ui/session/trainingcohort.h"
#include "ui/visit/visitpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"
#include "ui/window/workplace.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

namespace test_stories {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What a user does from the first start on, by keyboard, ending in the file.
class TestStories : public test::Test {
    Q_OBJECT

private slots:
    void fromNothingToAPatientInAFile();
    void aVisitTypedWithDigitsIsInTheFile();
    void aSecondWindowReadsAndSaysWhy();
    void aDamagedFileIsExplainedAndUntouched();
    void theTrainingCohortIsMarkedAndNeverRemembered();
    void theLastRegistryOpensAgain();
    void theRegistryThatIsOpenIsNotOpenedAgain();
};

namespace {

struct Desk {
    Desk()
    {
        for (const QString &name : {u"study.malar"_s, u"sound.malar"_s})
            settings.leavePlain(folder.filePath(name));
    }
    QString path() const { return folder.filePath(u"study.malar"_s); }
    Workplace *open()
    {
        workplace = std::make_unique<Workplace>(settings, script.prompts(), test::noonOf(QDate(2025, 3, 1)));
        return workplace.get();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    test::Script script{path(), u"Lupus study"_s};
    std::unique_ptr<Workplace> workplace;
};

QString strip(const QWidget *window, const QString &name) { return window->findChild<Strip *>(name)->text(); }

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
}

void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

} // namespace

void TestStories::fromNothingToAPatientInAFile()
{
    Desk desk;
    Workplace *workplace = desk.open();
    workplace->begin({});
    QVERIFY(QTest::qWaitForWindowActive(workplace->welcome()));
    workplace->gate().setSlowness(test::quick);
    press(Qt::Key_Return); // New registry
    test::found(u"Lupus study"_s);
    MainWindow *window = workplace->window();
    QVERIFY(window);
    QVERIFY(QTest::qWaitForWindowActive(window));

    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window->findChild<PatientDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isAncestorOf(QApplication::focusWidget()));
    type(u"HUMV-003"_s);
    press(Qt::Key_Return);
    QVERIFY(qobject_cast<PatientPage *>(window->page()));
    window->activateWindow(); // what a window manager does once a dialog is closed
    QVERIFY(QTest::qWaitForWindowActive(window));
    press(Qt::Key_Escape);
    QVERIFY(qobject_cast<PatientsPage *>(window->page()));

    desk.workplace.reset();
    const auto store = test::unlocked(desk.path());
    QVERIFY(store);
    QCOMPARE(store->records()->front().patient.code, u"HUMV-003"_s);
    QCOMPARE(store->registry()->name, u"Lupus study"_s);
}

void TestStories::aVisitTypedWithDigitsIsInTheFile()
{
    Desk desk;
    const PatientRecord record = test::patientOnDrug(u"HUMV-003"_s, QDate(2025, 3, 1));
    {
        const auto store = Store::create(desk.path(), u"Lupus study"_s);
        QVERIFY(store && (*store)->save(record));
    }
    desk.open()->open(desk.path());
    MainWindow *window = desk.workplace->window();
    QVERIFY(QTest::qWaitForWindowActive(window));

    type(u"humv"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(qobject_cast<VisitPage *>(window->page()));
    type(u"213"_s); // erythema of the scalp, the ears, the nose
    press(Qt::Key_0, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // who assessed? nobody is named
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(qobject_cast<PatientsPage *>(window->page()));
    desk.workplace.reset();

    const auto store = Store::open(desk.path());
    QVERIFY(store);
    const std::vector<Visit> visits = *(*store)->visits(record.patient.id);
    QCOMPARE(visits.size(), 1u);
    QCOMPARE(visits.front().state, VisitState::Complete);
    QCOMPARE(visits.front().form.at({Sign::Erythema, Region::Scalp}), 2);
    QCOMPARE(visits.front().form.at({Sign::Erythema, Region::Ears}), 1);
    QCOMPARE(visits.front().form.at({Sign::Erythema, Region::NoseMalar}), 3);
    QCOMPARE(scores(visits.front().form).activity, 6);
    QCOMPARE(visits.front().date, QDate(2025, 3, 1));
}

void TestStories::aSecondWindowReadsAndSaysWhy()
{
    Desk desk;
    QVERIFY(Store::create(desk.path(), u"Lupus study"_s));
    desk.open()->open(desk.path());
    QVERIFY(desk.workplace->window());

    Workplace second(desk.settings, desk.script.prompts(), test::noonOf(QDate(2025, 3, 1)));
    second.open(desk.path());

    QVERIFY(second.window());
    QVERIFY(strip(second.window(), u"readOnly"_s).contains(u"another window"_s));
    QVERIFY(second.window()->session().isReadOnly());
    QVERIFY(!second.window()->findChild<QAbstractButton *>(u"newPatient"_s)->isVisible());
    QVERIFY(strip(desk.workplace->window(), u"readOnly"_s).isEmpty());
}

void TestStories::aDamagedFileIsExplainedAndUntouched()
{
    Desk desk;
    const QByteArray bytes("not a registry at all, just words in a file\n");
    QFile file(desk.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    desk.open()->open(desk.path());

    QVERIFY(!desk.workplace->window());
    QVERIFY(strip(desk.workplace->welcome(), u"message"_s).contains(u"not a Malar registry"_s));
    QVERIFY(desk.settings.recent().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestStories::theTrainingCohortIsMarkedAndNeverRemembered()
{
    Desk desk;
    desk.open()->openTrainingCohort();

    const MainWindow *window = desk.workplace->window();
    QVERIFY(window);
    QVERIFY(strip(window, u"notice"_s).startsWith(u"Synthetic training data – no real patient"_s));
    QVERIFY(desk.settings.recent().isEmpty());
    QCOMPARE(desk.workplace->window()->session().records().size(), 10u);
    QCOMPARE(desk.workplace->window()->session().today(), trainingDay());
}

void TestStories::theLastRegistryOpensAgain()
{
    Desk desk;
    QVERIFY(Store::create(desk.path(), u"Lupus study"_s));
    desk.settings.remember(desk.path());

    desk.open()->begin({});
    QCOMPARE(desk.workplace->window()->windowTitle(), u"Lupus study – Malar"_s);

    desk.workplace.reset();
    QVERIFY(QFile::remove(desk.path()));
    desk.open()->begin({});
    QVERIFY(!desk.workplace->window());
    QVERIFY(desk.workplace->welcome());
}

void TestStories::theRegistryThatIsOpenIsNotOpenedAgain()
{
    Desk desk;
    QVERIFY(Store::create(desk.path(), u"Lupus study"_s));
    desk.open()->open(desk.path());
    const MainWindow *window = desk.workplace->window();

    desk.workplace->open(desk.path());

    QCOMPARE(desk.workplace->window(), window);
    QVERIFY(!desk.workplace->window()->session().isReadOnly());
    QVERIFY(strip(window, u"message"_s).contains(u"already open in this window"_s));
}

MALAR_GUI_TEST(TestStories)

} // namespace test_stories
#include "test_stories.moc"
