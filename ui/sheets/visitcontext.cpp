#include "ui/sheets/visitcontext.h"

#include "core/analysis/measure.h"
#include "ui/session/plan.h"
#include "ui/session/session.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

std::vector<Sparkline::Lane> lanesOf(const VisitContext &context, const Visit &visit, QDate start)
{
    const VisitTotals now = totals(visit);
    std::vector<const VisitTotals *> visits;
    for (const VisitTotals &earlier : context.earlier)
        visits.push_back(&earlier);
    visits.push_back(&now);

    std::vector<Sparkline::Lane> lanes;
    for (const Measure &scale : scalesAnswered(visits)) {
        Sparkline::Lane lane{scale.scale.name, scale.maximum(), {}, false};
        bool open = true;
        for (const VisitTotals *each : visits) {
            const std::optional<int> value = scale.of(*each);
            if (value && open)
                lane.runs.emplace_back();
            if (value)
                lane.runs.back().emplace_back(static_cast<double>(start.daysTo(each->date)), *value);
            open = !value;
        }
        lane.today = !open;
        const bool isNew = lane.today && lane.runs.size() == 1 && lane.runs[0].size() == 1;
        const bool isAsLast = scale.column == u"scale_"_s + scale.scale.key;
        if (isAsLast && !isNew)
            lanes.push_back(std::move(lane));
    }
    return lanes;
}

} // namespace

std::optional<Assessment> VisitContext::previousForm() const
{
    return previous && !previous->totalsOnly ? std::optional(previous->form) : std::nullopt;
}

VisitContext contextOf(const Visit &visit, const PatientRecord &record, std::span<const Visit> visits,
                       const Schedule &schedule)
{
    VisitContext context;
    context.day = visit.date;

    PatientRecord others = record;
    std::erase_if(others.visits, [&visit](const VisitTotals &other) {
        return other.id == visit.id || other.date >= visit.date || !counts(other.state);
    });
    if (const std::optional<Timeline> line = timeline(schedule, others); line && line->baseline)
        context.baseline = *line->baseline;
    context.earlier = std::move(others.visits);

    if (!context.earlier.empty()) {
        const auto last = std::ranges::find(visits, context.earlier.back().id, &Visit::id);
        if (last != visits.end())
            context.previous = *last;
    }
    return context;
}

std::optional<VisitContext> contextOf(const Session &session, const Visit &visit)
{
    const PatientRecord *record = session.record(visit.patient);
    const Result<std::vector<Visit>> visits = session.store().visits(visit.patient);
    if (!record || !visits)
        return std::nullopt;
    VisitContext context = contextOf(visit, *record, *visits, session.schedule());
    context.severitySet = severitySetOf(session.store());
    return context;
}

Sparkline curve(const VisitContext &context, const Visit &visit)
{
    const QDate start = context.earlier.empty() ? visit.date : context.earlier.front().date;
    const auto day = [start](QDate date) { return static_cast<double>(start.daysTo(date)); };

    Sparkline line;
    for (const VisitTotals &other : context.earlier) {
        if (other.activity)
            line.activity.emplace_back(day(other.date), *other.activity);
        if (other.damage)
            line.damage.emplace_back(day(other.date), *other.damage);
    }
    line.lanes = lanesOf(context, visit, start);
    const Scores now = scores(visit);
    if (visit.totalsOnly || visit.form != Assessment())
        line.today = {day(visit.date), static_cast<double>(now.activitySoFar),
                      static_cast<double>(now.damageSoFar), now.unanswered() == 0};
    return line;
}

} // namespace malar
