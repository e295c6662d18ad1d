#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/strip.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>

namespace test_founding {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

/// How a sealed registry comes to be: a new one, and one that was plain; and how somebody gets out again.
class TestFounding : public test::Test {
    Q_OBJECT

private slots:
    void aNewRegistryStandsWithTheKeyboardAlone();
    void aNewRegistryStandsWithTheMouse();
    void nothingIsMadeBeforeTheRecoveryKeyIsAtHand();
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void aWeakPassphraseIsRefusedInWords();
    void aFileThatIsThereIsNotTouched();
    void theRecoveryKeyIsSavedAndPrinted();
    void aPlainRegistryIsSealedAndThePlainFileGoes();
    void aPlainFileThatIsKeptIsSaidAtEachStart();
    void aSealingThatFailsLeavesItPlainAndSaysWhy();
    void notNowOpensItPlainAndIsNotAskedAgain();
    void itIsSealedLaterFromTheRegistrysPage();
    void anUnencryptedCopyHoldsThePatients();
    void theTrainingCohortNeverAsks();
};

namespace {

void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

QString problem(const QWidget &dialog) { return dialog.findChild<Strip *>(u"problem"_s)->text(); }

NewRegistryDialog *newRegistry(test::GateDesk &desk)
{
    desk.start()->begin({});
    test::click(*desk.workplace->welcome(), u"create"_s);
    return test::dialogOf<NewRegistryDialog>();
}

ConversionDialog *conversion(test::GateDesk &desk)
{
    desk.makePlain();
    desk.start()->open(desk.path());
    return test::dialogOf<ConversionDialog>();
}

} // namespace

void TestFounding::aNewRegistryStandsWithTheKeyboardAlone()
{
    test::GateDesk desk;
    desk.settings.setUser(u"marta"_s);
    NewRegistryDialog *dialog = newRegistry(desk);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"path"_s)->setText(desk.path());
    emit dialog->findChild<QLineEdit *>(u"path"_s)->textEdited(desk.path());
    test::waitForKeys(dialog);

    type(u"Lupus study"_s);
    for (int i = 0; i < 4; ++i) // place, Choose, user, full name
        press(Qt::Key_Tab);
    type(u"Marta Ruiz"_s);
    press(Qt::Key_Tab);
    type(test::phrase);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab); // past the eye
    type(test::phrase);
    press(Qt::Key_Return);
    QCOMPARE(problem(*dialog), QString());
    QVERIFY(!test::keyOf(*dialog).isEmpty());
    press(Qt::Key_Return); // the key was read
    type(test::groupFor(*dialog, u"group1"_s).toLower());
    press(Qt::Key_Tab);
    type(test::groupFor(*dialog, u"group2"_s));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Return);

    QTRY_VERIFY(desk.window());
    desk.workplace.reset();
    QCOMPARE(*Store::standing(desk.path()), Standing::Sealed);
    const auto store = test::unlocked(desk.path());
    QVERIFY(store);
    QCOMPARE(store->registry()->name, u"Lupus study"_s);
    QCOMPARE(store->members()->at(0).fullName, u"Marta Ruiz"_s);
}

void TestFounding::aNewRegistryStandsWithTheMouse()
{
    test::GateDesk desk;
    desk.script.file = desk.path();
    NewRegistryDialog *dialog = newRegistry(desk);
    test::fill(*dialog, u"registryName"_s, u"Lupus study"_s);
    test::click(*dialog, u"choosePath"_s);
    test::fillIn(*dialog);

    test::finish(*dialog);

    QTRY_VERIFY(desk.window());
    desk.workplace.reset();
    QVERIFY(test::unlocked(desk.path()));
}

void TestFounding::nothingIsMadeBeforeTheRecoveryKeyIsAtHand()
{
    test::GateDesk desk;
    desk.script.file = desk.path();
    NewRegistryDialog *dialog = newRegistry(desk);
    test::fill(*dialog, u"registryName"_s, u"Lupus study"_s);
    test::click(*dialog, u"choosePath"_s);
    test::fillIn(*dialog);
    test::click(*dialog, u"next"_s);
    test::click(*dialog, u"next"_s);
    test::fill(*dialog, u"group1"_s, u"0000"_s);

    test::click(*dialog, u"next"_s);

    QVERIFY2(problem(*dialog).contains(u"is another one"_s), qPrintable(problem(*dialog)));
    for (const QString &field : {u"group1"_s, u"group2"_s})
        test::fill(*dialog, field, test::groupFor(*dialog, field));
    test::click(*dialog, u"next"_s);
    QVERIFY2(problem(*dialog).startsWith(u"Tick that you understand"_s), qPrintable(problem(*dialog)));
    QVERIFY(!QFile::exists(desk.path()));
    dialog->reject();
    QVERIFY(!QFile::exists(desk.path()));
}

