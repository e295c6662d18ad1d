#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/access/failurepause.h"
#include "ui/parts/strip.h"

#include <QFile>

namespace test_unlock {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// What asks for a passphrase, and what comes of each answer.
class TestUnlock : public test::Test {
    Q_OBJECT

private slots:
    void aPassphraseAndEnterOpenTheRegistry();
    void aWrongPassphraseIsOneSentenceAndLeavesTheField();
    void aWrongNameIsTheSameSentence();
    void afterFiveFailuresEachTryWaitsLonger();
    void failuresAreRememberedAndForgottenOnceItOpens();
    void theRecoveryKeyOpensWithOForZeroAndSmallLetters();
    void aWrongCharacterOfTheRecoveryKeyIsNamed_data();
    void aWrongCharacterOfTheRecoveryKeyIsNamed();
    void theEyeShowsWhatIsTyped();
    void capsLockIsSaid_data();
    void capsLockIsSaid();
    void anyPassphraseThatCanBeTypedOpens_data();
    void anyPassphraseThatCanBeTypedOpens();
    void theDialogStaysWhileItsThreadWorks();
    void leftAloneItGoesBackToTheWelcome();
    void aLockedRegistryComesBackToThePatient();
    void whatIsTypedIsKeptWhenItIsLocked();
};

namespace {

/// The dialog alone, with a lock that takes what the test says.
struct Door {
    explicit Door(int failures = 0, std::chrono::milliseconds second = std::chrono::hours(1))
        : dialog({u"/clinic/lupus.malar"_s, u"marta"_s, failures,
                  [this](const keyring::Credentials &with) { return answer(with); }, second})
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        test::show(dialog);
    }
    Result<Opener> answer(const keyring::Credentials &)
    {
        ++tries;
        return Error{Error::Kind::WrongKey, {}, {}};
    }
    void tryOnce()
    {
        test::fill(dialog, u"passphrase"_s, u"wrong"_s);
        QTest::keyClick(dialog.findChild<QLineEdit *>(u"passphrase"_s), Qt::Key_Return);
    }
    QString problem() const { return dialog.findChild<Strip *>(u"problem"_s)->text(); }
    QString wait() const { return dialog.findChild<QLabel *>(u"wait"_s)->text(); }

    int tries = 0;
    UnlockDialog dialog;
};

constexpr auto sentence =
    "The user name or the passphrase is wrong. Check both, and whether Caps Lock is on.";

} // namespace

void TestUnlock::aPassphraseAndEnterOpenTheRegistry()
{
    test::GateDesk desk;
    desk.makeSealed();
    desk.settings.setUser(u"marta"_s);
    desk.start()->begin(desk.path());
    auto *dialog = test::dialogOf<UnlockDialog>();
    QVERIFY(dialog && !desk.window());
    test::waitForKeys(dialog);

    QTest::keyClicks(QApplication::focusWidget(), test::phrase);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QTRY_VERIFY(desk.window());
    QVERIFY(!desk.window()->session().isReadOnly());
    QCOMPARE(desk.window()->session().records().front().patient.code, u"HUMV-003"_s);
    QTRY_COMPARE(desk.settings.recent(), QStringList{desk.path()});
}

void TestUnlock::aWrongPassphraseIsOneSentenceAndLeavesTheField()
{
    test::GateDesk desk;
    desk.makeSealed();
    desk.start()->begin(desk.path());
    auto *dialog = test::dialogOf<UnlockDialog>();
    test::fill(*dialog, u"user"_s, u"marta"_s);
    test::fill(*dialog, u"passphrase"_s, u"correct horse battery"_s);

    test::click(*dialog, u"unlock"_s);

    QCOMPARE(dialog->findChild<Strip *>(u"problem"_s)->text(), QString::fromLatin1(sentence));
    QCOMPARE(dialog->findChild<QLineEdit *>(u"passphrase"_s)->text(), QString());
    QVERIFY(dialog->isVisible() && !desk.window());
}

void TestUnlock::aWrongNameIsTheSameSentence()
{
    test::GateDesk desk;
    desk.makeSealed();
    desk.start()->begin(desk.path());
    auto *dialog = test::dialogOf<UnlockDialog>();
    test::fill(*dialog, u"user"_s, u"ana"_s);
    test::fill(*dialog, u"passphrase"_s, test::phrase);

    test::click(*dialog, u"unlock"_s);

    QCOMPARE(dialog->findChild<Strip *>(u"problem"_s)->text(), QString::fromLatin1(sentence));
}

