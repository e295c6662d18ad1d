#include "core/analysis/cohortplot.h"
#include "core/stats/format.h"
#include "tests/support/cohort.h"
#include "tests/support/fixtures.h"
#include "tests/support/test.h"
#include "ui/check/checkscript.h"
#include "ui/figures/figures.h"
#include "ui/report/tables.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace test_checkfigures {

using namespace malar;
using namespace Qt::Literals::StringLiterals;

namespace {

using Records = std::vector<PatientRecord>;

/// Every number of a text, without a sign and without zeros that say nothing.
QSet<QString> numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+(\\.\\d+)?"_s);
    QSet<QString> result;
    for (auto found = number.globalMatch(text); found.hasNext();) {
        QString digits = found.next().captured();
        while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
            digits.chop(1);
        result << digits;
    }
    return result;
}

/// The numbers of a figure that are not a patient's own score, with the decimals that can be told apart.
QStringList numbersOf(const Plot &plot)
{
    QStringList numbers;
    const auto whole = [&](std::initializer_list<int> counts) {
        for (const int n : counts)
            numbers << QString::number(n);
    };
    const auto fixed = [&](std::optional<double> value, int decimals) {
        if (value)
            numbers << QString::fromStdString(stats::formatFixed(*value, decimals));
    };
    for (const Plot::Column &column : plot.columns) {
        whole({column.n, column.pairs, column.carried, column.pairsCarried});
        if (column.p)
            numbers << QString::fromStdString(stats::formatP(*column.p));
    }
    for (const Plot::Series &series : plot.series)
        if (series.role != Plot::Series::Role::Individual && series.role != Plot::Series::Role::Carried)
            for (const auto &run : series.runs)
                for (const Plot::Point &point : run)
                    for (const std::optional<double> &y : {std::optional(point.y), point.low, point.high})
                        fixed(y, 2);
    for (const Plot::Share &share : plot.shares) {
        whole({share.n, share.of, share.carried});
        fixed(100 * share.low.value_or(0), plot.shareDecimals);
        fixed(100 * share.high.value_or(0), plot.shareDecimals);
    }
    for (const Plot::Change &change : plot.changes)
        fixed(std::abs(change.percent()), 1);
    for (const Plot::Cell &cell : plot.cells)
        whole({cell.n});
    for (const Plot::Step &step : plot.steps) {
        whole({step.atRisk, step.events, step.censored});
        for (const double share : {step.probability, step.low.value_or(0), step.high.value_or(0)})
            fixed(100 * share, 1);
    }
    for (const Plot::Facet &facet : plot.facets)
        whole(
            {int(std::ranges::count_if(facet.series, [](const auto &line) { return !line.runs.empty(); }))});
    return numbers;
}

} // namespace

/// What the figures draw, and the report's R script.
class TestCheckFigures : public test::Test {
    Q_OBJECT

private slots:
    void everyNumberOfEveryFigureIsInIt_data();
    void everyNumberOfEveryFigureIsInIt();
};

void TestCheckFigures::everyNumberOfEveryFigureIsInIt_data()
{
    QTest::addColumn<Records>("records");
    QTest::newRow("lines") << test::trainingRecords();
    QTest::newRow("bands") << test::recordsOf(test::generatedCohort(mostLines + 100, 4));
}

// A patient's own line is drawn as data.csv or biomarkers.csv has it.
void TestCheckFigures::everyNumberOfEveryFigureIsInIt()
{
    QFETCH(Records, records);
    AnalysisPlan wanted = defaultPlan({});
    wanted.missing = MissingRule::CarriedForward;
    const PlacedCohort cohort = place(records, wanted);
    const CohortSummary summary = summarise(cohort);
    const QSet<QString> known =
        numbersIn(QString::fromUtf8(checkScript(cohort, summary, reportTables(summary))));

    for (const Figure &figure : cohortFigures(cohort, summary)) {
        const QStringList drawn = numbersOf(figure.plot);
        QVERIFY2(figure.plot.kind == Plot::Kind::Biomarkers || drawn.size() > 8, qPrintable(figure.label));
        for (const QString &number : drawn)
            QVERIFY2(known.contains(*numbersIn(number).cbegin()),
                     qPrintable(figure.label + u": "_s + number));
    }
}

MALAR_TEST(TestCheckFigures)

} // namespace test_checkfigures
#include "test_checkfigures.moc"
