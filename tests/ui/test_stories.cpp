#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/mainwindow.h"
#include "ui/patients/patientdialog.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/patientspage.h"
#include "ui/registry/trainingcohort.h"
#include "ui/registry/welcomewindow.h"
#include "ui/registry/workplace.h"
#include "ui/settings.h"
#include "ui/style/strip.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What a user does from the first start on, by keyboard, ending in the file.
class TestStories : public test::Test {
    Q_OBJECT

private slots:
    void fromNothingToAPatientInAFile();
    void aSecondWindowReadsAndSaysWhy();
    void aDamagedFileIsExplainedAndUntouched();
    void theTrainingCohortIsMarkedAndNeverRemembered();
    void theLastRegistryOpensAgain();
};

namespace {

struct Place {
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
    Place place;
    Workplace *workplace = place.open();
    workplace->begin({});
    QVERIFY(QTest::qWaitForWindowActive(workplace->welcome()));
    press(Qt::Key_Space); // New registry
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
    QTRY_VERIFY(window->page()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_Escape);
    QVERIFY(qobject_cast<PatientsPage *>(window->page()));

    place.workplace.reset();
    const auto store = Store::open(place.path());
    QVERIFY(store);
    QCOMPARE((*store)->records()->front().patient.code, u"HUMV-003"_s);
    QCOMPARE((*store)->registry()->name, u"Lupus study"_s);
}

void TestStories::aSecondWindowReadsAndSaysWhy()
{
    Place place;
    QVERIFY(Store::create(place.path(), u"Lupus study"_s));
    place.open()->open(place.path());
    QVERIFY(place.workplace->window());

    Workplace second(place.settings, place.script.prompts(), test::noonOf(QDate(2025, 3, 1)));
    second.open(place.path());

    QVERIFY(second.window());
    QVERIFY(strip(second.window(), u"readOnly"_s).contains(u"another window"_s));
    QVERIFY(second.window()->session().isReadOnly());
    QVERIFY(!second.window()->findChild<QAbstractButton *>(u"newPatient"_s)->isVisible());
    QVERIFY(strip(place.workplace->window(), u"readOnly"_s).isEmpty());
}

void TestStories::aDamagedFileIsExplainedAndUntouched()
{
    Place place;
    const QByteArray bytes("not a registry at all, just words in a file\n");
    QFile file(place.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    place.open()->open(place.path());

    QVERIFY(!place.workplace->window());
    QVERIFY(strip(place.workplace->welcome(), u"message"_s).contains(u"not a Malar registry"_s));
    QVERIFY(place.settings.recent().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestStories::theTrainingCohortIsMarkedAndNeverRemembered()
{
    Place place;
    place.open()->openTrainingCohort();

    const MainWindow *window = place.workplace->window();
    QVERIFY(window);
    QVERIFY(strip(window, u"notice"_s).startsWith(u"Synthetic training data – no real patient"_s));
    QVERIFY(place.settings.recent().isEmpty());
    QCOMPARE(place.workplace->window()->session().records().size(), 10u);
    QCOMPARE(place.workplace->window()->session().today(), trainingDay());
}

void TestStories::theLastRegistryOpensAgain()
{
    Place place;
    QVERIFY(Store::create(place.path(), u"Lupus study"_s));
    place.settings.remember(place.path());

    place.open()->begin({});
    QCOMPARE(place.workplace->window()->windowTitle(), u"Lupus study – Malar"_s);

    place.workplace.reset();
    QVERIFY(QFile::remove(place.path()));
    place.open()->begin({});
    QVERIFY(!place.workplace->window());
    QVERIFY(place.workplace->welcome());
}

MALAR_GUI_TEST(TestStories)
#include "test_stories.moc"
