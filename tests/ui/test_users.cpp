#include "tests/support/test.h"
#include "tests/ui/memberdesk.h"
#include "ui/access/keyrenewaldialog.h"
#include "ui/access/memberdialogs.h"
#include "ui/access/passphrasedialogs.h"
#include "ui/access/usersdialog.h"
#include "ui/parts/strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

namespace test_users {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// Who uses a sealed registry, and how that is changed in the window.
class TestUsers : public test::Test {
    Q_OBJECT

private slots:
    void whoeverUsesItAloneSeesNoRoles();
    void enterPressesTheButtonInFocusAndOpensTheUserInTheList();
    void somebodyIsAddedAndSignsIn();
    void aNameThatIsTakenIsSaid();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void aUserIsChangedAndDisabled();
    void nobodyChangesTheirOwnRole();
    void aUserIsRemovedWithANewRecoveryKey();
    void aUserIsRemovedAndTheRecoveryKeyStays();
    void aRemovalThatFailsSaysThatTheKeyIsNone();
    void aForgottenPassphraseIsGivenAnew();
    void aNewRecoveryKeyIsShownAndAskedBack();
    void whoDoesNotManageSeesTheUsersAndWhy();
    void myPassphraseIsChanged();
    void aWrongPassphraseChangesNothing();
    void aPassphraseThatOthersKnowChangesTheKeys();
    void whoDoesNotManageIsNotAskedWhetherOthersKnow();
    void byTheRecoveryKeyANewPassphraseIsAskedFor();
    void whatIsPutOffStandsInAStrip();
    void oneOfSeveralIsChosen();
    void whoIsSignedInStandsInTheWindow();
    void thePageOfTheRegistryLeadsToTheUsers();
    void aPlainRegistryHasNoUsers();
};

namespace {

QString problem(const QWidget &dialog) { return dialog.findChild<Strip *>(u"problem"_s)->text(); }
QString said(const MainWindow &window) { return window.findChild<Strip *>(u"message"_s)->text(); }

UsersDialog &usersOf(MainWindow &window)
{
    actionOf(window, u"users"_s).trigger();
    auto *dialog = dialogOf<UsersDialog>();
    if (!dialog)
        qFatal("no list of users");
    return *dialog;
}

template <class Dialog> Dialog &after(const QWidget &dialog, const QString &button)
{
    click(dialog, button);
    auto *next = dialogOf<Dialog>();
    if (!next)
        qFatal("no such dialog");
    return *next;
}

QStringList row(const UsersDialog &dialog, int row)
{
    const auto *model = dialog.findChild<QTableView *>(u"users"_s)->model();
    QStringList cells;
    for (int i = 0; i < model->columnCount(); ++i)
        cells << model->index(row, i).data().toString();
    return cells;
}

void choose(const UsersDialog &dialog, const QString &user)
{
    auto *table = dialog.findChild<QTableView *>(u"users"_s);
    for (int i = 0; i < table->model()->rowCount(); ++i)
        if (table->model()->index(i, 1).data() == user)
            table->setCurrentIndex(table->model()->index(i, 0));
}

void fillPassphrases(const QWidget &dialog, const QString &passphrase)
{
    fill(dialog, u"passphrase"_s, passphrase);
    fill(dialog, u"again"_s, passphrase);
}

void fillInJoan(const QWidget &dialog)
{
    fill(dialog, u"user"_s, u"joan"_s);
    fill(dialog, u"fullName"_s, u"Joan Pons"_s);
    fillPassphrases(dialog, hers);
}

/// From the key that is shown to the end.
void keep(const QWidget &dialog)
{
    click(dialog, u"next"_s);
    for (const QString &field : {u"group1"_s, u"group2"_s})
        fill(dialog, field, groupFor(dialog, field));
    dialog.findChild<QAbstractButton *>(u"understood"_s)->setChecked(true);
    click(dialog, u"next"_s);
}

const QString another = u"seven quiet anchors bloom"_s;

} // namespace

void TestUsers::whoeverUsesItAloneSeesNoRoles()
{
    MemberDesk desk;

    const UsersDialog &dialog = usersOf(desk.openAsMarta());

    QCOMPARE(dialog.findChild<QLabel *>(u"heading"_s)->text(), u"You are the only user"_s);
    QVERIFY(dialog.findChild<QAbstractButton *>(u"addUser"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QTableView *>(u"users"_s)->isVisible());
    for (const QString &button : {u"givePassphrase"_s, u"removeUser"_s})
        QVERIFY(!dialog.findChild<QAbstractButton *>(button)->isVisible());
    const auto &change = after<ChangeMemberDialog>(dialog, u"changeUser"_s);
    for (const auto *role : change.findChildren<QRadioButton *>())
        QVERIFY(!role->isVisible());
}

void TestUsers::enterPressesTheButtonInFocusAndOpensTheUserInTheList()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::Clinician);
    const UsersDialog &dialog = usersOf(desk.openAsMarta());
    test::waitForKeys(&dialog);

