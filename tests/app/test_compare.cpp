#include "tests/app/program.h"
#include "tests/core/reference.h"
#include "tests/support/test.h"

#include <QProcess>
#include <QTemporaryDir>

namespace test_compare {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using test::Answer;
using test::Expected;
using test::Printed;
using test::Tally;

namespace {

constexpr auto header =
    "dataset,pairs,improved,unchanged,worse,method,zeros,w_plus,w_minus,z,p,p_smallest,shift,shift_low,"
    "shift_high,shift_level,rank_biserial,before_median,before_q1,before_q3,after_median,after_q1,"
    "after_q3,mean_difference,sd_difference,t,t_df,t_p,sign_p,note\n";

const QByteArray twoPairs = "dataset,before,after\na,12,3\na,4,5\n";

Answer compare(const QStringList &options, const QByteArray &input)
{
    return test::run(QStringList{u"compare"_s, u"-"_s} + options, input);
}

/// All reference sets in one file, in the order of pairs.csv.
QByteArray referenceFile()
{
    QByteArray csv = "dataset,before,after\n";
    for (const Expected &row : test::reference(u"pairs.csv"_s)) {
        const QByteArray id = row.text(u"id"_s).toUtf8();
        for (const stats::Pair &pair : test::referencePairs()[row.text(u"id"_s)])
            csv += id + ',' + QByteArray::number(qint64(pair.before)) + ',' +
                   QByteArray::number(qint64(pair.after)) + '\n';
    }
    return csv;
}

struct Columns {
    const char *printed;
    const char *expected;
};

/// Row by row: the reference files have the sets in the order of pairs.csv.
void compareColumns(Tally &tally, const Printed &table, const QString &file,
                    std::initializer_list<Columns> columns)
{
    const std::vector<Expected> &rows = test::reference(file);
    QCOMPARE(static_cast<qsizetype>(rows.size()), table.rows());
    for (qsizetype i = 0; i < table.rows(); ++i)
        for (const auto &[printed, expected] : columns) {
            const QString name = QString::fromLatin1(printed);
            tally.compareAbsolute(table.text(i, u"dataset"_s) + u' ' + name,
                                  rows[static_cast<std::size_t>(i)].number(QString::fromLatin1(expected)),
                                  table.number(i, name));
        }
}

/// Medians and quartiles: quantiles.csv has two rows a set, the baseline first.
void compareQuartiles(Tally &tally, const Printed &table, int type)
{
    const std::vector<Expected> &rows = test::reference(u"quantiles.csv"_s);
    QCOMPARE(static_cast<qsizetype>(rows.size()), 2 * table.rows());
    for (qsizetype i = 0; i < 2 * table.rows(); ++i) {
        const Expected &row = rows[static_cast<std::size_t>(i)];
        const QString when = i % 2 == 0 ? u"before_"_s : u"after_"_s;
        const QString set = row.text(u"id"_s) + u' ' + when;
        tally.compareAbsolute(set + u"median"_s, row.number(u"median"_s),
                              table.number(i / 2, when + u"median"_s));
        for (const QString &quartile : {u"q1"_s, u"q3"_s})
            tally.compareAbsolute(set + quartile, row.number(u"%1_type%2"_s.arg(quartile).arg(type)),
                                  table.number(i / 2, when + quartile));
    }
}

} // namespace

/// `malar compare` as a user runs it.
class TestCompare : public test::Test {
    Q_OBJECT

private slots:
    void allReferenceSetsAreReproduced();
    void presetsReproduceTheirPrograms_data();
    void presetsReproduceTheirPrograms();
    void alternativesHoldForAllThreeTests_data();
    void alternativesHoldForAllThreeTests();
    void singleOptionsOverrideThePreset();
    void fileAndStandardInputGiveTheSame();
    void numbersHaveAPointInEveryLocale();
    void aWrongInputIsRefusedWithItsPlaceAndNothingIsPrinted_data();
    void aWrongInputIsRefusedWithItsPlaceAndNothingIsPrinted();
    void wrongUseIsToldApart_data();
    void wrongUseIsToldApart();
    void aValueThatIsRefusedIsAnsweredByThoseThatExist();
    void filesThatCannotBeReadAreToldApart();
    void aFullDiskIsNoSuccess();
    void helpNamesEveryOption();
    void theProgramAnswersWithoutACommand();
};

void TestCompare::allReferenceSetsAreReproduced()
{
    const Answer answer = compare({}, referenceFile());
    const Printed table(answer.output);
    Tally tally(1e-12);

    compareColumns(tally, table, u"exact_dp.csv"_s, {{"p", "wilcox_two"}});
    compareColumns(tally, table, u"signedrank_r.csv"_s,
                   {{"pairs", "n"},
                    {"improved", "n_pos"},
                    {"unchanged", "n_zero"},
                    {"worse", "n_neg"},
                    {"w_plus", "Wplus_wilcox"},
                    {"w_minus", "Wminus_wilcox"}});
    compareColumns(tally, table, u"hodges_lehmann.csv"_s, {{"shift", "hl_walsh_all"}});
    compareColumns(tally, table, u"ttest_sign_effect.csv"_s,
                   {{"rank_biserial", "rank_biserial_wilcox"},
                    {"mean_difference", "mean_diff"},
                    {"sd_difference", "sd_diff"},
                    {"t", "t"},
                    {"t_p", "t_p_two"},
                    {"sign_p", "sign_p_two"}});
    compareQuartiles(tally, table, 7);

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.messages, "");
    QVERIFY(answer.output.startsWith(header));
    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 303 * 15 + 1100, QByteArray::number(tally.compared()));
}

