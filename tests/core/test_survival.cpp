#include "core/stats/survival.h"
#include "tests/core/reference.h"
#include "tests/support/test.h"

#include <cmath>
#include <map>

namespace test_survival {

using namespace Qt::Literals::StringLiterals;
using namespace malar;
using stats::Observation;
using stats::Survival;
using stats::SurvivalInterval;
using stats::SurvivalStep;
using test::Expected;
using test::Tally;

namespace {

using Sample = std::vector<Observation>;

struct Scale {
    SurvivalInterval interval;
    QString name; // in the column names of the reference
};
const std::array scales{Scale{SurvivalInterval::LogLog, u"loglog"_s}, Scale{SurvivalInterval::Log, u"log"_s},
                        Scale{SurvivalInterval::Plain, u"plain"_s}};

Survival kaplanMeier(const Sample &sample, SurvivalInterval scale)
{
    return std::get<Survival>(stats::kaplanMeier(sample, scale, 0.95));
}

/// The reference has times with one decimal: ours are in tenths.
constexpr double tenths = 10;

Sample sample(const Expected &row)
{
    const std::vector<double> times = row.numbers(u"time"_s);
    const std::vector<std::int64_t> events = row.wholes(u"event"_s);
    Sample made;
    for (std::size_t i = 0; i < times.size(); ++i)
        made.push_back({std::llround(times[i] * tenths), events.at(i) == 1});
    return made;
}

} // namespace

/// Kaplan and Meier's estimate against R's survfit.
class TestSurvival : public test::Test {
    Q_OBJECT

private slots:
    void everyStepAgreesWithR();
    void everyMedianAgreesWithR();
};

void TestSurvival::everyStepAgreesWithR()
{
    std::map<QString, std::vector<const Expected *>> expected;
    for (const Expected &row : test::reference(u"km_steps.csv"_s))
        expected[row.text(u"id"_s)].push_back(&row);

    Tally tally(1e-12);
    int limits = 0;
    for (const Expected &set : test::reference(u"km_sets.csv"_s)) {
        const auto &rows = expected.at(set.text(u"id"_s));
        for (const auto &[interval, name] : scales) {
            const Survival ours = kaplanMeier(sample(set), interval);
            QCOMPARE(ours.steps.size(), rows.size());
            QCOMPARE(double(ours.n), *set.number(u"n"_s));
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const SurvivalStep &step = ours.steps[i];
                const Expected &row = *rows[i];
                const QString what = set.text(u"id"_s) + u' ' + row.text(u"time"_s) + u' ' + name;
                tally.compare(what + u" time"_s, row.number(u"time"_s), double(step.time) / tenths);
                tally.compare(what + u" n"_s, row.number(u"n_risk"_s), double(step.atRisk));
                tally.compare(what + u" events"_s, row.number(u"n_event"_s), double(step.events));
                tally.compare(what + u" censored"_s, row.number(u"n_censor"_s), double(step.censored));
                tally.compareAbsolute(what + u" S"_s, row.number(u"surv"_s), step.survival);
                tally.compareAbsolute(what + u" se"_s, row.number(u"greenwood_se"_s), step.standardError);
                const std::optional<double> low = row.number(name + u"_lo"_s);
                QCOMPARE(step.interval.has_value(), low.has_value());
                if (!step.interval)
                    continue;
                tally.compareAbsolute(what + u" low"_s, low, step.interval->low);
                tally.compareAbsolute(what + u" high"_s, row.number(name + u"_hi"_s), step.interval->high);
                ++limits;
            }
        }
    }

    QCOMPARE(tally.firstFailure(), "");
    QCOMPARE(limits, 882);
    QCOMPARE(tally.compared(), (339 * 5 + 307) * 3 + 2 * limits); // 32 steps at S = 0 have no error
}

void TestSurvival::everyMedianAgreesWithR()
{
    Tally tally(1e-12);
    int none = 0;
    for (const Expected &row : test::reference(u"km_sets.csv"_s))
        for (const auto &[interval, name] : scales) {
            const Survival ours = kaplanMeier(sample(row), interval);
            const std::array<std::pair<QString, std::optional<double>>, 3> figures{
                {{u""_s, ours.median}, {u"_lo"_s, ours.medianLow}, {u"_hi"_s, ours.medianHigh}}};
            for (const auto &[suffix, figure] : figures) {
                const QString column = u"median_"_s + name + suffix;
                const QString what = row.text(u"id"_s) + u' ' + column;
                const std::optional<double> expected = row.number(column);
                QVERIFY2(figure.has_value() == expected.has_value(), qUtf8Printable(what));
                none += expected ? 0 : 1;
                if (figure)
                    tally.compare(what, expected, *figure / tenths);
            }
        }

    QCOMPARE(tally.firstFailure(), "");
    QCOMPARE(tally.compared() + none, 45 * 9);
    QCOMPARE(tally.compared(), 246);
}

MALAR_TEST(TestSurvival)

} // namespace test_survival
#include "test_survival.moc"