void TestFounding::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("name") << u"registryName"_s << u" "_s << u"Type a name for the registry"_s;
    QTest::newRow("place") << u"path"_s << QString() << u"Say where the registry is kept"_s;
    QTest::newRow("no such folder") << u"path"_s << u"/nowhere/at/all.malar"_s
                                    << u"The folder of that place"_s;
    QTest::newRow("user") << u"user"_s << u"  "_s << u"Type a user name"_s;
    QTest::newRow("full name") << u"fullName"_s << QString() << u"Type the full name"_s;
    QTest::newRow("passphrase") << u"passphrase"_s << QString() << u"Choose a passphrase"_s;
    QTest::newRow("easily guessed") << u"passphrase"_s << u"lupus2025"_s
                                    << u"This passphrase is too easily"_s;
    QTest::newRow("once") << u"again"_s << QString() << u"Type the passphrase a second time"_s;
    QTest::newRow("two") << u"again"_s << u"correct horse"_s << u"The two passphrases differ"_s;
}

void TestFounding::whatIsMissingIsSaid()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, said);
    test::GateDesk desk;
    desk.script.file = desk.path();
    NewRegistryDialog *dialog = newRegistry(desk);
    test::fill(*dialog, u"registryName"_s, u"Lupus study"_s);
    test::click(*dialog, u"choosePath"_s);
    test::fillIn(*dialog);
    test::fill(*dialog, field, text);

    test::click(*dialog, u"next"_s);

    QVERIFY2(problem(*dialog).startsWith(said), qPrintable(problem(*dialog)));
}

void TestFounding::aWeakPassphraseIsRefusedInWords()
{
    test::GateDesk desk;
    const NewRegistryDialog *dialog = newRegistry(desk);
    const auto *words = dialog->findChild<QLabel *>(u"strength"_s);
    test::fill(*dialog, u"passphrase"_s, u"password"_s);
    QVERIFY2(words->text().startsWith(u"Guessed at once."_s), qPrintable(words->text()));
    test::fill(*dialog, u"registryName"_s, u"correcthorse"_s);

    test::fill(*dialog, u"passphrase"_s, u"correcthorse"_s);

    QVERIFY2(words->text().contains(u"uessed"_s) && !words->text().startsWith(u"Hard"_s),
             qPrintable(words->text()));
    test::fill(*dialog, u"passphrase"_s, test::phrase);
    QVERIFY2(words->text().contains(u"ard to guess"_s), qPrintable(words->text()));
}

void TestFounding::aFileThatIsThereIsNotTouched()
{
    test::GateDesk desk;
    desk.makePlain();
    desk.script.file = desk.path();
    NewRegistryDialog *dialog = newRegistry(desk);
    test::fill(*dialog, u"registryName"_s, u"Another study"_s);
    test::click(*dialog, u"choosePath"_s);
    test::fillIn(*dialog);

    test::click(*dialog, u"next"_s);

    QVERIFY2(problem(*dialog).startsWith(u"A file with this name is there already"_s),
             qPrintable(problem(*dialog)));
    QCOMPARE((*Store::open(desk.path()))->registry()->name, u"Lupus study"_s);
}

void TestFounding::theRecoveryKeyIsSavedAndPrinted()
{
    test::GateDesk desk;
    desk.script.file = desk.path();
    NewRegistryDialog *dialog = newRegistry(desk);
    test::fill(*dialog, u"registryName"_s, u"Lupus study"_s);
    test::click(*dialog, u"choosePath"_s);
    test::fillIn(*dialog);
    test::click(*dialog, u"next"_s);

    desk.script.file = desk.folder.filePath(u"key.txt"_s);
    test::click(*dialog, u"saveKey"_s);
    QFile file(desk.script.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(test::keyOf(*dialog).toUtf8()));
    desk.script.file = desk.folder.filePath(u"key.pdf"_s);
    test::click(*dialog, u"printKey"_s);

    QVERIFY(QFileInfo(desk.script.file).size() > 1000);
    QCOMPARE(dialog->findChild<Strip *>(u"keyMessage"_s)->text(), u"It was sent to the printer."_s);
}

void TestFounding::aPlainRegistryIsSealedAndThePlainFileGoes()
{
    test::GateDesk desk;
    ConversionDialog *dialog = conversion(desk);
    QVERIFY(dialog);
    test::fillIn(*dialog);

    test::finish(*dialog);

    QTRY_VERIFY(desk.window() && desk.window()->session().store().isSealed());
    QVERIFY(desk.window()->findChild<Strip *>(u"plain"_s)->isHidden());
    desk.workplace.reset();
    QCOMPARE(*Store::standing(desk.path()), Standing::Sealed);
    QCOMPARE(test::unlocked(desk.path())->records()->front(), desk.patient);
    for (const QFileInfo &each : QDir(desk.folder.path()).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(each.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("HUMV-003"));
    }
}

