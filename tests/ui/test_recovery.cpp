#include "tests/support/sessions.h"
#include "tests/support/test.h"
#include "ui/parts/strip.h"
#include "ui/session/settings.h"
#include "ui/visit/recoverybar.h"
#include "ui/visit/recoverydialog.h"
#include "ui/visit/visitedit.h"
#include "ui/visit/visitpage.h"
#include "ui/window/mainwindow.h"
#include "ui/words/terms.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace test_recovery {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2025, 1, 14);
const QDate today = start.addDays(60);
constexpr Item scalp{Sign::Erythema, Region::Scalp};
constexpr Item ears{Sign::Erythema, Region::Ears};

/// A registry in which the program was killed: A-1 has a new visit that was being typed, A-2 an amendment.
struct AfterTheCrash {
    explicit AfterTheCrash(bool both = true) : settings(folder.filePath(u"settings.ini"_s))
    {
        auto hub = test::sessionOf(
            {test::patientFile(u"A-1"_s, start, {}), test::patientFile(u"A-2"_s, start, {start})}, today);
        fresh.id = makeId<VisitTag>();
        fresh.patient = hub->records()[0].patient.id;
        fresh.date = today;
        fresh.assessor = u"A. Gil"_s;
        fresh.form.set(scalp, 2);
        fresh.form.set(ears, 1);
        amended = hub->store().visits(hub->records()[1].patient.id)->front();
        before = amended;
        amended.form.set(scalp, 3);
        if ((both && !hub->park(amended)) || !hub->park(fresh))
            qFatal("nothing parked");
        Prompts prompts = script.prompts();
        prompts.confirm = [this](QWidget *, const Prompts::Question &question) {
            asked << question;
            return agreed;
        };
        window = std::make_unique<MainWindow>(std::move(hub), settings, prompts);
        test::show(*window);
    }

    std::vector<ParkedVisit> parked() const { return *window->session().store().parked(); }
    QString bar() const { return window->findChild<RecoveryBar *>()->findChild<Strip *>()->text(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : window->findChildren<QPushButton *>())
            if (each->isVisible() && each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }
    RecoveryDialog *list() const
    {
        QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
        auto *dialog = window->findChild<RecoveryDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("no list");
        return dialog;
    }
    static QStringList differences(const RecoveryDialog &dialog)
    {
        const auto *tree = dialog.findChild<QTreeWidget *>();
        QStringList lines;
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            const QTreeWidgetItem &line = *tree->topLevelItem(i);
            lines << line.text(0) + u": "_s + line.text(1) + u" > "_s + line.text(2);
        }
        return lines;
    }

