#include "tests/app/program.h"

#include "core/store/backup.h"
#include "tests/support/eitherkind.h"
#include "tests/support/files.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_backup {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// The commands that bring a sealed registry to a second place and back.
class TestBackup : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aRegistryIsBackedUpAndListed();
    void whatCannotBeBackedUpIsSaid();
    void aDriftedBackupIsSaid();
    void aRegistryIsRestoredFromNothingElse();
    void whatStoodThereIsKept();
    void anEarlierStateIsLookedAtAndRestored();
    void twoLoginsAreTaken();
    void whatCannotBeRestoredIsSaid();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();

private:
    QString file(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    test::Answer english(const QStringList &arguments, const QByteArray &input = ourPassphrase) const
    {
        QStringList all = arguments + QStringList{u"--lang"_s, u"en"_s};
        if (!input.isEmpty())
            all += {u"--user"_s, u"marta"_s, u"--passphrase-fd"_s, u"0"_s};
        return run(all, input);
    }
    QString mirror() const { return backup::copiesIn(file("second"))->front().path; }
    qsizetype patientsIn(const QString &path) const
    {
        const auto store = openEither(path, Store::Access::ReadOnly);
        return store ? qsizetype((*store)->records()->size()) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBackup::init()
{
    Test::init();
    qunsetenv("MALAR_PASSPHRASE_FILE");
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkdir(file("second")));
    const auto store = Store::create(file("clinic.malar"), {{}, u"Clinic"_s, true, {}}, quickMember());
    QVERIFY(store && (*store)->import(generatedCohort(3, 2)));
}

void TestBackup::aRegistryIsBackedUpAndListed()
{
    const auto open = openEither(file("clinic.malar")); // in a window

    const test::Answer answer = english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("second")});

    QCOMPARE(answer.messages, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.output.contains(" is backed up in "));
    QCOMPARE(patientsIn(mirror()), 3);
    const test::Answer list = english({u"backup"_s, u"--list"_s, file("second")}, {});
    QCOMPARE(list.exit, 0);
    QVERIFY(list.output.contains("\tmirror\t"));
    QVERIFY(list.output.contains(mirror().toUtf8()));
}

void TestBackup::whatCannotBeBackedUpIsSaid()
{
    const test::Answer gone = english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("gone")});
    QCOMPARE(gone.exit, 3);
    QVERIFY(gone.messages.contains("is not there, or the backup that lay in it is gone"));
    QVERIFY(Store::create(file("plain.malar"), u"Clinic"_s));
    QCOMPARE(english({u"backup"_s, file("plain.malar"), u"--to"_s, file("second")}).exit, 1);
    QCOMPARE(english({u"backup"_s, file("none.malar"), u"--to"_s, file("second")}).exit, 3);
    QCOMPARE(english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("second")}, "incorrect").exit, 3);
    QCOMPARE(english({u"backup"_s, u"--list"_s, file("gone")}, {}).exit, 3);
    QCOMPARE(namesIn(file("second")), QStringList());
}

void TestBackup::aDriftedBackupIsSaid()
{
    const QByteArray before = bytesOf(file("clinic.malar"));
    QVERIFY((*openEither(file("clinic.malar")))->rename(u"Another"_s));
    QCOMPARE(english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("second")}).exit, 0);
    overwrite(file("clinic.malar"), before);

    const test::Answer answer = english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("second")});

    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.messages.contains("held changes that this registry does not have"));
    QCOMPARE(backup::copiesIn(file("second"))->size(), 2U);
}

void TestBackup::aRegistryIsRestoredFromNothingElse()
{
    QCOMPARE(english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("second")}).exit, 0);
    QVERIFY(QFile::remove(file("clinic.malar")));

    const test::Answer answer = english({u"restore"_s, mirror(), u"-o"_s, file("clinic.malar")});

    QCOMPARE(answer.messages, QByteArray());
    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.output.contains("3 patients, 6 complete visits; the last: "));
    QCOMPARE(patientsIn(file("clinic.malar")), 3);
}

void TestBackup::whatStoodThereIsKept()
{
    QCOMPARE(english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("second")}).exit, 0);
    QVERIFY((*openEither(file("clinic.malar")))->save(patientOnDrug(u"HUMV-099"_s)));

    const test::Answer answer = english({u"restore"_s, mirror(), u"-o"_s, file("clinic.malar")});

    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.messages.contains("what stood there is kept as"));
    QCOMPARE(patientsIn(file("clinic.malar")), 3);
    QCOMPARE(patientsIn(backup::copiesIn(m_folder->path())->front().path), 4);
}

