#include "ui/check/checkfigures.h"

#include "core/domain/keytext.h"

namespace malar {
namespace {

void interval(CheckFigures &figures, const stats::Interval *interval)
{
    figures.percent("low", interval ? std::optional(interval->low) : std::nullopt);
    figures.percent("high", interval ? std::optional(interval->high) : std::nullopt);
}

void responders(CheckFigures &figures, const Responders &responders)
{
    const QByteArray where = keyBytes(key(responders.response));
    for (const ResponderRate &rate : responders.times) {
        figures.at(where, timeName(rate.time));
        figures.leftOut(rate.leftOut);
        figures.share("responders", rate.responders, rate.of);
        figures.add("carried", rate.carried);
        const stats::Interval *ends = stats::figure(rate.interval);
        figures.shareEnd("low", ends ? std::optional(ends->low) : std::nullopt);
        figures.shareEnd("high", ends ? std::optional(ends->high) : std::nullopt);
    }
    for (const ResponderChange &change : responders.changes) {
        figures.at(where, QByteArray::number(change.earlier) + '-' + QByteArray::number(change.later));
        figures.add("judged", change.pairs());
        figures.add("carried", change.carried);
        figures.add("gained", change.gained);
        figures.add("lost", change.lost);
        figures.add("both", change.both);
        figures.add("neither", change.neither);
        const double *p = stats::figure(change.p);
        figures.p("p", p ? std::optional(*p) : std::nullopt);
    }
}

void bandShift(CheckFigures &figures, const BandShift &shift)
{
    figures.at(shift.axis == Axis::Activity ? "CLASI-A" : "CLASI-D", timeName(shift.time));
    constexpr std::array grades{Severity::Mild, Severity::Moderate, Severity::Severe};
    for (const Severity before : grades) {
        int all = 0;
        for (const Severity after : grades)
            all += shift.at(before, after);
        figures.add(keyBytes(key(before)) + " before", all);
        for (const Severity after : grades)
            figures.share(keyBytes(key(before)) + " to " + keyBytes(key(after)), shift.at(before, after),
                          all);
    }
    for (const Severity after : grades) {
        int all = 0;
        for (const Severity before : grades)
            all += shift.at(before, after);
        figures.add(keyBytes(key(after)) + " after", all);
    }
    figures.add("band_pairs", shift.pairs);
    figures.add("band_carried", shift.carried);
    figures.share("same_band", shift.same(), shift.pairs);
    figures.share("milder", shift.milder, shift.pairs);
    figures.share("graver", shift.graver, shift.pairs);
}

void days(CheckFigures &figures, const QByteArray &name, std::optional<double> value)
{
    figures.fixed(name + "_days", value, 1);
    figures.fixed(name + "_months", value ? std::optional(*value * monthsPerDay.value()) : std::nullopt, 1);
}

void timeToResponse(CheckFigures &figures, const TimeToResponse &time)
{
    const QByteArray where = "time to CLASI-50";
    const stats::Survival *curve = stats::figure(time.curve);
    figures.at(where, "");
    figures.add("n", curve ? curve->n : 0);
    figures.leftOut(time.leftOut);
    figures.add("without_follow_up", time.withoutFollowUp);
    figures.add("responded", curve ? curve->events : 0);
    if (!curve)
        return;
    days(figures, "median", curve->median);
    days(figures, "median_low", curve->medianLow);
    days(figures, "median_high", curve->medianHigh);
    for (const ResponseByMonth &month : time.months) {
        figures.at(where, QByteArray::number(month.month));
        figures.add("at_risk", month.atRisk);
        figures.add("responded", month.responded);
        figures.percent("share", month.share);
        interval(figures, month.interval ? &*month.interval : nullptr);
    }
}

} // namespace

void addResponses(CheckFigures &figures, const CohortSummary &summary)
{
    for (const Responders &response : summary.responders)
        responders(figures, response);
    for (const BandShift &shift : summary.shifts)
        bandShift(figures, shift);
    timeToResponse(figures, summary.clasi50);
}

} // namespace malar
