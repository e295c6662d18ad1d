#include "tests/app/program.h"
#include "tests/core/formsfile.h"
#include "tests/support/test.h"

namespace test_score {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using test::Answer;
using test::FormsFile;

namespace {

Answer score(const QByteArray &input) { return test::run({u"score"_s, u"-"_s}, input); }

} // namespace

/// `malar score` as a user runs it.
class TestScore : public test::Test {
    Q_OBJECT

private slots:
    void totalsAndSeverityArePrinted();
    void severityFollowsTheBandsOfKlein_data();
    void severityFollowsTheBandsOfKlein();
    void theDoublingNeedsItsAnswerOnlyWithDyspigmentation();
    void aNameWithACommaComesBackQuoted();
    void windowsFilesAreRead();
    void aWrongCellIsRefusedWithItsPlaceAndNothingIsPrinted_data();
    void aWrongCellIsRefusedWithItsPlaceAndNothingIsPrinted();
    void aFormWithoutANameOfItsOwnIsRefused_data();
    void aFormWithoutANameOfItsOwnIsRefused();
    void aWrongShapeIsRefused();
    void theMessageSaysWhatIsAllowed();
    void wrongUseAndMissingFilesAreToldApart();
    void helpNamesTheFile();
};

void TestScore::totalsAndSeverityArePrinted()
{
    const Answer answer =
        score(FormsFile().row("A-1").row("A-2", test::worstCells()).row("A-3", {{"ery_scalp", ""}}).bytes());

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.messages, "");
    QCOMPARE(answer.output, "form,clasi_a,clasi_d,unanswered,severity\n"
                            "A-1,0,0,0,mild\n"
                            "A-2,70,56,0,severe\n"
                            "A-3,,0,1,\n");
}

void TestScore::severityFollowsTheBandsOfKlein_data()
{
    // Klein 2011, Arch Dermatol 147:203-8: mild 0-9, moderate 10-20, severe 21-70.
    QTest::addColumn<int>("threes");
    QTest::addColumn<int>("rest");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("9") << 3 << 0 << QByteArray("x,9,0,0,mild\n");
    QTest::newRow("10") << 3 << 1 << QByteArray("x,10,0,0,moderate\n");
    QTest::newRow("20") << 6 << 2 << QByteArray("x,20,0,0,moderate\n");
    QTest::newRow("21") << 7 << 0 << QByteArray("x,21,0,0,severe\n");
}

void TestScore::severityFollowsTheBandsOfKlein()
{
    QFETCH(int, threes);
    QFETCH(int, rest);
    QFETCH(QByteArray, row);
    std::map<std::string, std::string> cells{{"alopecia", std::to_string(rest)}};
    for (std::size_t i = 0; i < static_cast<std::size_t>(threes); ++i)
        cells[key(items[i])] = "3"; // the first items are erythema

    QVERIFY(score(FormsFile().row("x", cells).bytes()).output.endsWith(row));
}

void TestScore::theDoublingNeedsItsAnswerOnlyWithDyspigmentation()
{
    const Answer answer = score(FormsFile()
                                    .row("none", {{"dys_12m", ""}})
                                    .row("open", {{"dys_12m", ""}, {"dys_face", "1"}})
                                    .row("doubled", {{"dys_12m", "1"}, {"dys_face", "1"}})
                                    .bytes());

    QVERIFY(answer.output.contains("none,0,0,0,mild\n"));
    QVERIFY(answer.output.contains("open,0,,1,mild\n"));
    QVERIFY(answer.output.contains("doubled,0,2,0,mild\n"));
}

void TestScore::aNameWithACommaComesBackQuoted()
{
    QVERIFY(score(FormsFile().row("\"Clinic 1, visit 2\"").bytes())
                .output.contains("\n\"Clinic 1, visit 2\",0,0,0,mild"));
}

void TestScore::windowsFilesAreRead()
{
    const QByteArray plain = FormsFile().row("a").bytes();

    const Answer windows = score("\xEF\xBB\xBF" + QByteArray(plain).replace("\n", "\r\n"));

    QCOMPARE(windows.output, score(plain).output);
}

void TestScore::aWrongCellIsRefusedWithItsPlaceAndNothingIsPrinted_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("cell");
    for (const auto &[what, column, cell] : test::wrongCells)
        QTest::newRow(what) << QByteArray(column) << QByteArray(cell);
}

void TestScore::aWrongCellIsRefusedWithItsPlaceAndNothingIsPrinted()
{
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, cell);

    const Answer answer =
        score(FormsFile().row("good").row("bad", {{column.toStdString(), cell.toStdString()}}).bytes());

    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.output, "");
    QVERIFY2(answer.messages.contains("row 3, column " + column), answer.messages);
}

void TestScore::aFormWithoutANameOfItsOwnIsRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another form's") << QByteArray("good");
    QTest::newRow("another form's, quoted") << QByteArray("\"good\"");
}

void TestScore::aFormWithoutANameOfItsOwnIsRefused()
{
    QFETCH(QByteArray, name);

    const Answer answer = score(FormsFile().row("good").row(name.toStdString()).bytes());

    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.output, "");
    QVERIFY2(answer.messages.contains("row 3, column form"), answer.messages);
}

void TestScore::aWrongShapeIsRefused()
{
    const QByteArray good = FormsFile().row("a").bytes();
    for (const QByteArray &bad :
         {QByteArray(), good + "b,1\n", good + QByteArray(good).split('\n')[1] + ",0\n",
          QByteArray(good).replace("mucosa", "ery_face"), QByteArray(good).replace(",mucosa", "")}) {
        const Answer answer = score(bad);

        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.output, "");
        QVERIFY(!answer.messages.isEmpty());
    }
}

void TestScore::theMessageSaysWhatIsAllowed()
{
    const Answer answer = score(FormsFile().row("a", {{"scalp_scarring", "1"}}).bytes());

    QVERIFY2(answer.messages.contains("0, 3, 4, 5, 6"), answer.messages);
}

void TestScore::wrongUseAndMissingFilesAreToldApart()
{
    QCOMPARE(test::run({u"score"_s}).exit, 2);
    QCOMPARE(test::run({u"score"_s, u"-"_s, u"--preset=r"_s}).exit, 2);
    QCOMPARE(test::run({u"score"_s, u"/nowhere/forms.csv"_s}).exit, 3);
}

void TestScore::helpNamesTheFile()
{
    const Answer help = test::run({u"score"_s, u"--help"_s});

    QCOMPARE(help.exit, 0);
    QVERIFY(help.output.contains("FORMS.csv"));
    QVERIFY(!help.output.contains("--preset"));
}

MALAR_TEST(TestScore)

} // namespace test_score
#include "test_score.moc"