void TestBackup::anEarlierStateIsLookedAtAndRestored()
{
    const QString registry = file("clinic.malar");
    const auto opener = unlock(registry, sealedLogin());
    const QString before = QString::number(backup::moments(registry, *opener)->back().commit);
    QVERIFY((*openEither(registry))->save(patientOnDrug(u"HUMV-099"_s)));

    const test::Answer list = english({u"restore"_s, registry, u"--list"_s});
    QCOMPARE(list.exit, 0);
    QVERIFY(list.output.contains((before + u"\t20"_s).toUtf8()));
    QVERIFY(english({u"restore"_s, registry, u"--look"_s}).output.contains("4 patients"));
    QVERIFY(
        english({u"restore"_s, registry, u"--look"_s, u"--as-of"_s, before}).output.contains("3 patients"));
    QCOMPARE(english({u"restore"_s, registry, u"--look"_s, u"--as-of"_s, u"2020-01-01"_s}).exit, 1);
    QCOMPARE(english({u"restore"_s, registry, u"--look"_s, u"--as-of"_s, u"9999-01-01"_s}).exit, 0);
    QCOMPARE(english({u"restore"_s, registry, u"-o"_s, file("then.malar"), u"--as-of"_s, before}).exit, 0);

    QCOMPARE(patientsIn(file("then.malar")), 3);
    QCOMPARE(patientsIn(registry), 4);
}

void TestBackup::twoLoginsAreTaken()
{
    QCOMPARE(english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("second")}).exit, 0);
    const QString line = lineIn(m_folder->path(), ourPassphrase);
    const QStringList restore{u"restore"_s, mirror(), u"-o"_s, file("clinic.malar")};

    QCOMPARE(
        english(restore + QStringList{u"--from-user"_s, u"nobody"_s, u"--from-passphrase-file"_s, line}).exit,
        3);
    QCOMPARE(
        english(restore + QStringList{u"--from-user"_s, u"marta"_s, u"--from-passphrase-file"_s, line}).exit,
        0);
}

void TestBackup::whatCannotBeRestoredIsSaid()
{
    QCOMPARE(english({u"backup"_s, file("clinic.malar"), u"--to"_s, file("second")}).exit, 0);
    const QByteArray before = bytesOf(file("clinic.malar"));
    const QStringList restore{u"restore"_s, mirror(), u"-o"_s};

    QCOMPARE(english(restore + QStringList{file("clinic.malar")}, "incorrect").exit, 3);
    overwrite(file("letter"), "Dear colleague");
    QCOMPARE(english(restore + QStringList{file("letter")}).exit, 3);
    QCOMPARE(english({u"restore"_s, file("letter"), u"-o"_s, file("new.malar")}).exit, 1);
    QCOMPARE(english({u"restore"_s, file("none"), u"-o"_s, file("new.malar")}).exit, 3);
    const auto open = openEither(file("clinic.malar"));
    QCOMPARE(english(restore + QStringList{file("clinic.malar")}).exit, 3);

    QCOMPARE(bytesOf(file("clinic.malar")).mid(256), before.mid(256));
    QCOMPARE(bytesOf(file("letter")), QByteArray("Dear colleague"));
}

void TestBackup::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no registry") << QStringList{u"backup"_s};
    QTest::newRow("no place") << QStringList{u"backup"_s, u"x.malar"_s};
    QTest::newRow("list and more") << QStringList{u"backup"_s, u"x.malar"_s, u"--list"_s, u"d"_s};
    QTest::newRow("no backup") << QStringList{u"restore"_s};
    QTest::newRow("nowhere") << QStringList{u"restore"_s, u"x.malar"_s};
    QTest::newRow("look and write") << QStringList{u"restore"_s, u"x"_s, u"--look"_s, u"-o"_s, u"y"_s};
}

void TestBackup::wrongUseIsSaid()
{
    QFETCH(QStringList, arguments);

    const test::Answer answer = english(arguments, {});

    QCOMPARE(answer.exit, 2);
    QVERIFY(answer.messages.contains("--help"));
    QCOMPARE(answer.output, QByteArray());
}

MALAR_TEST(TestBackup)

} // namespace test_backup
#include "test_backup.moc"
