#include "core/store/backup.h"
#include "tests/support/files.h"
#include "tests/support/test.h"
#include "tests/ui/gatedesk.h"
#include "ui/parts/strip.h"
#include "ui/registry/pastdialog.h"
#include "ui/registry/registrypage.h"
#include "ui/session/backups.h"
#include "ui/session/backupwords.h"

#include <QListWidget>

namespace test_backups {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Desk : GateDesk {
    Desk()
    {
        makeSealed();
        if (!QDir().mkdir(place()))
            qFatal("no second place to test with");
    }
    QString place() const { return folder.filePath(u"second"_s); }
    void open()
    {
        start()->open(path());
        unlock();
    }
    /// What stands in a row of the registry's page, or in a strip above all pages.
    QString standing() const
    {
        window()->showRegistry();
        return window()->page()->findChild<QLabel *>(u"backupStanding"_s)->text();
    }
    QString strip(const QString &stripName) const
    {
        const auto *strip = window()->findChild<Strip *>(stripName);
        return strip->isVisible() ? strip->text() : QString();
    }
    void choosePlace(const QString &folderName)
    {
        script.file = folderName;
        window()->showRegistry();
        click(*window()->page(), u"chooseBackup"_s);
        QTRY_VERIFY(!standing().endsWith(u'…'));
    }
    PastDialog *asItWas() const
    {
        window()->showRegistry();
        click(*window()->page(), u"asItWas"_s);
        return dialogOf<PastDialog>();
    }
    std::vector<backup::Copy> copies() const { return *backup::copiesIn(place()); }
};

} // namespace

/// A sealed registry's second place, as it is asked for, filled and said; and the way back.
class TestBackups : public test::Test {
    Q_OBJECT

private slots:
    void aSecondPlaceIsAskedFor();
    void aFolderOnTheSameDiskIsAskedAbout();
    void itIsFilledWhileTheWindowIsOpen();
    void itIsFilledAsTheWindowCloses();
    void aPlaceThatIsGoneIsSaid();
    void anOldBackupIsSaid();
    void plainAndPassingRegistriesHaveNone();
    void whatWasIsLookedAtAndLeftAgain();
    void whatWasIsBroughtBack();
    void aCopyOfOtherKeysIsSaid();
    void agesAreSaid_data();
    void agesAreSaid();
};

void TestBackups::aSecondPlaceIsAskedFor()
{
    Desk desk;
    desk.open();

    QVERIFY(desk.strip(u"backup"_s).contains(u"no second place"));
    QVERIFY(desk.standing().startsWith(u"none"_s));
    QVERIFY(desk.window()->page()->findChild<QWidget *>(u"backUpNow"_s)->isHidden());

    desk.script.file = desk.place();
    click(*desk.window(), u"choosePlace"_s);
    QTRY_VERIFY(desk.standing().startsWith(u"Backed up just now to "_s));

    QCOMPARE(desk.strip(u"backup"_s), QString());
    QCOMPARE(desk.copies().size(), 1U);
    QCOMPARE(desk.settings.backupFolder(desk.path()), desk.place());
    QVERIFY(desk.standing().contains(QDir::toNativeSeparators(desk.place())));
}

void TestBackups::aFolderOnTheSameDiskIsAskedAbout()
{
    Desk desk;
    desk.open();
    const int before = desk.script.asked;

    desk.choosePlace(desk.place());

    QCOMPARE(desk.script.asked, before + 2); // which folder, and whether it is meant
}

void TestBackups::itIsFilledWhileTheWindowIsOpen()
{
    Desk desk;
    desk.open();
    desk.choosePlace(desk.place());
    const auto before = backup::moments(desk.copies().front().path, desk.marta.opener())->size();
    QVERIFY(desk.window()->session().save(patientOnDrug(u"HUMV-004"_s)));

    click(*desk.window()->page(), u"backUpNow"_s);
    QVERIFY(desk.window()->session().save(patientOnDrug(u"HUMV-005"_s))); // meanwhile

    const auto moments = [&] {
        return backup::moments(desk.copies().front().path, desk.marta.opener())->size();
    };
    QTRY_VERIFY(moments() > before);
    QTRY_VERIFY(!desk.standing().endsWith(u'…'));
    QCOMPARE(desk.copies().size(), 1U);
}

void TestBackups::itIsFilledAsTheWindowCloses()
{
    Desk desk;
    desk.open();
    desk.choosePlace(desk.place());
    QVERIFY(desk.window()->session().save(patientOnDrug(u"HUMV-004"_s)));

    desk.window()->close();

    const auto last = backup::moments(desk.path(), desk.marta.opener())->back();
    const auto glance = backup::glance(desk.copies().front().path, desk.marta.opener(), last.commit);
    QVERIFY(glance);
    QCOMPARE(glance->patients, 2);
}

void TestBackups::aPlaceThatIsGoneIsSaid()
{
    Desk desk;
    desk.open();
    desk.choosePlace(desk.place());
    QVERIFY(QDir(desk.place()).removeRecursively());

    click(*desk.window()->page(), u"backUpNow"_s);
    QTRY_VERIFY(desk.strip(u"backup"_s).contains(u"is not there, or the backup that lay in it is gone"));
    QVERIFY(QDir().mkdir(desk.place())); // as where its disk is mounted, and is not in
    click(*desk.window()->page(), u"backUpNow"_s);
    QTRY_VERIFY(!desk.standing().endsWith(u'…'));

    QVERIFY(desk.strip(u"backup"_s).contains(u"The last backup was made just now."));
    QCOMPARE(namesIn(desk.place()), QStringList());
    QVERIFY(desk.window()->session().rename(u"Goes on"_s));
    desk.choosePlace(desk.place()); // a new one, then
    QCOMPARE(desk.copies().size(), 1U);
    QCOMPARE(desk.strip(u"backup"_s), QString());
}

