#include "tests/app/program.h"

#include "tests/core/formsfile.h"
#include "tests/support/test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace test_tablecommands {

using namespace malar;
using namespace malar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table as openpyxl saves it, with the day as a day and the answers as numbers.
const QString asWorkbook = QStringLiteral(R"(
import csv, datetime, sys, openpyxl
book = openpyxl.Workbook()
book.active.title = "Visitas"
for row in csv.reader(open(sys.argv[1])):
    book.active.append([int(cell) if cell.isdigit() else datetime.date.fromisoformat(cell) if cell[:2] == "20" else cell
                        for cell in row])
book.create_sheet("Otra")
book.save(sys.argv[2])
)");

} // namespace

/// Tables as other programs save them, on the command line.
class TestTableCommands : public Test {
    Q_OBJECT

private slots:
    void howATableWasReadIsSaid();
    void aWorkbookGivesWhatItsTableGives();
    void theOrderOfDatesIsAskedForByTheNameOfTheOption();
    void whatWasPassedOverIsSaid();
    void anOptionThatHasNoMeaningIsWrongUse_data();
    void anOptionThatHasNoMeaningIsWrongUse();
    void whatCannotBeReadIsRefusedInWords();

private:
    QTemporaryDir m_place;

    static QString input(const QString &name) { return QStringLiteral(MALAR_TEST_DATA "/import/") + name; }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString written(const QString &name, const QByteArray &content)
    {
        QFile file(m_place.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file to test with");
        return file.fileName();
    }
    QString workbook(const QByteArray &csv)
    {
        const QString path = m_place.filePath(u"book.xlsx"_s);
        const QStringList arguments{u"-c"_s, asWorkbook, written(u"book.csv"_s, csv), path};
        if (QProcess::execute(u"/usr/bin/python3"_s, arguments) != 0)
            qFatal("no workbook to test with");
        return path;
    }
    test::Answer dryRun(const QStringList &arguments)
    {
        return run(
            QStringList{u"import"_s, u"--lang"_s, u"en"_s, u"--dry-run"_s, m_place.filePath(u"new.malar"_s)} +
            arguments);
    }
};

void TestTableCommands::howATableWasReadIsSaid()
{
    const test::Answer spanish = dryRun({input(u"excel_es_semicolon_quoted_note.csv"_s)});
    QCOMPARE(spanish.messages, QByteArray("Read as: semicolons, UTF-8, decimal point.\n"));
    QVERIFY(spanish.output.endsWith("Nothing was written. New patients: 1. New visits: 1.\n"));
    QCOMPARE(dryRun({input(u"first_line_sep.csv"_s)}).messages, QByteArray()); // nothing to say

    const test::Answer compared =
        run({u"compare"_s, u"--lang"_s, u"en"_s, u"-"_s}, "dataset;before;after\n\xF1;12,5;3\n");
    QCOMPARE(compared.exit, 0);
    QVERIFY(compared.messages.startsWith("Read as: semicolons, Windows-1252 (CP1252), decimal comma.\n"));
    QVERIFY(compared.messages.contains(
        "Note: standard input: The text is not UTF-8 and was read as Windows-1252"));
    QVERIFY(compared.output.contains("\n\xC3\xB1,1,"));
}

void TestTableCommands::aWorkbookGivesWhatItsTableGives()
{
    const QByteArray forms = FormsFile().row("A", worstCells()).row("B", {{"ery_face", ""}}).bytes();
    const QString path = workbook(forms);

    const test::Answer scored = run({u"score"_s, u"--lang"_s, u"en"_s, path});

    QCOMPARE(scored.output, run({u"score"_s, u"-"_s}, forms).output);
    QCOMPARE(scored.messages,
             QByteArray("Read as: sheet \xE2\x80\x9CVisitas\xE2\x80\x9D. Other sheets: Otra.\n"));
    QCOMPARE(run({u"score"_s, u"-"_s}, bytes(path)).output, scored.output);
    QCOMPARE(run({u"score"_s, u"--sheet"_s, u"Otra"_s, path}).exit, 1);

    const test::Answer visits = dryRun({workbook(bytes(input(u"code_nfc_baseline.csv"_s)))});
    QCOMPARE(visits.exit, 0);
    QVERIFY(visits.output.endsWith("New patients: 1. New visits: 1.\n"));
}

void TestTableCommands::theOrderOfDatesIsAskedForByTheNameOfTheOption()
{
    const QString path =
        written(u"open.csv"_s, bytes(input(u"code_nfc_baseline.csv"_s)).replace("2025-01-10", "03/04/2025"));

    const test::Answer open = dryRun({path});
    QCOMPARE(open.exit, 1);
    QVERIFY(open.messages.contains("open.csv, row 2, column visit_date: This could be two days"));
    QVERIFY(open.messages.contains("--date-order dmy"));

    const test::Answer said = dryRun({u"--date-order"_s, u"dmy"_s, path});
    QCOMPARE(said.exit, 0);
    QCOMPARE(said.messages, QByteArray("Read as: commas, UTF-8, day before month.\n"));
}

void TestTableCommands::whatWasPassedOverIsSaid()
{
    const QByteArray csv = bytes(input(u"unnamed_last_column.csv"_s)) + QByteArray(58, ',') + '\n';

    const test::Answer answer = dryRun({written(u"passed.csv"_s, csv)});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.messages,
             QByteArray("Note: passed.csv: Empty rows that were passed over: 1.\n"
                        "Note: passed.csv: Empty columns without a name that were passed over: 1.\n"));
}

void TestTableCommands::anOptionThatHasNoMeaningIsWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString text = input(u"first_line_sep.csv"_s);
    QTest::newRow("a sheet of a text") << QStringList{u"--sheet"_s, u"a"_s, text};
    QTest::newRow("no separator") << QStringList{u"--separator"_s, u"|"_s, text};
    QTest::newRow("no encoding") << QStringList{u"--encoding"_s, u"latin"_s, text};
    QTest::newRow("no order") << QStringList{u"--date-order"_s, u"ydm"_s, text};
    QTest::newRow("of a folder") << QStringList{u"--decimal"_s, u"comma"_s, QStringLiteral(MALAR_TEST_DATA)};
}

void TestTableCommands::anOptionThatHasNoMeaningIsWrongUse()
{
    QFETCH(QStringList, arguments);

    const test::Answer answer = dryRun(arguments);

    QCOMPARE(answer.exit, 2);
    QVERIFY(!answer.messages.isEmpty());
}

void TestTableCommands::whatCannotBeReadIsRefusedInWords()
{
    const test::Answer old = dryRun({written(u"old.xls"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")});
    QCOMPARE(old.exit, 1);
    QVERIFY(old.messages.contains("Save it as .xlsx without a password"));

    const test::Answer cut = dryRun({written(u"cut.xlsx"_s, bytes(workbook("a,b\n1,2\n")).left(900))});
    QCOMPARE(cut.exit, 1);
    QVERIFY(cut.messages.contains("The workbook is damaged"));
    QVERIFY(!QFile::exists(m_place.filePath(u"new.malar"_s)));
}

MALAR_TEST(TestTableCommands)

} // namespace test_tablecommands
#include "test_tablecommands.moc"
