#include "tests/app/program.h"

#include "tests/core/formsfile.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace test_wronguse {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The program's exit codes, as its help names them.
constexpr int refusedInput = 1;
constexpr int wrongUse = 2;
constexpr int fileTrouble = 3;

} // namespace

/// What the program answers to arguments that it cannot take: one line that says what to do.
class TestWrongUse : public Test {
    Q_OBJECT

private slots:
    void oneLineSaysWhatToDo_data();
    void oneLineSaysWhatToDo();
    void aNameThatIsNoUtf8WritesNothing();
    void nothingSteersTheTerminal_data();
    void nothingSteersTheTerminal();
    void noNameOfATableSteersTheTerminal_data() { nothingSteersTheTerminal_data(); }
    void noNameOfATableSteersTheTerminal();
    void aTableOfSomethingElseIsOneLine();
    void aFolderNamesTheTableThatIsAnother();
    void anImportThatCannotSayItsCountsSaysThatItIsDone();
    void operandsHaveOneNameInEveryLanguage();
};

void TestWrongUse::oneLineSaysWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");

    const auto row = [](const char *name, const QString &line, int exit, const QString &says) {
        QTest::newRow(name) << line.split(u' ') << exit << says;
    };
    row("options first", u"--demo report"_s, wrongUse, u"malar report --demo"_s);
    row("an option that is none", u"--nothing"_s, wrongUse, u"there is no option --nothing"_s);
    row("another language", u"--lang fr report"_s, wrongUse, u"no words in “fr”"_s);
    row("an export to a pipe", u"export --demo -o -"_s, wrongUse, u"an export is a folder"_s);
    row("a registry from a pipe", u"report - -o r.pdf"_s, wrongUse, u"not read from standard input"_s);
    row("an export of a pipe", u"export - -o out"_s, wrongUse, u"not read from standard input"_s);
    row("an import of a pipe", u"import new.malar -"_s, wrongUse, u"standard input is not read"_s);
    row("another ending", u"report --demo -o r.doc"_s, wrongUse, u"no report ends in .doc"_s);
    row("a year that a PDF cannot say", u"report --demo -o r.pdf"_s, wrongUse, u"up to the year 9999"_s);
    row("a file like an option", u"report -lead.malar -o r.pdf"_s, wrongUse, u"Write ./-lead.malar"_s);
    row("the same for the window", u"-lead.malar"_s, wrongUse, u"Write ./-lead.malar"_s);
    for (const QString &command : {u"report"_s, u"export"_s, u"import"_s, u"score"_s, u"compare"_s})
        row(qPrintable(command + u", and no such file"_s), command + u" -none.malar"_s, wrongUse,
            u"malar %1: there is no option -none.malar. Write ./-none.malar for a file"_s.arg(command));
    row("the same for the window, and no such file", u"-none.malar"_s, wrongUse, u"Write ./-none.malar"_s);
    row("an option with a value", u"report --fromat=pdf r.malar"_s, wrongUse,
        u"there is no option --fromat=pdf."_s);
    row("in Spanish", u"report --lang es -none.malar"_s, wrongUse,
        u"malar report: no existe la opción -none.malar. Escriba ./-none.malar"_s);
    row("a new registry without its recovery key's file", u"import new.malar nowhere"_s, wrongUse,
        u"say with --recovery-file where"_s);
    row("two passphrases", u"export r.malar -o out --passphrase-fd 0 --passphrase-file p"_s, wrongUse,
        u"do not go together"_s);
    row("a descriptor that is none", u"export r.malar -o out --passphrase-fd none"_s, wrongUse,
        u"none is no file descriptor"_s);
    row("who opens the training cohort", u"export --demo -o out --user marta"_s, wrongUse,
        u"the training cohort is not sealed"_s);
    row("a registry to seal and no place for its key", u"seal r.malar"_s, wrongUse,
        u"say with --recovery-file where"_s);
    row("a copy without a name", u"unseal r.malar"_s, wrongUse, u"say with -o which file"_s);
    row("a folder that is not there", u"import new.malar nowhere --recovery-file k"_s, fileTrouble,
        u"no folder and no file nowhere"_s);
}

void TestWrongUse::oneLineSaysWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const QTemporaryDir here;
    QFile file(here.filePath(u"-lead.malar"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    if (says.contains(u"9999"_s))
        all.insert(u"SOURCE_DATE_EPOCH"_s, u"253402300800"_s);
    process.setProcessEnvironment(all);
    process.setWorkingDirectory(here.path());

    process.start(QStringLiteral(MALAR_BINARY), arguments.contains(u"--lang"_s)
                                                    ? arguments
                                                    : arguments + QStringList{u"--lang"_s, u"en"_s});

    QVERIFY(process.waitForFinished(60'000));
    const QString messages = QString::fromUtf8(process.readAllStandardError());
    QVERIFY2(messages.contains(says), qPrintable(messages));
    QCOMPARE(messages.count(u'\n'), 1);
    QCOMPARE(process.exitCode(), exit);
    QCOMPARE(QDir(here.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"-lead.malar"_s});
}

void TestWrongUse::aNameThatIsNoUtf8WritesNothing()
{
    const QTemporaryDir here;
    QProcess process;
    process.setWorkingDirectory(here.path());

    process.start(u"bash"_s, {u"-c"_s, u"exec \"$0\" report --demo --lang en -o $'x\\xe9.pdf'"_s,
                              QStringLiteral(MALAR_BINARY)});

    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), wrongUse);
    QVERIFY(process.readAllStandardError().contains("not UTF-8"));
    QVERIFY(QDir(here.path()).isEmpty());
}

void TestWrongUse::nothingSteersTheTerminal_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("an escape sequence") << u"x\x1b[2Jy"_s;
    QTest::newRow("a control sign of 8 bits") << u"x\u009b2Jy"_s;
    QTest::newRow("text turned round") << u"x\u202etxt"_s;
    QTest::newRow("a line of its own") << u"x\nmalar: done"_s;
    QTest::newRow("a bell") << u"x\ay"_s;
}

