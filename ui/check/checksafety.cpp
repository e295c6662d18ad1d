#include "core/domain/keytext.h"
#include "ui/check/checkfigures.h"

namespace malar {
namespace {

template <class Enum, std::size_t count>
void counted(CheckFigures &figures, const QByteArray &prefix, const std::array<int, count> &counts)
{
    for (std::size_t i = 0; i < count; ++i)
        if (counts[i] > 0)
            figures.add(prefix + keyBytes(key(static_cast<Enum>(i))), counts[i]);
}

void events(CheckFigures &figures, const EventCounts &of, int treated)
{
    figures.share("patients", of.patients, treated);
    figures.add("events", of.events);
    if (of.events == 0)
        return;
    figures.add("worst", of.worst ? std::to_string(*of.worst) : "none");
    figures.add("serious", of.serious);
    figures.add("related", of.related);
    counted<EventAction>(figures, "action:", of.actions);
    counted<EventOutcome>(figures, "outcome:", of.outcomes);
}

} // namespace

void addSafety(CheckFigures &figures, const CohortSummary &summary)
{
    const Safety &safety = summary.safety;
    figures.at("safety", "");
    figures.share("none", safety.none, safety.visits);
    figures.share("some", safety.some, safety.visits);
    figures.share("not_asked", safety.notAsked, safety.visits);
    figures.add("treated", safety.treated);
    figures.share("only_reported", safety.onlyReported, safety.treated);
    figures.add("visits_only_reported", safety.onlyReportedVisits);
    figures.share("any_or_reported", safety.anyOrReported(), safety.treated);
    figures.add("not_counted", safety.notCounted);
    figures.add("grade_not_stated", safety.gradeNotStated);
    figures.add("serious_not_stated", safety.seriousNotStated);
    figures.add("relation_not_stated", safety.relationNotStated);
    for (std::size_t i = 0; i < safety.groups.size(); ++i) {
        figures.at("safety", keyBytes(keysOf<EventGroup>[i]));
        events(figures, safety.groups[i], safety.treated);
    }
    for (const EventCounts &term : safety.terms) {
        figures.at("event", term.term.toUtf8());
        events(figures, term, safety.treated);
    }
}

} // namespace malar
