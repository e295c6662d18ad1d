#include "ui/report/tables.h"
#include "ui/report/tr.h"
#include "ui/words/numbers.h"

namespace malar {
namespace {

int decimals(const CohortSummary &summary) { return numbers::shareDecimals(summary.features.patients); }

QString exposureSentence(const CohortSummary &summary)
{
    const DrugExposure &all = summary.exposures.front();
    if (all.patients == 0)
        return ReportWords::tr("No index treatment is on record.");
    const int planned = all.total.planned;
    if (planned == 0)
        return ReportWords::tr("No infusion was due yet.");
    if (all.infused == 0)
        return ReportWords::tr("None of %n planned infusion(s) is recorded as given.", nullptr, planned);
    return ReportWords::tr("%1 of %2 planned infusions were given (%3), to %n patient(s).", nullptr,
                           all.infused)
        .arg(numbers::count(all.total.given), numbers::count(planned),
             numbers::shareOnly(all.total.given, planned, decimals(summary)));
}

QString eventsSentence(const CohortSummary &summary)
{
    const Safety &safety = summary.safety;
    const EventCounts &any = safety.of(EventGroup::Any);
    if (any.events == 0)
        return {};
    return ReportWords::tr(
               "%n event(s) in %1 treated patients; grade %2 or more in %3, serious in %4, leading to a "
               "stop in %5, fatal in %6.",
               nullptr, any.events)
        .arg(numbers::share(any.patients, safety.treated, decimals(summary)), numbers::count(severeFrom),
             numbers::count(safety.of(EventGroup::Severe).patients),
             numbers::count(safety.of(EventGroup::Serious).patients),
             numbers::count(safety.of(EventGroup::Stopping).patients),
             numbers::count(safety.of(EventGroup::Fatal).patients));
}

} // namespace

QString askedSentence(const Safety &safety)
{
    const int visits = safety.visits;
    if (visits == 0)
        return ReportWords::tr("Adverse events: nobody was asked, as no visit counts.");
    if (safety.isNoneEverywhere())
        return ReportWords::tr("Adverse events: none reported at any of %n visit(s).", nullptr, visits);
    if (safety.notAsked == visits)
        return ReportWords::tr("Adverse events: not asked for at any of %n visit(s).", nullptr, visits);
    if (safety.none == visits)
        return ReportWords::tr(
            "Adverse events: the answer at each of %n visit(s) was none, yet some are on record.", nullptr,
            visits);
    if (safety.notAsked == 0)
        return ReportWords::tr(
                   "Adverse events: asked for at each of %n visit(s), none reported at %1, some at %2.",
                   nullptr, visits)
            .arg(numbers::count(safety.none), numbers::count(safety.some));
    return ReportWords::tr(
               "Adverse events: asked for at %1 of %n visit(s), none reported at %2, some at %3; not "
               "asked at %4.",
               nullptr, visits)
        .arg(numbers::count(visits - safety.notAsked), numbers::count(safety.none),
             numbers::count(safety.some), numbers::count(safety.notAsked));
}

QString safetySentence(const CohortSummary &summary)
{
    QStringList sentences{exposureSentence(summary), askedSentence(summary.safety)};
    if (const QString events = eventsSentence(summary); !events.isEmpty())
        sentences << events;
    if (summary.safety.onlyReported > 0)
        sentences << ReportWords::tr("In %n more patient(s) some were reported, but none is on record.",
                                     nullptr, summary.safety.onlyReported);
    return sentences.join(QLatin1Char(' '));
}

} // namespace malar