void TestWrongUse::nothingSteersTheTerminal()
{
    QFETCH(QString, text);

    for (const test::Answer &answer :
         {run({u"score"_s, u"-"_s}, "form,\"" + text.toUtf8() + "\"\n1,2\n"),
          run({u"report"_s, u"--demo"_s, u"-o"_s, u"r.pdf"_s, u"--patient"_s, text}),
          run({u"report"_s, u"--demo"_s, u"-o"_s, u"r.pdf"_s, u"--filter"_s, text}),
          run({u"report"_s, text, u"-o"_s, u"r.pdf"_s}), run({text})}) {
        QVERIFY(answer.exit > 0);
        const QString said = QString::fromUtf8(answer.messages);
        QVERIFY2(said.endsWith(u'\n') && said.count(u'\n') == 1, qPrintable(said));
        QVERIFY(!said.contains(text));
        QVERIFY(said.contains(QChar(QChar::ReplacementCharacter)));
    }
}

void TestWrongUse::noNameOfATableSteersTheTerminal()
{
    QFETCH(QString, text);
    const QByteArray name = '"' + text.toUtf8() + '"';

    const test::Answer scored = run({u"score"_s, u"-"_s}, FormsFile().row(name.toStdString()).bytes());
    const test::Answer compared =
        run({u"compare"_s, u"-"_s}, "dataset,before,after\n" + name + ",2,1\n" + name + ",4,1\n");

    for (const test::Answer &answer : {scored, compared}) {
        QCOMPARE(answer.exit, 0);
        const QString table = QString::fromUtf8(answer.output);
        QCOMPARE(table.count(u'\n'), 2);
        QVERIFY2(!table.contains(text), answer.output.toPercentEncoding().constData());
        QVERIFY(table.contains(u"\nx\ufffd"_s));
    }
}

void TestWrongUse::aTableOfSomethingElseIsOneLine()
{
    const QTemporaryDir here;
    QFile table(here.filePath(u"shopping.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("what,how_many\nbread,2\n");
    table.close();

    const test::Answer answer = run({u"import"_s, u"--lang"_s, u"en"_s, here.filePath(u"new.malar"_s),
                                     table.fileName(), u"--recovery-file"_s, u"k"_s});

    QCOMPARE(answer.exit, refusedInput);
    // The patient, the day and the 56 answers.
    QVERIFY2(
        answer.messages.contains("is no table of visits: 58 of its columns are missing, such as patient."),
        answer.messages.constData());
    QVERIFY2(answer.messages.count('\n') <= 3, answer.messages.constData());
}

void TestWrongUse::aFolderNamesTheTableThatIsAnother()
{
    const QTemporaryDir here;
    const QString folder = here.filePath(u"folder"_s);
    QCOMPARE(run({u"export"_s, u"--demo"_s, u"-o"_s, folder}).exit, 0);
    QFile table(folder + u"/patients.csv"_s);
    QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
    table.write("what,how_many\r\nbread,2\r\n");
    table.close();

    const test::Answer answer = run({u"import"_s, u"--lang"_s, u"en"_s, here.filePath(u"new.malar"_s), folder,
                                     u"--recovery-file"_s, u"k"_s});

    QCOMPARE(answer.exit, refusedInput);
    QVERIFY2(!answer.messages.contains("is no table of visits"), answer.messages.constData());
    QVERIFY2(answer.messages.contains("patients.csv, row 1, column what: There is no column of this name."),
             answer.messages.constData());
}

void TestWrongUse::anImportThatCannotSayItsCountsSaysThatItIsDone()
{
    const QTemporaryDir here;
    test::founding(here.path());
    QProcess process;
    process.setWorkingDirectory(here.path());

    process.start(
        u"bash"_s,
        {u"-c"_s,
         u"\"$0\" export --demo -o out && \"$0\" import --lang en new.malar out --recovery-file k > /dev/full"_s,
         QStringLiteral(MALAR_BINARY)});

    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), fileTrouble);
    QVERIFY(process.readAllStandardError().contains("everything was imported all the same"));
    QVERIFY(QFile::exists(here.filePath(u"new.malar"_s)));
}

void TestWrongUse::operandsHaveOneNameInEveryLanguage()
{
    for (const QString &language : {u"en"_s, u"es"_s}) {
        QVERIFY(run({u"--help"_s, u"--lang"_s, language}).output.contains("malar [FILE]"));
        QVERIFY(
            run({u"report"_s, u"--help"_s, u"--lang"_s, language}).output.contains(" FILE|--demo -o OUT"));
    }
}

MALAR_TEST(TestWrongUse)

} // namespace test_wronguse
#include "test_wronguse.moc"
