#include "tests/app/program.h"

#include "core/store/store.h"
#include "tests/support/exchange.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

class TestExchangeCommands : public Test {
    Q_OBJECT

private slots:
    void theTrainingCohortGoesOutAndComesBackTheSame();
    void aFolderThatHoldsSomethingIsRefused();
    void aDryRunWritesNothing();
    void aDamagedFolderIsRefusedWithEveryProblemAndNothingIsWritten();
    void aPatientWhoIsThereIsPassedOver();
    void newIsRefusedWhereARegistryStands();
    void visitsOfACsvAreMappedByHand();
    void whatCannotBeReadIsToldFromWrongUse();
    void helpNamesBothCommands();

private:
    QTemporaryDir m_place;
    int m_next = 0;

    QString fresh() { return m_place.filePath(u"f%1"_s.arg(++m_next)); }
    QString demo()
    {
        const QString folder = fresh();
        const test::Answer answer = run({u"export"_s, u"--demo"_s, u"-o"_s, folder, u"--lang"_s, u"en"_s});
        if (answer.exit != 0)
            qFatal("no export: %s", answer.messages.constData());
        return folder;
    }
    test::Answer import(const QStringList &arguments)
    {
        return run(QStringList{u"import"_s, u"--lang"_s, u"en"_s} + arguments);
    }
};

void TestExchangeCommands::theTrainingCohortGoesOutAndComesBackTheSame()
{
    const QString folder = demo();
    const QString registry = fresh();

    const test::Answer answer = import({registry, folder});
    const QString again = fresh();
    const test::Answer out = run({u"export"_s, registry, u"-o"_s, again, u"--lang"_s, u"en"_s});

    QCOMPARE(answer.messages, QByteArray());
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.output, QByteArray("New patients: 10. New visits: 34.\n"));
    QCOMPARE(out.exit, 0);
    QVERIFY(read(again) == read(folder));
    QVERIFY(read(folder).at(u"README.txt"_s).contains("SYNTHETIC"));
    QVERIFY(read(folder).at(u"README.txt"_s).contains("Pseudonymised"));
}

void TestExchangeCommands::aFolderThatHoldsSomethingIsRefused()
{
    const QString folder = demo();
    const Folder before = read(folder);

    const test::Answer answer = run({u"export"_s, u"--demo"_s, u"-o"_s, folder, u"--lang"_s, u"en"_s});

    QCOMPARE(answer.exit, 3);
    QVERIFY(answer.messages.contains("holds something already"));
    QVERIFY(read(folder) == before);
}

void TestExchangeCommands::aDryRunWritesNothing()
{
    const QString registry = fresh();

    const test::Answer answer = import({u"--dry-run"_s, registry, demo()});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.output, QByteArray("Nothing was written. New patients: 10. New visits: 34.\n"));
    QVERIFY(!QFile::exists(registry));
}

void TestExchangeCommands::aDamagedFolderIsRefusedWithEveryProblemAndNothingIsWritten()
{
    const QString folder = demo();
    Folder files = read(folder);
    files[u"visits.csv"_s].replace("2023-02-14", "14/02/2023");
    files[u"infusions.csv"_s].replace(",300,", ",0,");
    write(folder, files);
    const QString registry = fresh();

    const test::Answer answer = import({registry, folder});

    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.messages.contains("visits.csv, row 2, column visit_date: This is not a day written as"));
    QVERIFY(answer.messages.contains("infusions.csv, row 2, column infusion_dose_mg: A dose that was given"));
    QVERIFY(answer.messages.contains("nothing was imported"));
    QVERIFY(answer.output.isEmpty());
    QVERIFY(!QFile::exists(registry));
    QVERIFY(!QFile::exists(registry + u".part"_s));
}

void TestExchangeCommands::aPatientWhoIsThereIsPassedOver()
{
    const QString folder = demo();
    const QString registry = fresh();
    QCOMPARE(import({registry, folder}).exit, 0);

    const test::Answer answer = import({registry, folder});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.output,
             QByteArray("New patients: 0. New visits: 0. There already, and passed over: 10 patients, "
                        "0 visits.\n"));
}

void TestExchangeCommands::newIsRefusedWhereARegistryStands()
{
    const QString folder = demo();
    const QString registry = fresh();
    QCOMPARE(import({u"--new"_s, registry, folder}).exit, 0);

    QCOMPARE(import({u"--new"_s, registry, folder}).exit, 2);
}

void TestExchangeCommands::visitsOfACsvAreMappedByHand()
{
    QFile source(QStringLiteral(MALAR_SOURCE_DIR "/resources/training_cohort/visits.csv"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString csv = fresh();
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(source.readAll().replace("patient,date,", "who,when,"));
    file.close();
    const QString registry = fresh();

    const test::Answer without = import({registry, csv});
    const test::Answer with =
        import({registry, csv, u"--map"_s, u"who=patient"_s, u"--map"_s, u"when=visit_date"_s});

    QCOMPARE(without.exit, 1);
    QVERIFY(without.messages.contains("column patient: This column is missing"));
    QCOMPARE(with.messages, QByteArray());
    QCOMPARE(with.exit, 0);
    const auto store = Store::open(registry, Store::Access::ReadOnly);
    QVERIFY(bool(store));
    QCOMPARE((*store)->records()->size(), 10u);
    QCOMPARE(import({registry, csv, u"--map"_s, u"nobody=patient"_s}).exit, 2);
    QCOMPARE(import({registry, csv, u"--map"_s, u"who=nothing"_s}).exit, 2);
}

void TestExchangeCommands::whatCannotBeReadIsToldFromWrongUse()
{
    QCOMPARE(run({u"export"_s, u"--demo"_s}).exit, 2);
    QCOMPARE(run({u"export"_s, u"-o"_s, fresh()}).exit, 2);
    QCOMPARE(run({u"export"_s, fresh(), u"-o"_s, fresh()}).exit, 3);
    QCOMPARE(import({fresh()}).exit, 2);
    QCOMPARE(import({fresh(), fresh()}).exit, 3);
    QCOMPARE(import({QStringLiteral(MALAR_SOURCE_DIR "/README.md"), demo()}).exit, 1);
}

void TestExchangeCommands::helpNamesBothCommands()
{
    const QByteArray help = run({u"--help"_s, u"--lang"_s, u"en"_s}).output;

    QVERIFY(help.contains("\n  export "));
    QVERIFY(help.contains("\n  import "));
    for (const char *option : {"--with-identity", "--with-photographs", "--demo", "-o"})
        QVERIFY2(run({u"export"_s, u"--help"_s}).output.contains(option), option);
    for (const char *option : {"--dry-run", "--new", "--map"})
        QVERIFY2(run({u"import"_s, u"--help"_s}).output.contains(option), option);
    QVERIFY(run({u"export"_s, u"--help"_s, u"--lang"_s, u"es"_s}).output.contains("carpeta"));
}

MALAR_TEST(TestExchangeCommands)
#include "test_exchange.moc"
