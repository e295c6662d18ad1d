#include "tests/support/cohort.h"
#include "tests/support/test.h"
#include "ui/figures/figures.h"
#include "ui/report/document.h"
#include "ui/report/tables.h"
#include "ui/words/language.h"
#include "ui/words/words.h"

namespace test_scorewords {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

CohortSummary summaryOf(stats::Alternative alternative)
{
    AnalysisPlan plan = defaultPlan({});
    plan.test.alternative = alternative;
    return summarise(place(test::trainingRecords(), plan));
}

/// Changes of 1 to 7 points, so that there are more pairs than the exact level is computed for.
std::vector<PatientRecord> many(int patients)
{
    std::vector<PatientRecord> records;
    for (int i = 0; i < patients; ++i)
        records.push_back(test::scored(u"P%1"_s.arg(i), {{0, 20, 3}, {30, 13 + i % 7, 2}}));
    return records;
}

} // namespace

/// What stands beside a p, a level and a number of patients.
class TestScoreWords : public test::Test {
    Q_OBJECT

private slots:
    void initTestCase() { speak(u"en"_s); }
    void everyOneSidedPSaysSo();
    void aTwoSidedPSaysNothing();
    void anApproximateLevelSaysSo();
    void onlyThoseWhoWereInfusedAreCounted();
    void theMonthThatHasTheVisitIsNamed();
    void theRespondersOfTheMonthAreSaid();
};

void TestScoreWords::everyOneSidedPSaysSo()
{
    const std::vector<PatientRecord> records = test::trainingRecords();
    AnalysisPlan plan = defaultPlan({});
    plan.test.alternative = stats::Alternative::Greater;
    const PlacedCohort cohort = place(records, plan);
    const CohortSummary summary = summarise(cohort);

    const ReportTable scores = scoresTable(summary);
    QCOMPARE(scores.columns[6].head, u"p, one-sided"_s);
    QCOMPARE(scores.columns[7].head, u"Holm p, one-sided"_s);
    for (const int row : {2, 3, 4}) // months 1, 3 and 6 of CLASI-A
        for (const int column : {6, 7})
            QVERIFY2(scores.rows[std::size_t(row)].texts()[column].endsWith(u", one-sided"_s),
                     qPrintable(scores.rows[std::size_t(row)].texts().join(u'|')));
    const QRegularExpression anyP(u"\\bp [=<] "_s);
    QCOMPARE(resultSentences(summary).filter(anyP).size(), 2); // of both scores
    for (const QString &sentence : resultSentences(summary))
        QVERIFY2(sentence.contains(u", one-sided"_s) == sentence.contains(anyP), qPrintable(sentence));
    for (const ReportTable::Row &row : testsTable(summary).rows)
        if (row.kind == ReportTable::Row::Kind::Plain)
            QVERIFY2(row.texts()[6].endsWith(u", one-sided"_s), qPrintable(row.texts().join(u'|')));
    const QString smallest = smallestPNote(summarise(place(many(4), plan))); // 1/2^4
    QVERIFY2(smallest.contains(u"smallest p 0.063, one-sided"_s), qPrintable(smallest));
    int captions = 0;
    for (const Figure &figure : cohortFigures(cohort, summary, {}))
        captions += figure.caption.contains(u"one-sided"_s);
    QCOMPARE(captions, 4); // 1a to 1d
}

void TestScoreWords::aTwoSidedPSaysNothing()
{
    const CohortSummary summary = summaryOf(stats::Alternative::TwoSided);

    for (const ReportTable &table : {scoresTable(summary), testsTable(summary)}) {
        for (const ReportTable::Row &row : table.rows)
            QVERIFY(!row.texts().join(u'|').contains(u"sided"_s));
        QVERIFY(!table.notes.join(u'|').contains(u"sided"_s));
    }
}

void TestScoreWords::anApproximateLevelSaysSo()
{
    const auto fallOf = [](int patients) {
        return scoresTable(summarise(place(many(patients), defaultPlan({})))).rows[2].texts()[5];
    };

    QVERIFY2(!fallOf(1000).contains(u"about"_s), qPrintable(fallOf(1000)));
    QVERIFY2(fallOf(1001).contains(u"; about 95.0 %"_s), qPrintable(fallOf(1001)));
}

void TestScoreWords::onlyThoseWhoWereInfusedAreCounted()
{
    std::vector<PatientRecord> records{test::scored(u"P1"_s, {{0, 20}}), test::scored(u"P2"_s, {{0, 9}})};
    records[1].courses[0].infusions.clear();
    const auto said = [&] { return safetySentence(summarise(place(records, defaultPlan({})))); };
    QVERIFY2(said().contains(u", to 1 patient."_s), qPrintable(said()));

    for (Infusion &infusion : records[0].courses[0].infusions)
        infusion.state = InfusionState::Missed;

    QVERIFY2(said().startsWith(u"None of "_s), qPrintable(said()));
}

void TestScoreWords::theMonthThatHasTheVisitIsNamed()
{
    QCOMPARE(words::reason(Reason::CountsForOther, 2), u"its visit counts for month 2"_s);
    QCOMPARE(words::reason(Reason::CountsForOther, 0), u"its visit counts for baseline"_s);
}

// Six of six, by hand: Wilson's interval begins at 6 / (6 + 1.96²).
void TestScoreWords::theRespondersOfTheMonthAreSaid()
{
    const QString said = resultSentences(summaryOf(stats::Alternative::TwoSided)).last();

    QCOMPARE(said, u"CLASI-50 at month 6: 6/6 (100 %), 95 % interval 61 % to 100 %."_s);
}

MALAR_GUI_TEST(TestScoreWords)

} // namespace test_scorewords
#include "test_scorewords.moc"
