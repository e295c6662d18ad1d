#include "tests/app/program.h"

#include "core/store/store.h"
#include "tests/support/eitherkind.h"
#include "tests/support/exchange.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

#include <sys/stat.h>

namespace test_exchange_commands {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

class TestExchangeCommands : public Test {
    Q_OBJECT

private slots:
    void theTrainingCohortGoesOutAndComesBackTheSame();
    void everyFormatIsWrittenAtOnce();
    void aFormatThatNobodyKnowsIsWrongUse();
    void aFolderThatHoldsSomethingIsRefused();
    void aDryRunWritesNothing();
    void aDamagedFolderIsRefusedWithEveryProblemAndNothingIsWritten();
    void aPatientWhoIsThereIsPassedOver();
    void newIsRefusedWhereARegistryStands();
    void visitsOfACsvAreMappedByHand();
    void noColumnIsPassedOverWithoutAWord();
    void codeDateAndTotalsAreATableOfVisits();
    void noDraftBecomesCompleteUnseen();
    void aDateLongAgoIsTakenOnlyWhereItIsMeant();
    void aCodeThatLooksLikeAnotherIsNamed();
    void aPipeIsRefusedAtOnce();
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
    /// A file that somebody had.
    static QString input(const QString &name) { return QStringLiteral(MALAR_TEST_DATA "/import/") + name; }
    QString written(const QByteArray &csv)
    {
        const QString path = fresh();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no file to test with");
        return path;
    }
    test::Answer import(const QStringList &arguments)
    {
        const bool isThere = std::ranges::any_of(arguments, [](const QString &argument) {
            const auto standing = Store::standing(argument);
            return standing && *standing == Standing::Sealed;
        });
        return run(QStringList{u"import"_s, u"--lang"_s, u"en"_s} + arguments +
                   (isThere ? QStringList() : founding(m_place.path())));
    }
    static std::unique_ptr<Store> opened(const QString &registry)
    {
        const auto opener = unlock(registry, loginOf(loginName(), QString::fromLatin1(ourPassphrase)));
        return *Store::open(registry, *opener, Store::Access::ReadOnly);
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
    QVERIFY(read(again).at(u"README.txt"_s).contains("History ")); // the registry is sealed
    QVERIFY(withoutHead(again) == withoutHead(folder));
    QVERIFY(read(folder).at(u"README.txt"_s).contains("SYNTHETIC"));
    QVERIFY(read(folder).at(u"README.txt"_s).contains("Pseudonymised"));
}

void TestExchangeCommands::everyFormatIsWrittenAtOnce()
{
    const QString folder = fresh();

    const test::Answer answer =
        run({u"export"_s, u"--demo"_s, u"-o"_s, folder, u"--format"_s, u"xlsx,redcap,spss"_s, u"--format"_s,
             u"stata,fhir"_s, u"--lang"_s, u"es"_s});

    QCOMPARE(answer.messages, QByteArray());
    QCOMPARE(answer.exit, 0);
    const auto files = read(folder);
    for (const QString &name : {u"registry.xlsx"_s, u"redcap/data_visits.csv"_s, u"spss/visits.sav"_s,
                                u"stata/visits.dta"_s, u"fhir/bundle.json"_s, u"README.txt"_s})
        QVERIFY2(files.contains(name), qPrintable(name));
    QVERIFY(!files.contains(u"visits.csv"_s));
    QVERIFY(files.at(u"redcap/data_dictionary.csv"_s).contains("Año de nacimiento"));
    QCOMPARE(QByteArray::number(files.at(u"SHA256SUMS"_s).count('\n')), QByteArray::number(files.size() - 1));
}

void TestExchangeCommands::aFormatThatNobodyKnowsIsWrongUse()
{
    const QString folder = fresh();

    QCOMPARE(run({u"export"_s, u"--demo"_s, u"-o"_s, folder, u"--format"_s, u"sas"_s}).exit, 2);
    QCOMPARE(
        run({u"export"_s, u"--demo"_s, u"-o"_s, folder, u"--format"_s, u"xlsx"_s, u"--decimal-comma"_s}).exit,
        2);
    QVERIFY(!QDir(folder).exists());
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
                        "34 visits.\n"));
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
    QFile source(QStringLiteral(MALAR_TEST_DATA "/import/study_visits.csv"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString csv = fresh();
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(source.readAll().replace("patient,date,", "who,when,"));
    file.close();
    const QString registry = fresh();

    const QStringList maps{u"--map"_s, u"who=patient"_s, u"--map"_s, u"when=visit_date"_s};
    const test::Answer without = import({registry, csv});
    const test::Answer with = import(QStringList{registry, csv, u"--ignore"_s, u"planned_month"_s} + maps);

    QCOMPARE(without.exit, 1);
    QVERIFY(without.messages.contains("column patient: This column is missing"));
    QCOMPARE(with.messages, QByteArray("Passed over: planned_month.\n"));
    QCOMPARE(with.exit, 0);
    QCOMPARE(opened(registry)->records()->size(), 10u);
    QCOMPARE(import({registry, csv, u"--map"_s, u"nobody=patient"_s}).exit, 2);
    QCOMPARE(import({registry, csv, u"--map"_s, u"who=nothing"_s}).exit, 2);
}

// Seven clinical notes were lost so.
void TestExchangeCommands::noColumnIsPassedOverWithoutAWord()
{
    const QString csv = input(u"columns_passed_over.csv"_s);
    const QString registry = fresh();

    for (const QStringList &dry : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const test::Answer answer = import(dry + QStringList{registry, csv});
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.messages.startsWith("Passed over: Observaciones, nota_visita.\n"));
        QVERIFY(answer.messages.contains("--ignore-others"));
        QVERIFY(answer.output.isEmpty());
        QVERIFY(!QFile::exists(registry));
    }
    QCOMPARE(import({u"--ignore"_s, u"Observaciones"_s, registry, csv}).exit, 1);
    QCOMPARE(import({u"--ignore"_s, u"nothing"_s, registry, csv}).exit, 2);
    const test::Answer both = import(
        {u"--dry-run"_s, u"--ignore"_s, u"Observaciones"_s, u"--ignore"_s, u"nota_visita"_s, registry, csv});
    QCOMPARE(both.exit, 0);
    const test::Answer all = import({u"--ignore-others"_s, registry, csv});
    QCOMPARE(all.exit, 0);
    QCOMPARE(all.messages, QByteArray("Passed over: Observaciones, nota_visita.\n"));
    const test::Answer mapped = import({u"--dry-run"_s, u"--map"_s, u"Observaciones=visit_note"_s, u"--map"_s,
                                        u"nota_visita=assessor"_s, fresh(), csv});
    QCOMPARE(mapped.exit, 0);
    QCOMPARE(mapped.messages, QByteArray());
}

void TestExchangeCommands::codeDateAndTotalsAreATableOfVisits()
{
    const QString csv = written("code,date,CLASI-A,CLASI-D\nHUMV-1,2025-01-14,20,4\nHUMV-1,2025-04-14,9,3\n");
    const QString registry = fresh();

    const test::Answer answer = import({registry, csv});

    QCOMPARE(answer.exit, 0);
    QVERIFY(answer.output.contains("New visits: 2. Totals only: 2 of the visits."));
    const auto store = opened(registry);
    const PatientRecord record = store->records()->front();
    QCOMPARE(record.visits.size(), 2u);
    QVERIFY(record.visits[0].totalsOnly && record.visits[0].activity == 20 && record.visits[0].damage == 4);
    QCOMPARE(record.visits[1].state, VisitState::Complete);
    QVERIFY(import({registry, csv}).output.contains("New visits: 0."));

    const QString beside = written("code,date,CLASI-A\nHUMV-1,2025-01-14,20\n");
    QCOMPARE(import({fresh(), beside}).exit, 1); // one total alone
}

void TestExchangeCommands::noDraftBecomesCompleteUnseen()
{
    const QString folder = demo();
    QByteArray csv = read(folder).at(u"visits.csv"_s);
    csv.replace(",visit_state,", ",Status,");
    const qsizetype first = csv.indexOf(",complete,");
    QVERIFY(first > 0);
    csv.replace(first, 10, ",draft,");
    const QString path = written(csv);
    const QString registry = fresh();

    const test::Answer answer = import({registry, path});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.messages, QByteArray("Taken as: Status \xE2\x86\x92 visit_state.\n"));
    const auto store = opened(registry);
    int drafts = 0;
    const std::vector<PatientRecord> records = *store->records();
    for (const PatientRecord &record : records)
        for (const VisitTotals &visit : record.visits)
            drafts += visit.state == VisitState::Draft;
    QCOMPARE(drafts, 1);

