#include "tests/app/program.h"

#include "tests/support/test.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace test_output {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

/// What the program leaves on the disk: its owner's alone, whole or not at all, and nothing else.
class TestOutput : public Test {
    Q_OBJECT

private slots:
    void everyFileIsItsOwnersAlone_data();
    void everyFileIsItsOwnersAlone();
    void aReportThatWasEverybodysIsItsOwnersAlone();
    void aWorkbookThatDoesNotFitIsNeverHalfWritten_data();
    void aWorkbookThatDoesNotFitIsNeverHalfWritten();
    void aPipeThatNobodyReadsLeavesNothingBehind_data();
    void aPipeThatNobodyReadsLeavesNothingBehind();
    void aNameThatIsAFolderLeavesNothingBeside();
    void onlyTheSentenceStandsOnStandardError();
    void aRegistryThatDoesNotFitIsCalledAsItWasAsked();

private:
    /// In a shell of its own, with the program's name in $MALAR; `here` is its folder.
    test::Answer shell(const QString &here, const QString &line)
    {
        QProcess process;
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(u"MALAR"_s, QStringLiteral(MALAR_BINARY));
        all.insert(u"TMPDIR"_s, m_temporary.path());
        all.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
        process.setProcessEnvironment(all);
        process.setWorkingDirectory(here);
        process.start(u"bash"_s, {u"-c"_s, line});
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_temporary;
    QTemporaryDir m_runtime; // else Qt makes one beside the temporary files
};

namespace {

/// Everything below the folder.
QStringList found(const QString &folder)
{
    QStringList names;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        names << walk.next();
    names.sort();
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isItsOwnersAlone(const QString &path)
{
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return !(QFileInfo(path).permissions() & others);
}

} // namespace

void TestOutput::everyFileIsItsOwnersAlone_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("files");

    QTest::newRow("pdf") << u"report --demo -o r.pdf"_s << 1;
    QTest::newRow("html") << u"report --demo -o r.html"_s << 1;
    QTest::newRow("xlsx") << u"report --demo -o r.xlsx"_s << 1;
    QTest::newRow("pdfa") << u"report --demo --pdfa -o r.pdf"_s << 9;
    QTest::newRow("patient") << u"report --demo --patient SYN-01 -o p.pdf"_s << 1;
    QTest::newRow("export") << u"export --demo -o out"_s << 14;
    QTest::newRow("import") << u"export --demo -o out && \"$MALAR\" import new.malar out --recovery-file k"_s
                            << 16;
}

void TestOutput::everyFileIsItsOwnersAlone()
{
    QFETCH(QString, command);
    QFETCH(int, files);
    const QTemporaryDir here;
    test::founding(here.path());

    const test::Answer answer = shell(here.path(), u"umask 022; \"$MALAR\" "_s + command);

    QCOMPARE(answer.exit, 0);
    const QStringList all = found(here.path());
    QVERIFY2(all.size() >= files, qPrintable(all.join(u'\n')));
    for (const QString &path : all)
        QVERIFY2(isItsOwnersAlone(path), qPrintable(path));
}

void TestOutput::aReportThatWasEverybodysIsItsOwnersAlone()
{
    const QTemporaryDir here;
    const QString path = here.filePath(u"r.html"_s);
    QCOMPARE(shell(here.path(), u"\"$MALAR\" report --demo -o r.html && chmod 644 r.html"_s).exit, 0);

    const test::Answer answer = shell(here.path(), u"umask 022; \"$MALAR\" report --demo -o r.html"_s);

    QCOMPARE(answer.exit, 0);
    QVERIFY(isItsOwnersAlone(path));
}

void TestOutput::aWorkbookThatDoesNotFitIsNeverHalfWritten_data()
{
    QTest::addColumn<int>("kibibytes");
    for (const int size : {4, 8, 12, 16, 20})
        QTest::addRow("files of at most %d KiB", size) << size;
}

void TestOutput::aWorkbookThatDoesNotFitIsNeverHalfWritten()
{
    QFETCH(int, kibibytes);
    const QTemporaryDir here;
    QCOMPARE(shell(here.path(), u"\"$MALAR\" report --demo -o r.xlsx"_s).exit, 0);
    const QByteArray whole = contentOf(here.filePath(u"r.xlsx"_s));

    const test::Answer answer =
        shell(here.path(), u"export SOURCE_DATE_EPOCH=1700000000; ulimit -f %1; "
                           u"\"$MALAR\" report --demo --lang en -o r.xlsx"_s.arg(kibibytes));

    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.messages.startsWith("malar: r.xlsx cannot be written ("), answer.messages.constData());
    QCOMPARE(answer.messages.count('\n'), 1);
    QCOMPARE(contentOf(here.filePath(u"r.xlsx"_s)), whole);
    QCOMPARE(found(here.path()).size(), 1);
    QCOMPARE(found(m_temporary.path()), QStringList());
}

void TestOutput::aPipeThatNobodyReadsLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"pdf"_s, u"html"_s, u"xlsx"_s})
        QTest::newRow(qPrintable(format)) << format;
}

void TestOutput::aPipeThatNobodyReadsLeavesNothingBehind()
{
    QFETCH(QString, format);
    const QTemporaryDir here;

    const test::Answer answer = shell(
        here.path(),
        u"\"$MALAR\" report --demo --lang en -o - --format %1 | true; exit ${PIPESTATUS[0]}"_s.arg(format));

    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.messages.startsWith("malar: standard output cannot be written"),
             answer.messages.constData());
    QCOMPARE(found(m_temporary.path()), QStringList());
}

void TestOutput::aNameThatIsAFolderLeavesNothingBeside()
{
    const QTemporaryDir here;
    QVERIFY(QDir(here.path()).mkdir(u"r.pdf"_s));

    const test::Answer answer = shell(here.path(), u"\"$MALAR\" report --demo -o r.pdf"_s);

    QCOMPARE(answer.exit, 3);
    QCOMPARE(found(here.path()), QStringList{here.filePath(u"r.pdf"_s)});
}

void TestOutput::onlyTheSentenceStandsOnStandardError()
{
    const QTemporaryDir here;

    const test::Answer answer =
        shell(here.path(), u"TMPDIR=/nowhere \"$MALAR\" report --demo --lang en -o /nowhere/r.xlsx"_s);

    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.messages.startsWith("malar: /nowhere/r.xlsx cannot be written"),
             answer.messages.constData());
    QCOMPARE(answer.messages.count('\n'), 1);
}

/// It is made under a temporary name, which says nothing to people.
void TestOutput::aRegistryThatDoesNotFitIsCalledAsItWasAsked()
{
    const QTemporaryDir here;
    const QTemporaryDir keys;
    QCOMPARE(shell(here.path(), u"\"$MALAR\" export --demo -o out"_s).exit, 0);

    const test::Answer answer =
        shell(here.path(), u"ulimit -f 40; \"$MALAR\" import --lang en new.malar out "_s +
                               test::founding(keys.path()).join(u' '));

    QCOMPARE(answer.exit, 3);
    QVERIFY2(answer.messages.startsWith("malar: new.malar: "), answer.messages.constData());
    QVERIFY2(!answer.messages.contains(".part-"), answer.messages.constData());
    QCOMPARE(QDir(here.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"out"_s});
}

MALAR_TEST(TestOutput)

} // namespace test_output
#include "test_output.moc"