    QTemporaryDir folder;
    Settings settings;
    test::Script script;
    bool agreed = true;
    QList<Prompts::Question> asked;
    Visit fresh;
    Visit amended;
    Visit before;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// What was being typed when the program ended: offered, looked at, taken up, put off or thrown away.
class TestRecovery : public test::Test {
    Q_OBJECT

private slots:
    void oneVisitIsOfferedWithWhatItHolds();
    void severalAreListedWithWhatEachWouldChange();
    void whatIsRecoveredGoesOnFromThere();
    void nothingIsDiscardedUnlessItIsConfirmed();
    void puttingOffLosesNothing();
    void aNewVisitOfTheDayOffersWhatWasTyped();
    void aVisitEnteredInErrorSinceIsNotTakenUp();
    void aReadOnlyRegistrySaysWhyNothingCanBeRecovered();
    void aNoteThatIsBeingWrittenIsParkedToo();
};

void TestRecovery::oneVisitIsOfferedWithWhatItHolds()
{
    const AfterTheCrash crash(false);

    const QString sentence = u"The visit of A-1 on %1 was not saved"_s.arg(terms::date(today));
    QVERIFY2(crash.bar().contains(sentence), qPrintable(crash.bar()));
    QVERIFY(crash.bar().contains(u"2 of 56 answers, CLASI-A ≥ 3, CLASI-D ≥ 0"_s));
    QVERIFY(crash.button(u"Recover"_s));
    QCOMPARE(crash.parked().size(), 1U);
}

void TestRecovery::severalAreListedWithWhatEachWouldChange()
{
    const AfterTheCrash crash;
    QVERIFY(crash.bar().startsWith(u"2 visits were being typed and were not saved"_s));

    const RecoveryDialog *list = crash.list();
    QTableView *table = list->findChild<QTableView *>();
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    QCOMPARE(table->model()->rowCount(), 2);
    const int fresh = cell(0, 0) == u"A-1"_s ? 0 : 1; // both were parked within one second
    table->setCurrentIndex(table->model()->index(fresh, 0));
    QCOMPARE(cell(fresh, 3), u"never saved"_s);
    QCOMPARE(cell(fresh, 4), u"2 of 56"_s);
    QCOMPARE(cell(fresh, 7), u"A. Gil"_s);
    QCOMPARE(crash.differences(*list), (QStringList{u"Assessor: – > A. Gil"_s, u"Erythema, scalp: – > 2"_s,
                                                    u"Erythema, ears: – > 1"_s}));

    QTest::keyClick(table, fresh == 0 ? Qt::Key_Down : Qt::Key_Up);

    QCOMPARE(crash.differences(*list), QStringList{u"Erythema, scalp: 0 > 3"_s});
    QCOMPARE(*crash.window->session().store().visit(crash.before.id), crash.before);
}

void TestRecovery::whatIsRecoveredGoesOnFromThere()
{
    const AfterTheCrash crash(false);

    QTest::keyClick(crash.list()->findChild<QTableView *>(), Qt::Key_Return);
    QVERIFY(qobject_cast<VisitPage *>(crash.window->page()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);

    Visit expected = crash.fresh;
    expected.form.set(items[2], 3); // the first that was open
    QCOMPARE(*crash.window->session().store().visit(crash.fresh.id), expected);
    QVERIFY(crash.parked().empty());
}

void TestRecovery::nothingIsDiscardedUnlessItIsConfirmed()
{
    AfterTheCrash crash(false);
    QTableView *table = crash.list()->findChild<QTableView *>();
    crash.agreed = false;

    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(crash.parked().size(), 1U);
    QCOMPARE(crash.asked.size(), 1);
    QVERIFY(crash.asked.front().loses);
    QVERIFY(crash.asked.front().text.contains(u"never saved"_s));

    crash.agreed = true;
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(crash.parked().empty());
    QVERIFY(crash.bar().isEmpty());
}

void TestRecovery::puttingOffLosesNothing()
{
    const AfterTheCrash crash;

    QTest::mouseClick(crash.button(u"Later"_s), Qt::LeftButton);

    QVERIFY(crash.bar().isEmpty());
    QCOMPARE(crash.parked().size(), 2U);
    QCOMPARE(crash.list()->findChild<QTableView *>()->model()->rowCount(), 2);
}

void TestRecovery::aNewVisitOfTheDayOffersWhatWasTyped()
{
    const AfterTheCrash crash(false);
    QTest::mouseClick(crash.button(u"Later"_s), Qt::LeftButton);

    crash.window->showPatient(crash.fresh.patient);
    QTest::keyClick(crash.window.get(), Qt::Key_N, Qt::ControlModifier);
    const auto &edit = *crash.window->page()->findChild<VisitEdit *>();
    QCOMPARE(edit.visit().form, Assessment());
    QTest::mouseClick(crash.button(u"Recover"_s), Qt::LeftButton);

    QCOMPARE(edit.visit(), crash.fresh);
}

void TestRecovery::aVisitEnteredInErrorSinceIsNotTakenUp()
{
    const AfterTheCrash crash;
    Visit wrong = crash.before;
    wrong.state = VisitState::EnteredInError;
    QVERIFY(crash.window->session().save(wrong, u"another patient's"_s));
    QVERIFY(crash.window->session().park(crash.amended));
    QVERIFY(crash.window->session().discardParked(crash.fresh.id));

    QVERIFY2(crash.bar().contains(u"marked as entered in error"_s), qPrintable(crash.bar()));
    QVERIFY(!crash.button(u"Recover"_s));
    QVERIFY(!crash.list()->findChild<QPushButton *>(u"recover"_s)->isEnabled());
}

void TestRecovery::aReadOnlyRegistrySaysWhyNothingCanBeRecovered()
{
    AfterTheCrash crash;
    const QString path = crash.folder.filePath(u"clinic.malar"_s);
    PatientRecord record = test::patientOnDrug(u"A-1"_s, start);
    crash.fresh.patient = record.patient.id;
    {
        const auto made = Store::create(path, u"Clinic"_s);
        QVERIFY(made && (*made)->save(record) && (*made)->park(crash.fresh));
    }
    const auto other = Store::open(path); // another window
    auto session = std::make_unique<Session>(*Store::open(path), test::noonOf(today));
    crash.window = std::make_unique<MainWindow>(std::move(session), crash.settings, crash.script.prompts());
    test::show(*crash.window);

    QVERIFY2(crash.bar().contains(u"Another window has this registry open"_s), qPrintable(crash.bar()));
    QVERIFY(!crash.button(u"Recover"_s));
    const RecoveryDialog *list = crash.list();
    QVERIFY(!list->findChild<QPushButton *>(u"recover"_s)->isEnabled());
    QVERIFY(!list->findChild<QPushButton *>(u"discard"_s)->isEnabled());
}

void TestRecovery::aNoteThatIsBeingWrittenIsParkedToo()
{
    const AfterTheCrash crash(false);
    QTest::mouseClick(crash.button(u"Recover"_s), Qt::LeftButton);
    auto &page = dynamic_cast<VisitPage &>(*crash.window->page());
    page.setAutosaveInterval(std::chrono::milliseconds(1));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), u"crusted"_s);

    QTRY_COMPARE(crash.parked().front().visit.marks.size(), 1U);
    QTRY_COMPARE(crash.parked().front().visit.marks.begin()->second.note, u"crusted"_s);
}

MALAR_GUI_TEST(TestRecovery)

} // namespace test_recovery
#include "test_recovery.moc"