    csv.replace(",Status,", ",what it is,");
    QCOMPARE(import({fresh(), written(csv)}).exit, 1);
}

void TestExchangeCommands::aDateLongAgoIsTakenOnlyWhereItIsMeant()
{
    const QString csv = input(u"year_0203.csv"_s);
    const QString registry = fresh();

    const test::Answer refused = import({registry, csv});
    const test::Answer meant = import({u"--accept-dates"_s, registry, csv});

    QCOMPARE(refused.exit, 1);
    QVERIFY(refused.messages.contains("row 2, column visit_date: The date is more than 120 years ago."));
    QCOMPARE(meant.exit, 0);
    QVERIFY(meant.messages.contains("is taken as it is"));
}

void TestExchangeCommands::aCodeThatLooksLikeAnotherIsNamed()
{
    const QString registry = fresh();
    QCOMPARE(import({registry, input(u"code_nfc_baseline.csv"_s)}).exit, 0);
    QCOMPARE(import({registry, input(u"code_nfd_month3.csv"_s)}).output,
             QByteArray("New patients: 0. New visits: 1.\n"));
    QCOMPARE(
        import({registry, input(u"code_nfd_month3.csv"_s)}).output,
        QByteArray("New patients: 0. New visits: 0. There already, and passed over: 0 patients, 1 visit.\n"));

    QFile source(input(u"code_nfc_baseline.csv"_s));
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QString other = written(source.readAll().replace("-07,", " 7,").replace("2025-01", "2025-06"));
    const test::Answer answer = import({registry, other});

    QCOMPARE(answer.exit, 1);
    QVERIFY(
        answer.messages.contains("This study code looks like MU\xC3\x91OZ-07, which is another patient's."));
}

