#include "tests/app/program.h"

#include "tests/support/cluster.h"
#include "tests/support/eitherkind.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

namespace test_serverinit {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// A registry on a server as its first user makes it and works with it, by commands alone.
class TestServerInit : public test::Test {
    Q_OBJECT

private slots:
    void init();

    void aRegistryIsMadeFilledAndRead();
    void asItIsThereAlreadyNothingIsLeftBehind();
    void itIsBroughtUpToDate();
    void theRecoveryKeyOpensIt();
    void anAddressWithoutItsSaltIsSaid();
    void whatIsDoneToFilesIsRefused_data();
    void whatIsDoneToFilesIsRefused();

private:
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString server() const { return file(u"clinic.malar-server"_s); }
    QString administration() const
    {
        const Cluster &cluster = Cluster::here();
        return u"postgresql://%1@/%2?host=%3&port=%4&schema=%5"_s
            .arg(cluster.superuser(), cluster.database(), cluster.socketFolder())
            .arg(cluster.port())
            .arg(m_schema);
    }
    test::Answer asMarta(const QStringList &command) const
    {
        return run(command + QStringList{u"--user"_s, u"marta"_s, u"--passphrase-fd"_s, u"0"_s, u"--lang"_s,
                                         u"en"_s},
                   ourPassphrase);
    }
    test::Answer found(const QString &output, const QString &recovery) const
    {
        return asMarta({u"server-init"_s, administration(), u"--name"_s, u"Clinic"_s, u"--output"_s,
                        file(output), u"--recovery-file"_s, file(recovery)});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_schema;
};

void TestServerInit::init()
{
    Test::init();
    qunsetenv("MALAR_PASSPHRASE_FILE");
    m_folder = std::make_unique<QTemporaryDir>();
    m_schema = Cluster::here().freshSchema();
    const auto made = found(u"clinic.malar-server"_s, u"key"_s);
    QVERIFY2(made.exit == 0, made.messages.constData());
}

void TestServerInit::aRegistryIsMadeFilledAndRead()
{
    const std::vector<PatientFile> cohort = generatedCohort(5, 4);
    {
        const auto source = Store::create(file(u"source.malar"_s), Registry{{}, u"Source"_s, false, {}});
        QVERIFY(source && (*source)->import(cohort));
    }
    const QString folder = file(u"cohort"_s);
    QCOMPARE(run({u"export"_s, file(u"source.malar"_s), u"-o"_s, folder}).exit, 0);

    const auto imported = asMarta({u"import"_s, server(), folder, u"--accept-dates"_s});
    QVERIFY2(imported.exit == 0, imported.messages.constData());
    const auto verified = asMarta({u"verify"_s, server()});
    QCOMPARE(verified.exit, 0);
    QVERIFY(verified.output.contains("5 patients, 20 visits"));

    const auto opener = unlock(server(), loginOf(u"marta"_s, QString::fromLatin1(ourPassphrase).trimmed()));
    QVERIFY(opener);
    const auto store = Store::open(server(), *opener);
    QVERIFY(store);
    QCOMPARE((*store)->records()->size(), cohort.size());
}

void TestServerInit::asItIsThereAlreadyNothingIsLeftBehind()
{
    const auto again = found(u"again.malar-server"_s, u"key again"_s);

    QCOMPARE(again.exit, 3);
    QVERIFY(again.messages.contains("is there already"));
    QVERIFY(!QFile::exists(file(u"key again"_s)));
    QVERIFY(!QFile::exists(file(u"again.malar-server"_s)));
}

void TestServerInit::itIsBroughtUpToDate()
{
    const QStringList command{u"server-init"_s, administration(), u"--upgrade"_s, u"--lang"_s, u"en"_s};

    QVERIFY(run(command).output.contains("up to date"));
    Cluster::here().answer(u"UPDATE %1.schema_version SET version = 99"_s.arg(m_schema));
    const auto refused = run(command);
    QCOMPARE(refused.exit, 1); // as of a file of a newer version
    QVERIFY(refused.messages.contains("newer version"));
}

void TestServerInit::theRecoveryKeyOpensIt()
{
    const auto verified = run({u"verify"_s, server(), u"--recovery"_s, u"--passphrase-file"_s, file(u"key"_s),
                               u"--lang"_s, u"en"_s});

    QVERIFY2(verified.exit == 0, verified.messages.constData());
}

void TestServerInit::anAddressWithoutItsSaltIsSaid()
{
    const auto read = asMarta({u"verify"_s, administration().remove(Cluster::here().superuser() + u'@')});

    QCOMPARE(read.exit, 1);
    QVERIFY(read.messages.contains("salt"));
}

void TestServerInit::whatIsDoneToFilesIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("seal") << QStringList{u"--recovery-file"_s, u"HERE"_s};
    QTest::newRow("unseal") << QStringList{u"-o"_s, u"HERE"_s};
    QTest::newRow("backup") << QStringList{u"--to"_s, u"HERE"_s};
    QTest::newRow("restore") << QStringList{u"-o"_s, u"HERE"_s};
}

void TestServerInit::whatIsDoneToFilesIsRefused()
{
    QFETCH(QStringList, options);
    options.replaceInStrings(u"HERE"_s, file(u"here"_s));

    const auto refused =
        asMarta(QStringList{QString::fromLatin1(QTest::currentDataTag()), server()} + options);

    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.messages.contains("is on a server"));
    QVERIFY(!QFile::exists(file(u"here"_s)));
}

MALAR_TEST(TestServerInit)

} // namespace test_serverinit

#include "test_serverinit.moc"
