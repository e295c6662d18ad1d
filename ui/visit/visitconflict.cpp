#include "ui/visit/visitconflict.h"

#include "core/domain/json.h"
#include "ui/visit/visitopening.h"
#include "ui/words/terms.h"
#include "ui/words/tr.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace malar {
namespace {

/// What the registry keeps of it, with when it was begun.
std::optional<ParkedVisit> parkedOf(const Session &session, const Visit &visit)
{
    const Result<std::vector<ParkedVisit>> all = session.store().parked();
    if (!all)
        return std::nullopt;
    const auto found =
        std::ranges::find_if(*all, [&visit](const ParkedVisit &each) { return each.visit.id == visit.id; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

/// Of before registries kept what a draft was typed over, only the time tells.
bool isSince(const HistoryEntry &entry, const ParkedVisit &typed)
{
    return typed.seen ? entry.sequence > typed.seen->sequence : entry.when > typed.when;
}

} // namespace

std::optional<VisitConflict> conflictOf(const Session &session, const Visit &yours)
{
    const std::optional<ParkedVisit> typed = parkedOf(session, yours);
    const std::optional<Revision> now = session.seen();
    const Result<Visit> stored = session.store().visit(yours.id);
    Result<std::vector<HistoryEntry>> history = session.store().history(yours.id);
    if (!typed || !stored || !history)
        return std::nullopt;
    std::erase_if(*history, [&typed](const HistoryEntry &entry) {
        return entry.action == u"give_up"_s || !isSince(entry, *typed);
    });
    if (history->empty())
        return std::nullopt;
    return VisitConflict{visitFromJson(history->back().before), *stored, yours, now, *std::move(history)};
}

ConflictDialog::Content contentOf(const VisitConflict &conflict, const Session &session)
{
    const Visit base = conflict.base.value_or(beginningOf(conflict.yours));
    const PatientRecord *record = session.record(conflict.theirs.patient);
    //: %1 study code, %2 date
    QString what = Words::tr("The visit of %1 on %2 was saved since you began to type into it. Nothing is "
                             "overwritten: choose one of the two as a whole. The other stays in the history.")
                       .arg(record ? record->patient.code : QString(), terms::date(conflict.theirs.date));
    const bool gone = conflict.theirs.state == VisitState::EnteredInError;
    return {what, ConflictDialog::told(conflict.since),
            divergences(changes(base, conflict.theirs), changes(base, conflict.yours)),
            gone
                ? Words::tr("The visit was marked as entered in error, so that nothing can be typed into it.")
                : QString()};
}

Visit mineOver(const VisitConflict &conflict)
{
    Visit mine = conflict.yours;
    if (counts(conflict.theirs.state))
        mine.state = VisitState::Amended;
    return mine;
}

} // namespace malar