    auto *add = dialog.findChild<QAbstractButton *>(u"addUser"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    auto *adding = dialog.findChild<AddMemberDialog *>();
    QVERIFY(adding && dialog.isVisible());
    adding->reject();

    auto *table = dialog.findChild<QTableView *>(u"users"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(dialog.findChild<ChangeMemberDialog *>());
    QVERIFY(dialog.isVisible());
}

void TestUsers::somebodyIsAddedAndSignsIn()
{
    MemberDesk desk;
    const UsersDialog &dialog = usersOf(desk.openAsMarta());
    const auto &add = after<AddMemberDialog>(dialog, u"addUser"_s);
    test::waitForKeys(&add);
    const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    type(u"joan"_s);
    press(Qt::Key_Tab);
    type(u"Joan Pons"_s);
    press(Qt::Key_Tab);
    type(hers);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab); // past the eye
    type(hers);
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // from clinician to data entry

    press(Qt::Key_Return);

    QCOMPARE(row(dialog, 0), (QStringList{u"Joan Pons"_s, u"joan"_s, u"data entry"_s, u"signs in"_s}));
    QCOMPARE(row(dialog, 1), (QStringList{u"marta (you)"_s, u"marta"_s, u"administrator"_s, u"signs in"_s}));
    QCOMPARE(dialog.findChild<Strip *>(u"usersMessage"_s)->text(),
             u"Joan Pons can sign in from now on, as joan."_s);
    desk.close();
    const auto store = desk.by(u"joan"_s);
    QCOMPARE(store->role(), Role::DataEntry);
    QCOMPARE(store->userName(), u"Joan Pons"_s);
    QCOMPARE(store->records()->front(), desk.patient);
}

void TestUsers::aNameThatIsTakenIsSaid()
{
    MemberDesk desk;
    const auto &add = after<AddMemberDialog>(usersOf(desk.openAsMarta()), u"addUser"_s);
    fillInJoan(add);
    fill(add, u"user"_s, u" MARTA"_s);

    click(add, u"act"_s);

    QVERIFY2(problem(add).startsWith(u"Somebody else signs in with this name."_s), qPrintable(problem(add)));
    QCOMPARE(add.findChild<QLineEdit *>(u"passphrase"_s)->text(), hers); // need not be typed again
    desk.close();
    QCOMPARE(desk.byMarta()->members()->size(), 1U);
}

void TestUsers::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("user") << u"user"_s << QString() << u"Type a user name"_s;
    QTest::newRow("full name") << u"fullName"_s << u" "_s << u"Type the full name"_s;
    QTest::newRow("weak") << u"passphrase"_s << u"joan2025"_s << u"This passphrase is too easily"_s;
    QTest::newRow("again") << u"again"_s << u"nine"_s << u"The two passphrases differ"_s;
}

void TestUsers::whatIsMissingIsSaid()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    MemberDesk desk;
    const auto &add = after<AddMemberDialog>(usersOf(desk.openAsMarta()), u"addUser"_s);
    fillInJoan(add);
    fill(add, field, text);

    click(add, u"act"_s);

    QVERIFY2(problem(add).startsWith(sentence), qPrintable(problem(add)));
    desk.close();
    QCOMPARE(desk.byMarta()->members()->size(), 1U);
}

void TestUsers::aUserIsChangedAndDisabled()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan"_s, Role::DataEntry);
    const UsersDialog &dialog = usersOf(desk.openAsMarta());
    choose(dialog, u"joan"_s);
    const auto &change = after<ChangeMemberDialog>(dialog, u"changeUser"_s);
    fill(change, u"fullName"_s, u"Joan Pons"_s);
    click(change, u"role4"_s);
    QTest::keyClick(change.findChild<QCheckBox *>(u"isLetIn"_s), Qt::Key_Space);

    click(change, u"act"_s);

    QCOMPARE(row(dialog, 0), (QStringList{u"Joan Pons"_s, u"joan"_s, u"analyst"_s, u"disabled"_s}));
    desk.close();
    const Member joan = desk.called(u"joan"_s);
    QCOMPARE(joan.fullName, u"Joan Pons"_s);
    QCOMPARE(joan.role, Role::Analyst);
    QVERIFY(joan.isDisabled);
    QCOMPARE(desk.tryBy(u"joan"_s).error().kind, Error::Kind::NotAllowed);
}

