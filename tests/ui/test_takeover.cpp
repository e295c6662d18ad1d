#include "tests/support/files.h"
#include "tests/support/fixtures.h"
#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/strip.h"
#include "ui/session/settings.h"
#include "ui/window/mainwindow.h"
#include "ui/window/welcomewindow.h"
#include "ui/window/workplace.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace test_takeover {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// A registry that somebody has open already, here or on another machine, or that is not to be opened.
class TestTakeOver : public test::Test {
    Q_OBJECT

private slots:
    void aLinkToTheOpenRegistryIsTheOneThatIsOpen();
    void anotherMachinesLockIsTakenOverAfterAWarning();
    void aLockOfThisMachineIsNotOffered();
    void aDamagedRegistryIsNotShown();
    void aRegistryThatIsShownBeforeItIsFoundDamagedGoes();
    void aDamagedRegistryDoesNotTakeThePlaceOfAnother();
    void whatACrashHasLeftIsRemovedAndSaidOnce_data();
    void whatACrashHasLeftIsRemovedAndSaidOnce();
    void aFolderThatIsThereIsProposed();
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

/// Its rows can all be read; only its proof finds it.
void damage(const QString &path)
{
    const auto made = Store::create(path, u"Lupus study"_s);
    if (!made || !(*made)->import(test::generatedCohort(3, 2)))
        qFatal("no registry to damage");
    test::execute(path,
                  {u"PRAGMA ignore_check_constraints = ON"_s, u"UPDATE visit SET clasi_a = clasi_a + 1"_s});
}

QString strip(const QWidget *window, const QString &name) { return window->findChild<Strip *>(name)->text(); }

} // namespace

void TestTakeOver::aLinkToTheOpenRegistryIsTheOneThatIsOpen()
{
    Desk desk;
    QVERIFY(Store::create(desk.path(), u"Lupus study"_s));
    const QString link = desk.folder.filePath(u"link.malar"_s);
    QVERIFY(QFile::link(desk.path(), link));
    desk.open()->open(desk.path());
    const MainWindow *window = desk.workplace->window();

    desk.workplace->open(link);

    QCOMPARE(desk.workplace->window(), window);
    QVERIFY(!desk.workplace->window()->session().isReadOnly());
}

