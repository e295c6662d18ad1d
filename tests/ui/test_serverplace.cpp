#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/access/unlockdialog.h"
#include "ui/parts/strip.h"
#include "ui/session/place.h"
#include "ui/session/settings.h"
#include "ui/window/welcomewindow.h"

#include <QTemporaryDir>

namespace test_serverplace {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString typed = u"postgres://DB.example/lupus?name=Lupus%20clinic"_s;
const QString whole = u"postgresql://db.example/lupus?name=Lupus%20clinic&schema=malar"_s;

} // namespace

/// A registry on a server among those that are files: shown, remembered and asked for.
class TestServerPlace : public test::Test {
    Q_OBJECT

private slots:
    void anAddressIsShownByItsNameAndItsHost();
    void aFileIsShownAsBefore();
    void anAddressIsRememberedOnceAndAsItIs();
    void whatIsWrongWithAnAddressIsSaid_data();
    void whatIsWrongWithAnAddressIsSaid();
    void anAddressThatIsWrongAsksForNoPassphrase();
    void anAddressThatIsRightIsAskedAPassphraseFor();
};

void TestServerPlace::anAddressIsShownByItsNameAndItsHost()
{
    QCOMPARE(placeName(typed), u"Lupus clinic"_s);
    QCOMPARE(placeShown(typed), u"db.example/lupus malar"_s);
    QCOMPARE(placeAround(typed), u"db.example"_s);
    QCOMPARE(placeName(u"postgresql://h/lupus?schema=kids"_s), u"lupus kids"_s);
    QVERIFY(mayBeThere(typed));
}

void TestServerPlace::aFileIsShownAsBefore()
{
    QCOMPARE(placeName(u"/clinic/lupus.v2.malar"_s), u"lupus.v2"_s);
    QCOMPARE(placeShown(u"/clinic/lupus.malar"_s), u"/clinic/lupus.malar"_s);
    QCOMPARE(placeAround(u"/clinic/lupus.malar"_s), u"/clinic"_s);
    QCOMPARE(placeName(u"/clinic/lupus.malar-server"_s), u"lupus"_s);
    QVERIFY(!mayBeThere(u"/clinic/that/is/not/there.malar"_s));
    QVERIFY(!mayBeThere(u"/clinic/that/is/not/there.malar-server"_s));
    QCOMPARE(placeProblem(u"/clinic/lupus.malar"_s), QString());
}

void TestServerPlace::anAddressIsRememberedOnceAndAsItIs()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));

    settings.remember(typed);
    settings.remember(whole);

    QCOMPARE(settings.recent(), QStringList{whole});
    settings.setFailedUnlocks(typed, 3);
    QCOMPARE(settings.failedUnlocks(whole), 3);
}

void TestServerPlace::whatIsWrongWithAnAddressIsSaid_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("a password") << u"postgresql://ana:geheim@h/d"_s
                                << u"There is a password in the address"_s;
    QTest::newRow("less than its certificate")
        << u"postgresql://h/d?sslmode=require"_s << u"leave sslmode out"_s;
    QTest::newRow("a schema") << u"postgresql://h/d?schema=A"_s << u"not right at “schema”"_s;
    QTest::newRow("no salt") << u"postgresql://h/d"_s << u"the salt of its registry is missing"_s;
    QTest::newRow("no file") << u"/not/there.malar-server"_s << u"There is nothing of that name there"_s;
}

void TestServerPlace::whatIsWrongWithAnAddressIsSaid()
{
    QFETCH(QString, place);
    QFETCH(QString, words);

    QVERIFY2(placeProblem(place).contains(words), qPrintable(placeProblem(place)));
    QVERIFY(!placeProblem(place).contains(u"geheim"));
}

void TestServerPlace::anAddressThatIsWrongAsksForNoPassphrase()
{
    test::GateDesk desk;

    desk.start()->open(u"postgresql://ana:geheim@h/d"_s);

    QVERIFY(desk.workplace->welcome());
    QVERIFY(desk.workplace->welcome()->findChild<Strip *>(u"message"_s)->text().contains(u"password"));
    QVERIFY(!test::dialogOf<UnlockDialog>());
}

void TestServerPlace::anAddressThatIsRightIsAskedAPassphraseFor()
{
    test::GateDesk desk;

    desk.start()->open(typed + u"&salt=AAAAAAAAAAAAAAAAAAAAAA"_s);

    auto *dialog = test::dialogOf<UnlockDialog>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().startsWith(u"Lupus clinic"));
}

MALAR_GUI_TEST(TestServerPlace)

} // namespace test_serverplace
#include "test_serverplace.moc"