void TestUnlock::afterFiveFailuresEachTryWaitsLonger()
{
    Door door;
    for (int i = 0; i < 5; ++i)
        door.tryOnce();
    QCOMPARE(door.tries, 5);
    QVERIFY(door.wait().startsWith(u"After so many failures the next try has to wait 2 second"_s));

    door.tryOnce();

    QCOMPARE(door.tries, 5);
    QCOMPARE(FailurePause::secondsAfter(4), 0);
    QCOMPARE(FailurePause::secondsAfter(6), 4);
    QCOMPARE(FailurePause::secondsAfter(1000), 60);
    Door soon(5, std::chrono::milliseconds(1));
    QTRY_VERIFY(soon.wait().isEmpty());
    soon.tryOnce();
    QCOMPARE(soon.tries, 1);
}

void TestUnlock::failuresAreRememberedAndForgottenOnceItOpens()
{
    test::GateDesk desk;
    desk.makeSealed();
    desk.start()->begin(desk.path());
    auto *dialog = test::dialogOf<UnlockDialog>();
    test::fill(*dialog, u"user"_s, u"marta"_s);
    test::fill(*dialog, u"passphrase"_s, u"wrong"_s);
    test::click(*dialog, u"unlock"_s);
    QCOMPARE(desk.settings.failedUnlocks(desk.path()), 1);

    desk.unlock();

    QCOMPARE(desk.settings.failedUnlocks(desk.path()), 0);
    QCOMPARE(desk.settings.user(), u"marta"_s);
}

void TestUnlock::theRecoveryKeyOpensWithOForZeroAndSmallLetters()
{
    test::GateDesk desk;
    desk.makeSealed();
    const QString key = desk.marta.recoveryKey().shown();
    desk.start()->begin(desk.path());
    auto *dialog = test::dialogOf<UnlockDialog>();

    test::click(*dialog, u"otherWay"_s);
    test::fill(*dialog, u"recovery"_s, QString(key).replace(u'0', u'O').replace(u'-', u' ').toLower());
    test::click(*dialog, u"unlock"_s);

    QTRY_VERIFY(desk.window());
    QVERIFY(desk.window()->session().store().isSealed());
}

void TestUnlock::aWrongCharacterOfTheRecoveryKeyIsNamed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const QString key = test::memberOf(u"marta"_s).recoveryKey().shown();
    const auto with = [&key](qsizetype at, const QString &letter) {
        return QString(key).replace(at, 1, letter);
    };

    QTest::newRow("none that is in a key")
        << with(11, u"U"_s) << u"“U” is in no recovery key: character 2 of group 3."_s;
    QTest::newRow("a picture") << with(0, u"😀"_s) << u"“😀” is in no recovery key: character 1 of group 1."_s;
    QTest::newRow("another") << with(20, key.at(20) == u'7' ? u"8"_s : u"7"_s)
                             << u"Some character is not as it was shown."_s;
    QTest::newRow("one too few") << key.chopped(1)
                                 << u"A recovery key has 28 letters and digits, and this has 27."_s;
}

void TestUnlock::aWrongCharacterOfTheRecoveryKeyIsNamed()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    Door door;
    test::click(door.dialog, u"otherWay"_s);
    auto *field = door.dialog.findChild<QLineEdit *>(u"recovery"_s);
    field->setText(typed);

    QTest::keyClick(field, Qt::Key_Return);

    QVERIFY2(door.problem().startsWith(said), qPrintable(door.problem()));
    QCOMPARE(field->text(), typed); // to be compared
    QCOMPARE(door.tries, 0);
}

void TestUnlock::theEyeShowsWhatIsTyped()
{
    Door door;
    const auto *field = door.dialog.findChild<QLineEdit *>(u"passphrase"_s);
    test::fill(door.dialog, u"passphrase"_s, u"secret"_s);
    QCOMPARE(field->displayText().count(u's'), 0);

    QTest::keyClick(door.dialog.findChild<QAbstractButton *>(u"eye"_s), Qt::Key_Space);

    QCOMPARE(field->displayText(), u"secret"_s);
}

void TestUnlock::capsLockIsSaid_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<Qt::KeyboardModifiers>("with");
    QTest::addColumn<bool>("said");
    QTest::newRow("a small letter") << u"a"_s << Qt::KeyboardModifiers() << false;
    QTest::newRow("a capital with Shift") << u"A"_s << Qt::KeyboardModifiers(Qt::ShiftModifier) << false;
    QTest::newRow("a capital without") << u"A"_s << Qt::KeyboardModifiers() << true;
    QTest::newRow("a small letter with Shift") << u"a"_s << Qt::KeyboardModifiers(Qt::ShiftModifier) << true;
    QTest::newRow("a digit") << u"1"_s << Qt::KeyboardModifiers() << false;
}