void TestUsers::nobodyChangesTheirOwnRole()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::Administrator);
    const UsersDialog &dialog = usersOf(desk.openAsMarta());
    choose(dialog, u"marta"_s);
    QVERIFY(!dialog.findChild<QAbstractButton *>(u"removeUser"_s)->isEnabled());
    const auto &change = after<ChangeMemberDialog>(dialog, u"changeUser"_s);

    QVERIFY(!change.findChild<QRadioButton *>(u"role4"_s)->isEnabled());
    QVERIFY(!change.findChild<QCheckBox *>(u"isLetIn"_s)->isEnabled());
    fill(change, u"fullName"_s, u"Marta Ruiz"_s);
    click(change, u"act"_s);

    desk.close();
    QCOMPARE(desk.called(u"marta"_s).fullName, u"Marta Ruiz"_s);
    QCOMPARE(desk.called(u"marta"_s).role, Role::Administrator);
}

void TestUsers::aUserIsRemovedWithANewRecoveryKey()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::Administrator);
    const UsersDialog &dialog = usersOf(desk.openAsMarta());
    choose(dialog, u"joan"_s);
    const auto &removal = after<KeyRenewalDialog>(dialog, u"removeUser"_s);
    QVERIFY(removal.findChild<QCheckBox *>(u"withKey"_s)->isChecked());

    click(removal, u"next"_s);
    const QString key = keyOf(removal);
    keep(removal);

    QCOMPARE(row(dialog, 0).last(), u"removed"_s);
    QVERIFY(!dialog.findChild<QAbstractButton *>(u"changeUser"_s)->isEnabled());
    desk.close();
    QCOMPARE(desk.tryBy(u"joan"_s).error().kind, Error::Kind::WrongKey);
    QVERIFY(!desk.byRecovery(desk.recoveryKey()));
    QVERIFY(desk.byRecovery(key));
    QCOMPARE(desk.byMarta()->records()->front(), desk.patient);
}

void TestUsers::aUserIsRemovedAndTheRecoveryKeyStays()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::Clinician);
    const UsersDialog &dialog = usersOf(desk.openAsMarta());
    choose(dialog, u"joan"_s);
    const auto &removal = after<KeyRenewalDialog>(dialog, u"removeUser"_s);
    QTest::keyClick(removal.findChild<QCheckBox *>(u"withKey"_s), Qt::Key_Space);
    QCOMPARE(removal.findChild<QAbstractButton *>(u"next"_s)->text(), u"Re&move"_s);

    click(removal, u"next"_s);

    desk.close();
    QCOMPARE(desk.tryBy(u"joan"_s).error().kind, Error::Kind::WrongKey);
    QVERIFY(desk.byRecovery(desk.recoveryKey()));
}

void TestUsers::aRemovalThatFailsSaysThatTheKeyIsNone()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::Clinician);
    const auto store = desk.byMarta();
    const Membership cancelled{*store,
                               [](const auto &) {
                                   return Error{Error::Kind::Cancelled, {}, {}};
                               },
                               u"Lupus study"_s, desk.script.prompts(), GateDesk::today()};
    auto *removal = new KeyRenewalDialog(cancelled, desk.called(u"joan"_s));
    test::show(*removal);
    click(*removal, u"next"_s);

    keep(*removal);

    QCOMPARE(problem(*removal), u"It was cancelled. Nothing was changed. The key that was shown here opens "
                                "nothing; the former one stays."_s);
    QVERIFY(removal->isVisible());
    delete removal;
}

void TestUsers::aForgottenPassphraseIsGivenAnew()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::DataEntry);
    const UsersDialog &dialog = usersOf(desk.openAsMarta());
    choose(dialog, u"joan"_s);
    const auto &anew = after<ForgottenPassphraseDialog>(dialog, u"givePassphrase"_s);
    fillPassphrases(anew, another);

    click(anew, u"act"_s);

    desk.close();
    QVERIFY(!desk.tryBy(u"joan"_s));
    QCOMPARE(desk.by(u"joan"_s, another)->role(), Role::DataEntry);
}