void TestExchangeCommands::aPipeIsRefusedAtOnce()
{
    const QString pipe = fresh();
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

    const test::Answer answer = import({fresh(), pipe});

    QCOMPARE(answer.exit, 3);
    QVERIFY(answer.messages.contains("This is a pipe or a device"));
    QCOMPARE(import({fresh(), u"-"_s}).exit, 2);
}

void TestExchangeCommands::whatCannotBeReadIsToldFromWrongUse()
{
    QCOMPARE(run({u"export"_s, u"--demo"_s}).exit, 2);
    QCOMPARE(run({u"export"_s, u"-o"_s, fresh()}).exit, 2);
    QCOMPARE(run({u"export"_s, fresh(), u"-o"_s, fresh()}).exit, 3);
    QCOMPARE(import({fresh()}).exit, 2);
    QCOMPARE(import({fresh(), fresh()}).exit, 3);
    QCOMPARE(run({u"import"_s, QStringLiteral(MALAR_SOURCE_DIR "/README.md"), demo()}).exit, 1);
}

void TestExchangeCommands::helpNamesBothCommands()
{
    const QByteArray help = run({u"--help"_s, u"--lang"_s, u"en"_s}).output;

    QVERIFY(help.contains("\n  export "));
    QVERIFY(help.contains("\n  import "));
    for (const char *option :
         {"--with-identity", "--with-photographs", "--demo", "-o", "--format", "--decimal-comma"})
        QVERIFY2(run({u"export"_s, u"--help"_s}).output.contains(option), option);
    for (const char *option :
         {"--dry-run", "--new", "--map", "--ignore", "--ignore-others", "--accept-dates"})
        QVERIFY2(run({u"import"_s, u"--help"_s}).output.contains(option), option);
    QVERIFY(run({u"export"_s, u"--help"_s, u"--lang"_s, u"es"_s}).output.contains("carpeta"));
}

MALAR_TEST(TestExchangeCommands)

} // namespace test_exchange_commands
#include "test_exchange_commands.moc"
