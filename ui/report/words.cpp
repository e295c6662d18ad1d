#include "ui/report/words.h"

#include "ui/terms.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace malar::words {
namespace {

struct Analysis {
    Q_DECLARE_TR_FUNCTIONS(malar::Analysis)
};

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
    if (key == u"exact"_s)
        return Analysis::tr("Exact (default)");
    if (key == u"r"_s)
        return Analysis::tr("As R");
    if (key == u"spss"_s)
        return Analysis::tr("As SPSS");
    if (key == u"stata"_s)
        return Analysis::tr("As Stata");
    if (key == u"acr2025"_s)
        return Analysis::tr("As the ACR 2025 abstract");
    if (key.isEmpty())
        return Analysis::tr("Own choices");
    return key;
}

QString presetExplanation(const QString &key)
{
    if (key == u"exact"_s)
        return Analysis::tr(
            "Exact p values that take ties into account, zeros dropped, quartiles of type 7. The "
            "right choice for few patients.");
    if (key == u"r"_s)
        return Analysis::tr(
            "What wilcox.test of R up to 4.5 prints: exact only without ties and zeros and for fewer "
            "than 50 pairs, else the normal approximation with continuity correction.");
    if (key == u"spss"_s)
        return Analysis::tr(
            "What SPSS prints: normal approximation without correction, zeros dropped, quartiles of "
            "type 6.");
    if (key == u"stata"_s)
        return Analysis::tr(
            "What Stata prints: normal approximation without correction, zeros ranked by Pratt's "
            "rule, quartiles of type 2.");
    if (key == u"acr2025"_s)
        return Analysis::tr(
            "The settings that reproduce the ACR 2025 abstract: normal approximation with continuity "
            "correction, Pratt's rule, quartiles of type 6, one decimal, cut off.");
    if (key.isEmpty())
        return Analysis::tr("Choices of your own; the report prints each of them.");
    return {};
}

QString method(stats::Method method)
{
    switch (method) {
    case stats::Method::Exact:
        return Analysis::tr("exact");
    case stats::Method::Normal:
        return Analysis::tr("normal");
    case stats::Method::NormalCc:
        return Analysis::tr("normal, corrected");
    case stats::Method::RDefault:
        return Analysis::tr("as R chooses");
    }
    return {};
}

QString time(const StudyTime &time)
{
    return time.kind == StudyTime::Kind::LastVisit ? Analysis::tr("Last visit")
                                                   : terms::plannedTime(time.month);
}

QString reason(stats::Undefined undefined)
{
    switch (undefined) {
    case stats::Undefined::NoValues:
        return Analysis::tr("nobody");
    case stats::Undefined::NoPairs:
        return Analysis::tr("no pair");
    case stats::Undefined::AllZero:
        return Analysis::tr("no change");
    case stats::Undefined::OneValue:
        return Analysis::tr("one value");
    case stats::Undefined::NoSpread:
        return Analysis::tr("no spread");
    case stats::Undefined::OnePair:
        return Analysis::tr("one pair");
    case stats::Undefined::NoDiscordant:
        return Analysis::tr("nobody changed");
    case stats::Undefined::AllTied:
        return Analysis::tr("no score changed");
    case stats::Undefined::FewTimes:
        return Analysis::tr("fewer than two time points");
    }
    return {};
}

QString reason(Reason reason)
{
    switch (reason) {
    case Reason::EnteredInError:
        return Analysis::tr("entered in error");
    case Reason::ConsentWithdrawn:
        return Analysis::tr("consent withdrawn");
    case Reason::NoDayZero:
        return Analysis::tr("no index treatment, so no day 0");
    case Reason::NoBaseline:
        return Analysis::tr("no complete visit at baseline");
    case Reason::DraftAtBaseline:
        return Analysis::tr("only a draft at baseline");
    case Reason::FollowUpEnded:
        return Analysis::tr("follow-up ended before the window opened");
    case Reason::NoVisit:
        return Analysis::tr("no visit in the window");
    case Reason::DraftOnly:
        return Analysis::tr("only a draft in the window");
    case Reason::Incomplete:
        return Analysis::tr("a form with unanswered items");
    case Reason::BaselineZero:
        return Analysis::tr("0 at baseline, so no percentage");
    }
    return {};
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

} // namespace malar::words