void TestUsers::aNewRecoveryKeyIsShownAndAskedBack()
{
    MemberDesk desk;
    const auto &renewal = after<KeyRenewalDialog>(usersOf(desk.openAsMarta()), u"renewRecoveryKey"_s);
    click(renewal, u"next"_s);
    const QString key = keyOf(renewal);
    desk.script.file = desk.folder.filePath(u"key.txt"_s);
    click(renewal, u"saveKey"_s);
    QVERIFY(QFile::exists(desk.script.file));

    keep(renewal);

    desk.close();
    QVERIFY(!desk.byRecovery(desk.recoveryKey()));
    QVERIFY(desk.byRecovery(key));
    QVERIFY(desk.byMarta());
}

void TestUsers::whoDoesNotManageSeesTheUsersAndWhy()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::Clinician);

    const UsersDialog &dialog = usersOf(desk.open(u"joan"_s));

    QCOMPARE(row(dialog, 0).first(), u"Joan Pons (you)"_s);
    for (const QString &name :
         {u"addUser"_s, u"changeUser"_s, u"givePassphrase"_s, u"removeUser"_s, u"renewRecoveryKey"_s}) {
        const auto *button = dialog.findChild<QAbstractButton *>(name);
        choose(dialog, u"marta"_s); // which would enable them
        QVERIFY2(!button->isEnabled(), qPrintable(name));
        QVERIFY(button->toolTip().startsWith(u"As clinician you do not manage the users"_s));
    }
}

void TestUsers::myPassphraseIsChanged()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::Analyst);
    MainWindow &window = desk.open(u"joan"_s);
    actionOf(window, u"passphrase"_s).trigger();
    const auto &dialog = *dialogOf<MyPassphraseDialog>();
    fill(dialog, u"now"_s, hers);
    fillPassphrases(dialog, another);

    click(dialog, u"act"_s);

    QCOMPARE(said(window), u"From now on the new passphrase is yours."_s);
    desk.close();
    QVERIFY(!desk.tryBy(u"joan"_s));
    QVERIFY(desk.tryBy(u"joan"_s, another));
}

void TestUsers::aWrongPassphraseChangesNothing()
{
    MemberDesk desk;
    actionOf(desk.openAsMarta(), u"passphrase"_s).trigger();
    const auto &dialog = *dialogOf<MyPassphraseDialog>();
    fill(dialog, u"now"_s, another);
    fillPassphrases(dialog, hers);

    click(dialog, u"act"_s);

    QVERIFY2(problem(dialog).startsWith(u"That is not the passphrase"_s), qPrintable(problem(dialog)));
    QCOMPARE(dialog.findChild<QLineEdit *>(u"now"_s)->text(), QString());
    desk.close();
    QVERIFY(desk.byMarta());
}

void TestUsers::aPassphraseThatOthersKnowChangesTheKeys()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::DataEntry);
    const auto former = malar::unlock(desk.path(), MemberDesk::loginOf(u"marta"_s, phrase));
    actionOf(desk.openAsMarta(), u"passphrase"_s).trigger();
    const auto &dialog = *dialogOf<MyPassphraseDialog>();
    fill(dialog, u"now"_s, phrase);
    fillPassphrases(dialog, another);
    QTest::keyClick(dialog.findChild<QCheckBox *>(u"isKnown"_s), Qt::Key_Space);

    click(dialog, u"act"_s);

    desk.close();
    QVERIFY(!Store::open(desk.path(), *former));
    QVERIFY(desk.tryBy(u"marta"_s, another));
    QVERIFY(desk.tryBy(u"joan"_s));
}

void TestUsers::whoDoesNotManageIsNotAskedWhetherOthersKnow()
{
    MemberDesk desk;
    desk.add(u"joan"_s, u"Joan Pons"_s, Role::Clinician);

    actionOf(desk.open(u"joan"_s), u"passphrase"_s).trigger();

    QVERIFY(!dialogOf<MyPassphraseDialog>()->findChild<QCheckBox *>(u"isKnown"_s)->isVisible());
}

namespace {

MainWindow &openByRecovery(MemberDesk &desk)
{
    desk.start()->begin(desk.path());
    auto *unlock = dialogOf<UnlockDialog>();
    click(*unlock, u"otherWay"_s);
    fill(*unlock, u"recovery"_s, desk.recoveryKey());
    click(*unlock, u"unlock"_s);
    if (!desk.window())
        qFatal("the window that a test needs does not open");
    return *desk.window();
}

} // namespace