void TestUnlock::capsLockIsSaid()
{
    QFETCH(QString, letter);
    QFETCH(Qt::KeyboardModifiers, with);
    QFETCH(bool, said);
    Door door;

    QKeyEvent event(QEvent::KeyPress, Qt::Key_A, with, letter);
    QApplication::sendEvent(door.dialog.findChild<QLineEdit *>(u"passphrase"_s), &event);

    QCOMPARE(door.dialog.findChild<QLabel *>(u"capsLock"_s)->isVisible(), said);
}

void TestUnlock::anyPassphraseThatCanBeTypedOpens_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("typed");
    const QString accented = u"cigüeña número ñandú según"_s;
    QTest::newRow("letters in two halves") << accented << accented.normalized(QString::NormalizationForm_D);
    QTest::newRow("pictures") << u"😀🦋😀🦋"_s << u"😀🦋😀🦋"_s;
    QTest::newRow("very long") << QString(10'000, u'ñ') << QString(10'000, u'ñ');
}

void TestUnlock::anyPassphraseThatCanBeTypedOpens()
{
    QFETCH(QString, made);
    QFETCH(QString, typed);
    test::GateDesk desk;
    const auto member = FirstMember::make(test::login(u"marta"_s, made), test::quick);
    QVERIFY(member && Store::create(desk.path(), {{}, u"Lupus study"_s, false, {}}, *member));
    desk.start()->begin(desk.path());
    auto *dialog = test::dialogOf<UnlockDialog>();
    test::fill(*dialog, u"user"_s, u"MARTA"_s);
    dialog->findChild<QLineEdit *>(u"passphrase"_s)->setText(typed);

    test::click(*dialog, u"unlock"_s);

    QTRY_VERIFY(desk.window());
}

void TestUnlock::theDialogStaysWhileItsThreadWorks()
{
    std::atomic<bool> goOn = false;
    UnlockDialog dialog({u"/clinic/lupus.malar"_s, u"marta"_s, 0, [&goOn](const keyring::Credentials &) {
                             while (!goOn)
                                 QThread::msleep(1);
                             return Result<Opener>(Error{Error::Kind::WrongKey, {}, {}});
                         }});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    test::show(dialog);
    test::fill(dialog, u"passphrase"_s, u"secret"_s);
    bool wasVisible = false;
    QTimer::singleShot(0, &dialog, [&] {
        dialog.reject();
        wasVisible = dialog.isVisible();
        goOn = true;
    });

    test::click(dialog, u"unlock"_s);

    QVERIFY(wasVisible);
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

void TestUnlock::leftAloneItGoesBackToTheWelcome()
{
    test::GateDesk desk;
    desk.makeSealed();
    desk.start()->begin(desk.path());

    test::click(*test::dialogOf<UnlockDialog>(), u"leave"_s);

    QVERIFY(desk.workplace->welcome() && desk.workplace->welcome()->isVisible());
    QVERIFY(!desk.window());
}

void TestUnlock::aLockedRegistryComesBackToThePatient()
{
    test::GateDesk desk;
    desk.makeSealed();
    desk.start()->begin(desk.path());
    desk.unlock();
    desk.window()->showPatient(desk.patient.patient.id);
    test::waitForKeys(desk.window());

    QTest::keyClick(desk.window(), Qt::Key_L, Qt::ControlModifier);

    QTRY_VERIFY(!desk.window());
    desk.unlock();
    QCOMPARE(desk.window()->currentPatient(), desk.patient.patient.id);
}

void TestUnlock::whatIsTypedIsKeptWhenItIsLocked()
{
    test::GateDesk desk;
    desk.makeSealed();
    desk.start()->begin(desk.path());
    desk.unlock();
    desk.window()->showPatient(desk.patient.patient.id);
    test::waitForKeys(desk.window());
    QTest::keyClick(desk.window(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"213"_s);

    QTest::keyClick(desk.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!desk.window());

    const auto store = Store::open(desk.path(), desk.marta.opener());
    QVERIFY(store);
    const std::vector<Visit> visits = *(*store)->visits(desk.patient.patient.id);
    QCOMPARE(visits.size(), 1u);
    QCOMPARE(visits.front().state, VisitState::Draft);
    QCOMPARE(visits.front().form.at({Sign::Erythema, Region::Scalp}), 2);
}

MALAR_GUI_TEST(TestUnlock)

} // namespace test_unlock
#include "test_unlock.moc"