void TestTakeOver::anotherMachinesLockIsTakenOverAfterAWarning()
{
    Desk desk;
    QVERIFY(Store::create(desk.path(), u"Lupus study"_s));
    QFile lock(desk.path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nmalar\nward-3\n8f14e45f\nc4ca4238\n");
    lock.close();
    desk.open()->open(desk.path());
    QVERIFY(desk.workplace->window()->session().isReadOnly());
    QVERIFY(strip(desk.workplace->window(), u"readOnly"_s).startsWith(u"Open on ward-3 ("_s));
    desk.script.asked = 0;

    QTest::mouseClick(desk.workplace->window()->findChild<QAbstractButton *>(u"takeOver"_s), Qt::LeftButton);

    QCOMPARE(desk.script.asked, 1);
    MainWindow *window = desk.workplace->window();
    QVERIFY(!window->session().isReadOnly());
    QVERIFY(window->session().rename(u"Taken over"_s));
    QVERIFY(strip(window, u"readOnly"_s).isEmpty());
}

void TestTakeOver::aLockOfThisMachineIsNotOffered()
{
    Desk desk;
    const auto held = Store::create(desk.path(), u"Lupus study"_s);

    desk.open()->open(desk.path());

    QVERIFY(desk.workplace->window()->session().isReadOnly());
    QVERIFY(!desk.workplace->window()->findChild<QAbstractButton *>(u"takeOver"_s));
}

void TestTakeOver::aDamagedRegistryIsNotShown()
{
    Desk desk;
    damage(desk.path());

    desk.open()->open(desk.path());

    QVERIFY(!desk.workplace->window());
    QVERIFY(desk.workplace->welcome()
                ->findChild<Strip *>(u"message"_s)
                ->text()
                .startsWith(u"This registry is damaged and cannot be read."_s));
    QVERIFY(desk.settings.recent().isEmpty());
}

/// As a large one is, whose proof takes longer than its reading.
void TestTakeOver::aRegistryThatIsShownBeforeItIsFoundDamagedGoes()
{
    Desk desk;
    damage(desk.path());
    bool proved = false;
    Workplace place(desk.settings, desk.script.prompts(), test::noonOf(QDate(2025, 3, 1)),
                    [&proved](const Store &) { return proved; });

    place.open(desk.path());

    QVERIFY(place.window());
    QVERIFY(place.window()->isVisible());
    QVERIFY(!place.window()->session().rename(u"Nothing is written"_s));
    QVERIFY(!place.welcome());

    proved = true;
    QTRY_VERIFY(!place.window());
    QVERIFY(place.welcome()->isVisible());
    QVERIFY(
        place.welcome()->findChild<Strip *>(u"message"_s)->text().startsWith(u"This registry is damaged"_s));
    QVERIFY(desk.settings.recent().isEmpty());
}

void TestTakeOver::aDamagedRegistryDoesNotTakeThePlaceOfAnother()
{
    Desk desk;
    const QString sound = desk.folder.filePath(u"sound.malar"_s);
    QVERIFY(Store::create(sound, u"Sound"_s));
    damage(desk.path());
    desk.open()->open(sound);
    MainWindow *window = desk.workplace->window();

    desk.workplace->open(desk.path());

    QCOMPARE(desk.workplace->window(), window);
    QVERIFY(window->isVisible());
    QVERIFY(strip(window, u"message"_s).startsWith(u"This registry is damaged"_s));
    QVERIFY(window->session().rename(u"Still sound"_s));
}

void TestTakeOver::whatACrashHasLeftIsRemovedAndSaidOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isNew");

    const QString tail = u".part-0190a0b0-1111-7222-8333-444455556666"_s;
    QTest::newRow("of the registry") << u"study.malar"_s + tail << false;
    QTest::newRow("of its copy") << u"study.malar.version1"_s + tail << false;
    QTest::newRow("before a new one") << u"study.malar"_s + tail << true;
}

void TestTakeOver::whatACrashHasLeftIsRemovedAndSaidOnce()
{
    QFETCH(QString, name);
    QFETCH(bool, isNew);
    Desk desk;
    if (!isNew)
        QVERIFY(Store::create(desk.path(), u"Lupus study"_s));
    test::overwrite(desk.folder.filePath(name), "patients");
    test::overwrite(desk.folder.filePath(name) + u"-journal"_s, "patients");

    Workplace *place = desk.open();
    if (isNew) {
        place->gate().setSlowness(test::quick);
        place->askAndCreate();
        test::found(u"Lupus study"_s);
    } else {
        place->open(desk.path());
    }

    QVERIFY2(strip(place->window(), u"message"_s).endsWith(u"it was removed: %1."_s.arg(name)),
             qPrintable(strip(place->window(), u"message"_s)));
    QVERIFY(!QFile::exists(desk.folder.filePath(name)));
    QVERIFY(!QFile::exists(desk.folder.filePath(name) + u"-journal"_s));
    place = desk.open();
    place->open(desk.path());
    if (isNew)
        test::unlockAsMarta(*place);
    QCOMPARE(strip(place->window(), u"message"_s), QString());
}

void TestTakeOver::aFolderThatIsThereIsProposed()
{
    Desk desk;
    Prompts prompts = desk.script.prompts();
    QString proposed;
    prompts.openFile = [&proposed](QWidget *, const Prompts::File &file) {
        proposed = file.suggestion;
        return QString();
    };
    Workplace place(desk.settings, prompts, test::noonOf(QDate(2025, 3, 1)));
    const QByteArray before = qgetenv("HOME");
    qputenv("HOME", QFile::encodeName(desk.folder.path()));
    const auto back = qScopeGuard([&before] { qputenv("HOME", before); });

    place.askAndOpen();
    QCOMPARE(proposed, desk.folder.path());

    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QVERIFY(documents.startsWith(desk.folder.path() + u'/') && QDir().mkpath(documents));
    place.askAndOpen();
    QCOMPARE(proposed, documents);
}

MALAR_GUI_TEST(TestTakeOver)

} // namespace test_takeover
#include "test_takeover.moc"