void TestUsers::byTheRecoveryKeyANewPassphraseIsAskedFor()
{
    MemberDesk desk;
    MainWindow &window = openByRecovery(desk);
    QTRY_VERIFY(dialogOf<ForgottenPassphraseDialog>());
    const auto &dialog = *dialogOf<ForgottenPassphraseDialog>();
    test::waitForKeys(&dialog);
    QVERIFY(dialog.findChild<QLineEdit *>(u"passphrase"_s)->hasFocus());
    QCOMPARE(dialog.findChild<QComboBox *>(u"whose"_s)->currentText(), u"marta (marta)"_s);
    fillPassphrases(dialog, another);

    click(dialog, u"act"_s);

    QVERIFY(!window.findChild<Strip *>(u"owesPassphrase"_s)->isVisible());
    QCOMPARE(said(window), u"marta signs in with the new passphrase from now on, as marta."_s);
    desk.close();
    QVERIFY(!desk.tryBy(u"marta"_s, phrase));
    QCOMPARE(desk.by(u"marta"_s, another)->records()->front(), desk.patient);
}

void TestUsers::whatIsPutOffStandsInAStrip()
{
    MemberDesk desk;
    MainWindow &window = openByRecovery(desk);
    QTRY_VERIFY(dialogOf<ForgottenPassphraseDialog>());

    click(*dialogOf<ForgottenPassphraseDialog>(), u"leave"_s);

    QVERIFY(window.findChild<Strip *>(u"owesPassphrase"_s)->isVisible());
    QVERIFY(!dialogOf<ForgottenPassphraseDialog>());
    click(window, u"givePassphrase"_s);
    QVERIFY(dialogOf<ForgottenPassphraseDialog>());
    QVERIFY(!actionOf(window, u"passphrase"_s).isEnabled()); // nobody's
}

void TestUsers::oneOfSeveralIsChosen()
{
    MemberDesk desk;
    desk.add(u"ana"_s, u"Ana Gil"_s, Role::Clinician);
    openByRecovery(desk);
    QTRY_VERIFY(dialogOf<ForgottenPassphraseDialog>());
    const auto &dialog = *dialogOf<ForgottenPassphraseDialog>();
    auto *whose = dialog.findChild<QComboBox *>(u"whose"_s);
    QCOMPARE(whose->currentText(), u"marta (marta)"_s); // who manages it comes first
    QTest::keyClick(whose, Qt::Key_Down);
    fillPassphrases(dialog, another);

    click(dialog, u"act"_s);

    desk.close();
    QVERIFY(desk.tryBy(u"ana"_s, another));
    QVERIFY(desk.byMarta());
}

void TestUsers::whoIsSignedInStandsInTheWindow()
{
    MemberDesk desk;
    const auto who = [](const MainWindow &window) {
        return window.findChild<QPushButton *>(u"signedIn"_s)->text();
    };
    MainWindow &window = desk.openAsMarta();
    QCOMPARE(who(window), u"marta"_s);
    const auto &add = after<AddMemberDialog>(usersOf(window), u"addUser"_s);
    fillInJoan(add);

    click(add, u"act"_s);

    QCOMPARE(who(window), u"marta, administrator"_s);
    QCOMPARE(who(desk.open(u"joan"_s)), u"Joan Pons, clinician"_s);
}

void TestUsers::thePageOfTheRegistryLeadsToTheUsers()
{
    MemberDesk desk;
    MainWindow &window = desk.openAsMarta();
    window.showRegistry();
    QCOMPARE(window.page()->findChild<QLabel *>(u"userCount"_s)->text(), u"you alone"_s);

    click(*window.page(), u"showUsers"_s);

    QVERIFY(dialogOf<UsersDialog>());
}

void TestUsers::aPlainRegistryHasNoUsers()
{
    GateDesk desk;
    desk.makePlain();
    desk.settings.leavePlain(desk.path());
    desk.start()->open(desk.path());

    QVERIFY(!actionOf(*desk.window(), u"users"_s).isEnabled());
    QVERIFY(!actionOf(*desk.window(), u"passphrase"_s).isEnabled());
    QVERIFY(!desk.window()->findChild<QPushButton *>(u"signedIn"_s)->isVisible());
}

MALAR_GUI_TEST(TestUsers)

} // namespace test_users
#include "test_users.moc"