void TestFounding::aPlainFileThatIsKeptIsSaidAtEachStart()
{
    test::GateDesk desk;
    ConversionDialog *dialog = conversion(desk);
    test::fillIn(*dialog);
    QTest::keyClick(dialog->findChild<QAbstractButton *>(u"removePlain"_s), Qt::Key_Space);
    QVERIFY(dialog->keepsPlain());
    test::finish(*dialog);
    QTRY_VERIFY(desk.window() && desk.window()->session().store().isSealed());

    desk.start()->begin({});
    desk.unlock();

    const QString said = desk.window()->findChild<Strip *>(u"plain"_s)->text();
    QVERIFY2(said.contains(QFileInfo(Store::keptPlain(desk.path())).fileName()), qPrintable(said));
    QCOMPARE((*Store::open(Store::keptPlain(desk.path())))->records()->front(), desk.patient);
}

void TestFounding::aSealingThatFailsLeavesItPlainAndSaysWhy()
{
    test::GateDesk desk;
    ConversionDialog *dialog = conversion(desk);
    test::fillIn(*dialog);
    QTest::keyClick(dialog->findChild<QAbstractButton *>(u"removePlain"_s), Qt::Key_Space);
    QFile taken(Store::keptPlain(desk.path()));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("another") > 0);
    taken.close();

    test::finish(*dialog);

    const auto said = [&desk] {
        return desk.window() ? desk.window()->findChild<Strip *>(u"message"_s)->text() : QString();
    };
    QTRY_VERIFY2(said().startsWith(u"The registry was not sealed."_s), qPrintable(said()));
    QVERIFY(!desk.window()->session().isReadOnly());
    desk.workplace.reset();
    QCOMPARE(*Store::standing(desk.path()), Standing::Plain);
    QCOMPARE((*Store::open(desk.path()))->records()->front(), desk.patient);
    QVERIFY(taken.open(QIODevice::ReadOnly));
    QCOMPARE(taken.readAll(), QByteArray("another"));
}

void TestFounding::notNowOpensItPlainAndIsNotAskedAgain()
{
    test::GateDesk desk;
    ConversionDialog *dialog = conversion(desk);

    test::click(*dialog, u"leave"_s);

    QVERIFY(desk.window() && !desk.window()->session().isReadOnly());
    QVERIFY(desk.window()
                ->findChild<Strip *>(u"plain"_s)
                ->text()
                .startsWith(u"This registry is not encrypted"_s));
    desk.workplace.reset();
    QCOMPARE(*Store::standing(desk.path()), Standing::Plain);
    desk.start()->begin({});
    QVERIFY(desk.window() && !test::dialogOf<ConversionDialog>());
    test::click(*desk.window(), u"seal"_s); // in the strip
    QVERIFY(test::dialogOf<ConversionDialog>());
}

void TestFounding::itIsSealedLaterFromTheRegistrysPage()
{
    test::GateDesk desk;
    test::click(*conversion(desk), u"leave"_s);
    desk.window()->showRegistry();

    test::click(*desk.window()->page(), u"changeProtection"_s);
    ConversionDialog *dialog = test::dialogOf<ConversionDialog>();
    QVERIFY(dialog);
    test::fillIn(*dialog);
    test::finish(*dialog);

    QTRY_VERIFY(desk.window() && desk.window()->session().store().isSealed());
    desk.workplace.reset();
    QCOMPARE(test::unlocked(desk.path())->records()->front(), desk.patient);
}

void TestFounding::anUnencryptedCopyHoldsThePatients()
{
    test::GateDesk desk;
    desk.makeSealed();
    desk.start()->begin(desk.path());
    desk.unlock();
    desk.window()->showRegistry();
    desk.script.file = desk.folder.filePath(u"copy.sqlite"_s);

    test::click(*desk.window()->page(), u"changeProtection"_s);

    QCOMPARE(desk.script.asked, 2); // whether, and where
    const auto copy = Store::open(desk.script.file);
    QVERIFY(copy);
    QCOMPARE((*copy)->records()->front(), desk.patient);
}

void TestFounding::theTrainingCohortNeverAsks()
{
    test::GateDesk desk;

    desk.start()->openTrainingCohort();

    QVERIFY(desk.window());
    QVERIFY(!test::dialogOf<QDialog>());
    QVERIFY(desk.window()->findChild<Strip *>(u"plain"_s)->isHidden());
}

MALAR_GUI_TEST(TestFounding)

} // namespace test_founding
#include "test_founding.moc"