void TestBackups::anOldBackupIsSaid()
{
    Desk desk;
    desk.settings.setBackupFolder(desk.path(), desk.place());
    desk.settings.setLastBackup(desk.path(), QDateTime(QDate(2025, 2, 19), QTime(12, 0), Qt::UTC));
    desk.open();

    QCOMPARE(desk.strip(u"backup"_s), u"The last backup of this registry was made 10 day(s) ago."_s);
}

void TestBackups::plainAndPassingRegistriesHaveNone()
{
    Desk desk;
    desk.start()->openTrainingCohort();
    QTRY_VERIFY(desk.window());
    QCOMPARE(desk.strip(u"backup"_s), QString());
    desk.window()->showRegistry();
    QVERIFY(!desk.window()->page()->findChild<QLabel *>(u"backupStanding"_s));
    QVERIFY(QFile::remove(desk.path()));
    desk.makePlain();
    desk.settings.leavePlain(desk.path());
    desk.workplace->open(desk.path());

    QCOMPARE(desk.strip(u"backup"_s), QString());
    desk.window()->showRegistry();
    QVERIFY(!desk.window()->page()->findChild<QLabel *>(u"backupStanding"_s));
}

void TestBackups::whatWasIsLookedAtAndLeftAgain()
{
    Desk desk;
    const quint64 before = backup::moments(desk.path(), desk.marta.opener())->back().commit;
    desk.open();
    QVERIFY(desk.window()->session().save(patientOnDrug(u"HUMV-004"_s)));
    PastDialog *dialog = desk.asItWas();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"glance"_s)->text().startsWith(u"2 patient(s), "_s));

    emit dialog->lookRequested(desk.path(), before); // of the same quarter of an hour
    dialog->reject();
    QTRY_VERIFY(desk.window()->session().isReadOnly());

    QCOMPARE(desk.window()->session().records().size(), 1U);
    QVERIFY(desk.strip(u"past"_s).contains(u"It can only be read."));
    QCOMPARE(desk.strip(u"readOnly"_s), QString());
    QCOMPARE(desk.settings.recent(), QStringList{desk.path()});
    click(*desk.window(), u"present"_s);
    QTRY_VERIFY(!desk.window()->session().isReadOnly());
    QCOMPARE(desk.window()->session().records().size(), 2U);
    QCOMPARE(desk.strip(u"past"_s), QString());
}

void TestBackups::whatWasIsBroughtBack()
{
    Desk desk;
    desk.open();
    desk.choosePlace(desk.place());
    QVERIFY(desk.window()->session().save(patientOnDrug(u"HUMV-004"_s)));
    PastDialog *dialog = desk.asItWas();
    QVERIFY(dialog);
    auto *copies = dialog->findChild<QListWidget *>(u"copies"_s);
    QCOMPARE(copies->count(), 2);
    copies->setCurrentRow(1);
    QVERIFY(dialog->findChild<QLabel *>(u"glance"_s)->text().startsWith(u"1 patient(s), "_s));
    const QPointer<MainWindow> former = desk.window();

    click(*dialog, u"restore"_s);
    QTRY_VERIFY(!former && desk.window());

    QCOMPARE(desk.window()->session().records().size(), 1U);
    QVERIFY(!desk.window()->session().isReadOnly());
    QVERIFY(desk.strip(u"message"_s).contains(u"What stood here before is kept as malar-"));
    QCOMPARE(backup::copiesIn(desk.folder.path())->size(), 1U);
    QVERIFY(desk.window()->session().save(patientOnDrug(u"HUMV-005"_s)));
}

void TestBackups::aCopyOfOtherKeysIsSaid()
{
    Desk desk;
    const QString other = desk.folder.filePath(u"other.malar"_s);
    QVERIFY(Store::create(other, {{}, u"Other"_s, false, {}}, memberOf(u"ana"_s)));
    desk.open();
    desk.choosePlace(desk.place());
    const QString mirror = desk.copies().front().path;
    QVERIFY(QFile::copy(other, desk.place() + u'/' + QFileInfo(mirror).completeBaseName() +
                                   u"-20200101T000000Z.malar"_s));
    PastDialog *dialog = desk.asItWas();
    QVERIFY(dialog);

    dialog->findChild<QListWidget *>(u"copies"_s)->setCurrentRow(2);

    QVERIFY(dialog->findChild<Strip *>(u"pastProblem"_s)->text().contains(u"passphrase of that time"));
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"look"_s)->isEnabled());
    QVERIFY(!dialog->findChild<QAbstractButton *>(u"restore"_s)->isEnabled());
}

void TestBackups::agesAreSaid_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("age");
    QTest::newRow("now") << 119 << u"just now"_s;
    QTest::newRow("ahead") << -5000 << u"just now"_s;
    QTest::newRow("minutes") << 7199 << u"119 minute(s) ago"_s;
    QTest::newRow("hours") << 7200 << u"2 hour(s) ago"_s;
    QTest::newRow("a day") << 30 * 3600 << u"30 hour(s) ago"_s;
    QTest::newRow("days") << 9 * 86'400 << u"9 day(s) ago"_s;
}

void TestBackups::agesAreSaid()
{
    QFETCH(int, seconds);
    QFETCH(QString, age);
    const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

    QCOMPARE(backupwords::age(now.addSecs(-seconds), now), age);
}

MALAR_GUI_TEST(TestBackups)

} // namespace test_backups
#include "test_backups.moc"
