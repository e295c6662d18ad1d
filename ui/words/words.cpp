#include "ui/words/words.h"

#include "ui/words/numbers.h"
#include "ui/words/terms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace malar::words {
namespace {

struct Analysis {
    Q_DECLARE_TR_FUNCTIONS(malar::Analysis)
};

struct Preset {
    QLatin1StringView key;
    const char *name;
    const char *explanation;
};

constexpr std::array presets{
    Preset{"exact"_L1, QT_TRANSLATE_NOOP("malar::Analysis", "Exact (default)"),
           QT_TRANSLATE_NOOP(
               "malar::Analysis",
               "Exact p values that take ties into account, zeros dropped, quartiles of type 7. The "
               "right choice for few patients.")},
    Preset{"r"_L1, QT_TRANSLATE_NOOP("malar::Analysis", "As R"),
           QT_TRANSLATE_NOOP(
               "malar::Analysis",
               "What wilcox.test of R up to 4.5 prints: exact only without ties and zeros and for fewer "
               "than 50 pairs, else the normal approximation with continuity correction.")},
    Preset{"spss"_L1, QT_TRANSLATE_NOOP("malar::Analysis", "As SPSS"),
           QT_TRANSLATE_NOOP(
               "malar::Analysis",
               "What SPSS prints: normal approximation without correction, zeros dropped, quartiles of "
               "type 6.")},
    Preset{"stata"_L1, QT_TRANSLATE_NOOP("malar::Analysis", "As Stata"),
           QT_TRANSLATE_NOOP(
               "malar::Analysis",
               "What Stata prints: normal approximation without correction, zeros ranked by Pratt's "
               "rule, quartiles of type 2.")},
    Preset{"acr2025"_L1, QT_TRANSLATE_NOOP("malar::Analysis", "As the ACR 2025 abstract"),
           QT_TRANSLATE_NOOP(
               "malar::Analysis",
               "The settings that reproduce the ACR 2025 abstract: normal approximation with continuity "
               "correction, Pratt's rule, quartiles of type 6, one decimal, cut off.")},
    Preset{""_L1, QT_TRANSLATE_NOOP("malar::Analysis", "Own choices"),
           QT_TRANSLATE_NOOP("malar::Analysis", "Choices of your own; the report prints each of them.")},
};

// In the order of their enumerations.
constexpr std::array methods{
    QT_TRANSLATE_NOOP("malar::Analysis", "exact"),
    QT_TRANSLATE_NOOP("malar::Analysis", "normal"),
    QT_TRANSLATE_NOOP("malar::Analysis", "normal, corrected"),
    QT_TRANSLATE_NOOP("malar::Analysis", "as R chooses"),
};

constexpr std::array undefinedReasons{
    QT_TRANSLATE_NOOP("malar::Analysis", "nobody"),
    QT_TRANSLATE_NOOP("malar::Analysis", "no pair"),
    QT_TRANSLATE_NOOP("malar::Analysis", "no change"),
    QT_TRANSLATE_NOOP("malar::Analysis", "one value"),
    QT_TRANSLATE_NOOP("malar::Analysis", "no spread"),
    QT_TRANSLATE_NOOP("malar::Analysis", "one pair"),
    QT_TRANSLATE_NOOP("malar::Analysis", "nobody changed"),
    QT_TRANSLATE_NOOP("malar::Analysis", "no score changed"),
    QT_TRANSLATE_NOOP("malar::Analysis", "fewer than two time points"),
};

constexpr std::array leftOutReasons{
    QT_TRANSLATE_NOOP("malar::Analysis", "entered in error"),
    QT_TRANSLATE_NOOP("malar::Analysis", "consent withdrawn"),
    QT_TRANSLATE_NOOP("malar::Analysis", "no index treatment, so no day 0"),
    QT_TRANSLATE_NOOP("malar::Analysis", "no complete visit at baseline"),
    QT_TRANSLATE_NOOP("malar::Analysis", "only a draft at baseline"),
    QT_TRANSLATE_NOOP("malar::Analysis", "follow-up ended before the window opened"),
    QT_TRANSLATE_NOOP("malar::Analysis", "no visit in the window"),
    QT_TRANSLATE_NOOP("malar::Analysis", "its visit counts for %1"),
    QT_TRANSLATE_NOOP("malar::Analysis", "only a draft in the window"),
    QT_TRANSLATE_NOOP("malar::Analysis", "a form with unanswered items"),
    QT_TRANSLATE_NOOP("malar::Analysis", "no answer on this scale"),
    QT_TRANSLATE_NOOP("malar::Analysis", "0 at baseline, so no percentage"),
};

static_assert(leftOutReasons.size() == keysOf<Reason>.size());
static_assert(methods.size() == static_cast<std::size_t>(stats::Method::RDefault) + 1);
static_assert(undefinedReasons.size() == static_cast<std::size_t>(stats::Undefined::FewTimes) + 1);

template <std::size_t size, class Enum> QString word(const std::array<const char *, size> &words, Enum value)
{
    return Analysis::tr(words[static_cast<std::size_t>(value)]);
}

const Preset *preset(const QString &key)
{
    const auto found = std::ranges::find(presets, key, &Preset::key);
    return found == presets.end() ? nullptr : &*found;
}

bool hasPairs(const CohortSummary &summary)
{
    for (const Axis axis : {Axis::Activity, Axis::Damage})
        for (const TimePoint &time : summary.of(axis))
            if (time.comparison && time.comparison->pairs() > 0)
                return true;
    return false;
}

} // namespace