void TestCompare::presetsReproduceTheirPrograms_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<int>("quantileType");
    QTest::newRow("R") << u"r"_s << u"signedrank_r.csv"_s << QByteArray("r_default_p") << 7;
    QTest::newRow("SPSS") << u"spss"_s << u"scipy.csv"_s << QByteArray("wilcox_nocc_two") << 6;
    QTest::newRow("Stata") << u"stata"_s << u"scipy.csv"_s << QByteArray("pratt_nocc_two") << 2;
    QTest::newRow("abstract") << u"acr2025"_s << u"scipy.csv"_s << QByteArray("pratt_cc_two") << 6;
}

void TestCompare::presetsReproduceTheirPrograms()
{
    QFETCH(QString, preset);
    QFETCH(QString, file);
    QFETCH(QByteArray, column);
    QFETCH(int, quantileType);
    const Printed table(compare({u"--preset"_s, preset}, referenceFile()).output);
    Tally tally(1e-12);

    compareColumns(tally, table, file, {{"p", column.constData()}});
    compareQuartiles(tally, table, quantileType);

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 290 + 303 * 6, QByteArray::number(tally.compared()));
}

void TestCompare::alternativesHoldForAllThreeTests_data()
{
    QTest::addColumn<QByteArray>("suffix");
    QTest::newRow("greater") << QByteArray("greater");
    QTest::newRow("less") << QByteArray("less");
}

void TestCompare::alternativesHoldForAllThreeTests()
{
    QFETCH(QByteArray, suffix);
    const Printed table(compare({u"--alternative"_s, QString::fromLatin1(suffix)}, referenceFile()).output);
    Tally tally(1e-12);

    compareColumns(tally, table, u"exact_dp.csv"_s, {{"p", ("wilcox_" + suffix).constData()}});
    compareColumns(tally, table, u"ttest_sign_effect.csv"_s,
                   {{"t_p", ("t_p_" + suffix).constData()}, {"sign_p", ("sign_p_" + suffix).constData()}});

    QCOMPARE(tally.firstFailure(), "");
    QVERIFY2(tally.compared() >= 850, QByteArray::number(tally.compared()));
}

void TestCompare::singleOptionsOverrideThePreset()
{
    const Answer before = compare({u"--method=exact"_s, u"--preset"_s, u"acr2025"_s}, twoPairs);
    const Answer after = compare({u"--preset=acr2025"_s, u"--method"_s, u"exact"_s}, twoPairs);

    QCOMPARE(Printed(before.output).text(0, u"method"_s), u"exact"_s);
    QCOMPARE(Printed(before.output).text(0, u"zeros"_s), u"pratt"_s);
    QCOMPARE(before.output, after.output);
}

void TestCompare::fileAndStandardInputGiveTheSame()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pairs.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(twoPairs);
    file.close();

    const Answer fromFile = test::run({u"compare"_s, file.fileName()});

    QCOMPARE(fromFile.exit, 0);
    QCOMPARE(fromFile.output, compare({}, twoPairs).output);
}

void TestCompare::numbersHaveAPointInEveryLocale()
{
    const Answer answer = compare({u"--confidence"_s, u"0.5"_s}, "dataset,before,after\na,0.5,0.25\na,1,0\n");

    QCOMPARE(Printed(answer.output).text(0, u"before_median"_s), u"0.75"_s);
    QCOMPARE(Printed(answer.output).text(0, u"shift_level"_s), u"0.5"_s);
}

