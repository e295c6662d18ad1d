#include "ui/window/mainwindow.h"

#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/look.h"
#include "ui/parts/strip.h"
#include "ui/patients/patientpage.h"
#include "ui/patients/patientspage.h"
#include "ui/patients/visitsview.h"
#include "ui/patients/visittable.h"
#include "ui/registry/exportdialog.h"
#include "ui/registry/importdialog.h"
#include "ui/registry/registrypage.h"
#include "ui/session/settings.h"
#include "ui/visit/recoverybar.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QMenuBar>
#include <QSet>
#include <QTabWidget>
#include <QTemporaryDir>

namespace test_mainwindow {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public test::Test {
    Q_OBJECT

private slots:
    void backReturnsToWhereOneWas();
    void theTitleNamesTheRegistryAndFollowsIt();
    void aVisitThatWasOpenedFromVisitsLeadsBackThere();
    void theVisitOneComesBackFromIsTheChosenOne();
    void theVisitSaysWhoItIsWhileNamesAreShown();
    void everyActionHasAMnemonicOfItsOwn();
    void filesAreWrittenAndReadFromTheSearchBox();
    void noPartFlashesAsAWindowOfItsOwn();
    void theWindowFitsALaptop();
    void anUnsavedVisitIsOfferedOnceAtATime();
    void aChangeToDarkReachesAMessageThatIsShown();
};

namespace {

const QDate start(2025, 1, 14);

struct Shown {
    Shown() : settings(folder.filePath(u"settings.ini"_s))
    {
        auto hub = test::sessionOf({test::patientFile(u"A-1"_s, start, {start})}, start.addDays(60));
        window = std::make_unique<MainWindow>(std::move(hub), settings, script.prompts());
        test::show(*window);
    }
    template <class Page> bool isAt() const { return qobject_cast<Page *>(window->page()) != nullptr; }