QString presetName(const QString &key)
{
    const Preset *known = preset(key);
    return known ? Analysis::tr(known->name) : key;
}

QString presetExplanation(const QString &key)
{
    const Preset *known = preset(key);
    return known ? Analysis::tr(known->explanation) : QString();
}

QString time(const StudyTime &time)
{
    return time.kind == StudyTime::Kind::LastVisit ? Analysis::tr("Last visit")
                                                   : terms::plannedTime(time.month);
}

QString method(stats::Method method) { return word(methods, method); }
QString reason(stats::Undefined undefined) { return word(undefinedReasons, undefined); }

QString reason(Reason reason, int countsFor)
{
    const QString words = word(leftOutReasons, reason);
    return reason == Reason::CountsForOther ? words.arg(terms::insideSentence(terms::plannedTime(countsFor)))
                                            : words;
}

QString sided(const QString &p, stats::Alternative alternative)
{
    return alternative == stats::Alternative::TwoSided ? p : Analysis::tr("%1, one-sided", "p").arg(p);
}

QString oneSidedNote(stats::Alternative alternative)
{
    return alternative == stats::Alternative::TwoSided ? QString() : u' ' + alternativeSentence(alternative);
}

QString level(const stats::ShiftInterval &interval)
{
    const QString level = numbers::percentFixed(interval.level);
    return interval.approximate ? Analysis::tr("about %1", "an approximate level").arg(level) : level;
}

QString quantileType(stats::QuantileType type)
{
    const int number = static_cast<int>(type);
    switch (type) {
    case stats::QuantileType::Type2:
        return Analysis::tr("type %1 of Hyndman and Fan (as Stata and SAS)").arg(number);
    case stats::QuantileType::Type6:
        return Analysis::tr("type %1 of Hyndman and Fan (as SPSS, Prism and Minitab)").arg(number);
    case stats::QuantileType::Type7:
        return Analysis::tr("type %1 of Hyndman and Fan (as R, Excel and NumPy)").arg(number);
    default:
        return Analysis::tr("type %1 of Hyndman and Fan").arg(number);
    }
}

QString trouble(const CohortSummary &summary)
{
    if (summary.records == 0)
        return Analysis::tr("There is no patient in the registry yet. Add one, record the first dose of the "
                            "index treatment and complete a visit at baseline.");
    if (summary.features.patients == 0 && summary.outside > 0)
        return Analysis::tr("No patient meets the filter: clear it, or choose other conditions.");
    if (summary.features.patients == 0)
        return Analysis::tr("No patient counts: all are entered in error or have withdrawn their consent.");
    if (countOf(summary.of(Axis::Activity).front().scores) == 0)
        return Analysis::
            tr("Nobody has a complete visit at baseline. Record the first dose of the index treatment and "
               "complete a visit in the baseline window (day %1 to %2).")
                .arg(summary.plan.schedule.baselineFirstDay)
                .arg(summary.plan.schedule.baselineLastDay);
    if (!hasPairs(summary))
        return Analysis::tr(
            "Nobody has a complete visit after baseline yet, so there is nothing to compare. Complete "
            "a visit in "
            "the window of a planned month.");
    return {};
}

QString measure(const CohortSummary &summary, const Measure &measure)
{
    const QString name = terms::label(measure);
    const auto alike = std::ranges::count_if(
        summary.trends, [&name](const MeasureTrend &trend) { return terms::label(trend.measure) == name; });
    return alike > 1 ? terms::head(measure) : name;
}

} // namespace malar::words