void TestCompare::aWrongInputIsRefusedWithItsPlaceAndNothingIsPrinted_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("place");
    const QByteArray good = twoPairs;
    QTest::newRow("nothing") << QByteArray() << QByteArray("standard input: ");
    QTest::newRow("text for a number") << good + "a,x,1\n" << QByteArray("row 4, column before");
    QTest::newRow("not a number") << good + "a,1,nan\n" << QByteArray("row 4, column after");
    QTest::newRow("an exponent") << good + "a,1,1e309\n" << QByteArray("row 4, column after");
    QTest::newRow("a decimal comma") << good + "a,1,\"1,5\"\n" << QByteArray("row 4, column after");
    QTest::newRow("an Arabic digit") << good + "a,1,\u0663\n" << QByteArray("row 4, column after");
    QTest::newRow("too many digits") << good + "a,1,123456789012345678901\n"
                                     << QByteArray("row 4, column after");
    QTest::newRow("short row") << good + "a,1\n" << QByteArray("row 4");
    QTest::newRow("long row") << good + "a,1,2,3\n" << QByteArray("row 4");
    QTest::newRow("no dataset") << good + ",1,2\n" << QByteArray("row 4, column dataset");
    QTest::newRow("open quote") << good + "\"a,1,2\n" << QByteArray("row 4");
    QTest::newRow("null byte") << good + QByteArray("a,1,\0\n", 6) << QByteArray("row 4");
    QTest::newRow("missing column") << QByteArray("dataset,before\na,1\n")
                                    << QByteArray("row 1, column after");
    QTest::newRow("unknown column") << QByteArray("dataset,before,after,x\na,1,2,3\n")
                                    << QByteArray("row 1, column x");
    QTest::newRow("column twice") << QByteArray("dataset,before,after,after\na,1,2,3\n")
                                  << QByteArray("row 1, column after");
}

void TestCompare::aWrongInputIsRefusedWithItsPlaceAndNothingIsPrinted()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, place);

    const Answer answer = compare({}, input);

    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.output, "");
    QVERIFY2(answer.messages.contains(place), answer.messages);
    QCOMPARE(answer.messages.count('\n'), 1);
}

void TestCompare::wrongUseIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"compere"_s};
    QTest::newRow("no file") << QStringList{u"compare"_s};
    QTest::newRow("two files") << QStringList{u"compare"_s, u"-"_s, u"-"_s};
    for (const QString &option :
         {u"--preset=sas"_s, u"--preset="_s, u"--method=r-default"_s, u"--method=Exact"_s, u"--zeros=split"_s,
          u"--alternative=two"_s, u"--quantile=0"_s, u"--quantile=10"_s, u"--confidence=1"_s,
          u"--confidence=0"_s, u"--confidence=95"_s, u"--confidence=0,95"_s, u"--confidence=nan"_s,
          u"--nothing"_s, u"--zeros"_s, u"--lang=fr"_s, u"--help=yes"_s})
        QTest::newRow(qPrintable(option)) << QStringList{u"compare"_s, u"-"_s, option};
}

void TestCompare::wrongUseIsToldApart()
{
    QFETCH(QStringList, arguments);

    const Answer answer = test::run(arguments, twoPairs);

    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.output, "");
    QVERIFY(!answer.messages.isEmpty());
}

void TestCompare::aValueThatIsRefusedIsAnsweredByThoseThatExist()
{
    const auto said = [](const QString &option) {
        return test::run({u"compare"_s, u"-"_s, option, u"--lang=en"_s}, twoPairs).messages;
    };

    QCOMPARE(said(u"--method=t"_s),
             "malar compare: --method does not take this value. It takes exact|normal|normal-cc.\n");
    QVERIFY(said(u"--confidence=95"_s).contains("between 0 and 1"));
    QVERIFY(said(u"--quantile=10"_s).contains("1..9"));
}

void TestCompare::filesThatCannotBeReadAreToldApart()
{
    const QTemporaryDir folder;
    for (const QString &file : {folder.path(), folder.filePath(u"nothing.csv"_s)}) {
        const Answer answer = test::run({u"compare"_s, file});

        QCOMPARE(answer.exit, 3);
        QCOMPARE(answer.output, "");
        QVERIFY2(answer.messages.contains(file.toUtf8()), answer.messages);
    }
}

void TestCompare::aFullDiskIsNoSuccess()
{
    QProcess shell;
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"printf 'dataset,before,after\\n' | '" MALAR_BINARY "' compare - > /dev/full"_s});
    QVERIFY(shell.waitForFinished());

    QCOMPARE(shell.exitCode(), 3);
    QVERIFY(!shell.readAllStandardError().isEmpty());
}

void TestCompare::helpNamesEveryOption()
{
    const Answer help = test::run({u"compare"_s, u"--help"_s});

    QCOMPARE(help.exit, 0);
    for (const char *option :
         {"--preset", "--method", "--zeros", "--alternative", "--quantile", "--confidence", "--lang"})
        QVERIFY2(help.output.contains(option), option);
}

void TestCompare::theProgramAnswersWithoutACommand()
{
    const Answer help = test::run({u"--help"_s});
    const Answer version = test::run({u"--version"_s, u"--lang"_s, u"es"_s});

    QCOMPARE(help.exit, 0);
    QVERIFY(help.output.contains("compare") && help.output.contains("score"));
    QCOMPARE(version.output, "malar " MALAR_VERSION "\n");
}

MALAR_TEST(TestCompare)

} // namespace test_compare
#include "test_compare.moc"