    QTemporaryDir folder;
    Settings settings;
    test::Script script;
    std::unique_ptr<MainWindow> window;
};

QString mnemonicOf(const QAction *action)
{
    const qsizetype mark = action->text().indexOf(u'&');
    return mark < 0 ? QString() : action->text().mid(mark + 1, 1).toLower();
}

} // namespace

void TestMainWindow::backReturnsToWhereOneWas()
{
    const Shown shown;

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(shown.isAt<PatientPage>());
    QTest::keyClick(shown.window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(shown.isAt<RegistryPage>());

    QTest::keyClick(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shown.isAt<PatientPage>());
    QTest::keyClick(shown.window.get(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(shown.isAt<PatientsPage>());
}

void TestMainWindow::theTitleNamesTheRegistryAndFollowsIt()
{
    const Shown shown;
    QCOMPARE(shown.window->windowTitle(), u"Clinic – Malar"_s);

    QVERIFY(shown.window->session().rename(u"Ward"_s));

    QCOMPARE(shown.window->windowTitle(), u"Ward – Malar"_s);
}

void TestMainWindow::aVisitThatWasOpenedFromVisitsLeadsBackThere()
{
    Shown shown;
    shown.script.said = u"late"_s;
    shown.window->session().remember({}); // who assesses was asked today
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *page = qobject_cast<PatientPage *>(shown.window->page());
    auto *tabs = page->findChild<QTabWidget *>();
    const QWidget *visits = page->findChild<VisitsView *>();
    tabs->setCurrentIndex(tabs->indexOf(visits));

    QTest::keyClick(shown.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

    page = qobject_cast<PatientPage *>(shown.window->page());
    QVERIFY(page);
    QVERIFY(qobject_cast<VisitsView *>(page->findChild<QTabWidget *>()->currentWidget()));
    QVERIFY(page->findChild<VisitsView *>()->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(shown.window->session().store().visits(page->patient())->size(), 2U);
}

/// What is pressed next, such as the mark "entered in error", is meant for it.
void TestMainWindow::theVisitOneComesBackFromIsTheChosenOne()
{
    Shown shown;
    shown.window->session().remember({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *page = qobject_cast<PatientPage *>(shown.window->page());
    auto *tabs = page->findChild<QTabWidget *>();
    tabs->setCurrentWidget(page->findChild<VisitsView *>());
    QTest::keyClick(shown.window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2); // a draft, later than the other visit
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    page = qobject_cast<PatientPage *>(shown.window->page());
    auto *visits = page->findChild<VisitTable *>();
    QCOMPARE(visits->model()->rowCount(), 2);
    visits->setFocus();
    visits->selectRow(1);
    const VisitId opened = visits->current()->id;

    QTest::keyClick(visits, Qt::Key_Return);
    QVERIFY(!qobject_cast<PatientPage *>(shown.window->page()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    page = qobject_cast<PatientPage *>(shown.window->page());
    QVERIFY(page);
    QCOMPARE(page->findChild<VisitTable *>()->current()->id, opened);
}

void TestMainWindow::theVisitSaysWhoItIsWhileNamesAreShown()
{
    const Shown shown;
    PatientRecord record = shown.window->session().records().front();
    record.identity = Identity{u"García-Müller, María José"_s, {}, {}, {}};
    QVERIFY(shown.window->session().save(record, {}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(shown.window.get(), Qt::Key_N, Qt::ControlModifier);
    const auto *who = shown.window->page()->findChild<ElidedLabel *>(u"who"_s);
    QAction *names = shown.window->findChild<Actions *>()->namesShown;

    QCOMPARE(who->text(), u"A-1 · García-Müller, María José · born 1979"_s);
    names->trigger();
    QCOMPARE(who->text(), u"A-1 · born 1979"_s);
}

void TestMainWindow::everyActionHasAMnemonicOfItsOwn()
{
    const Shown shown;
    const QList<QAction *> menus = shown.window->menuBar()->actions();
    QVERIFY(menus.size() >= 4);
    for (const QAction *menu : menus) {
        QSet<QString> letters;
        const QList<QAction *> actions = menu->menu()->actions();
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!mnemonicOf(action).isEmpty(), qPrintable(action->text()));
            QVERIFY2(!letters.contains(mnemonicOf(action)), qPrintable(action->text()));
            letters << mnemonicOf(action);
        }
    }
}

// A text field takes some shortcuts for itself, such as Ctrl+E on X11.
void TestMainWindow::filesAreWrittenAndReadFromTheSearchBox()
{
    const Shown shown;

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    auto *out = shown.window->findChild<ExportDialog *>();
    QVERIFY(out && out->isVisible());
    out->close();

    QTest::keyClick(shown.window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *in = shown.window->findChild<ImportDialog *>();
    QVERIFY(in && in->isVisible());
}

void TestMainWindow::noPartFlashesAsAWindowOfItsOwn()
{
    struct Watch final : QObject {
        QStringList shown;
        bool eventFilter(QObject *object, QEvent *event) override
        {
            const auto *widget = qobject_cast<QWidget *>(object);
            if (event->type() == QEvent::Show && widget && widget->isWindow())
                shown << QString::fromLatin1(widget->metaObject()->className());
            return false;
        }
    } watch;
    qApp->installEventFilter(&watch);

    const Shown shown;
    shown.window->showPatient(shown.window->session().records().front().patient.id);
    QTest::keyClick(shown.window.get(), Qt::Key_N, Qt::ControlModifier);

    QCOMPARE(watch.shown.join(u", "_s), u"malar::MainWindow"_s);
}

void TestMainWindow::theWindowFitsALaptop()
{
    const Shown shown;
    shown.window->showPatient(shown.window->session().records().front().patient.id);

    QVERIFY(shown.window->minimumSizeHint().width() <= 1366);
    QVERIFY(shown.window->minimumSizeHint().height() <= 768);
}

void TestMainWindow::anUnsavedVisitIsOfferedOnceAtATime()
{
    auto hub = test::sessionOf({test::patientFile(u"A-1"_s, start, {start})}, start.addDays(60));
    Visit typed = hub->store().visits(hub->records().front().patient.id)->front();
    typed.note = u"typed when the power went"_s;
    QVERIFY(hub->park(typed));
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    test::Script script;
    MainWindow window(std::move(hub), settings, script.prompts());
    test::show(window);
    const auto offers = [&window] {
        const QList<NoticeBar *> bars = window.findChildren<NoticeBar *>();
        return std::ranges::count_if(bars, [](const NoticeBar *bar) { return bar->isVisible(); });
    };
    QCOMPARE(offers(), 1);

    window.showPatient(typed.patient);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(offers(), 1); // by its own page

    QTest::keyClick(window.page(), Qt::Key_Escape);
    QVERIFY(window.findChild<RecoveryBar *>()->findChild<NoticeBar *>()->isVisible());

    QVERIFY(window.session().discardParked(typed.id));
    window.showPatient(typed.patient);
    QCOMPARE(offers(), 0);
}

void TestMainWindow::aChangeToDarkReachesAMessageThatIsShown()
{
    Strip strip(Strip::Kind::Notice);
    strip.say(u"Synthetic training data"_s);
    test::show(strip);
    const auto ground = [&strip] { return strip.grab().toImage().pixelColor(2, 2).lightness(); };

    look::apply(*qApp, look::Scheme::Light);
    QApplication::processEvents();
    QVERIFY(ground() > 200);
    look::apply(*qApp, look::Scheme::Dark);
    QApplication::processEvents();
    QVERIFY(ground() < 80);
}

MALAR_GUI_TEST(TestMainWindow)

} // namespace test_mainwindow
#include "test_mainwindow.moc"
