#pragma once

#include "core/domain/clasi.h"
#include "core/domain/id.h"
#include "core/domain/patient.h"
#include "core/domain/scale.h"

#include <map>

namespace malar {

/// Complete, amended and signed visits count in statistics; drafts and those entered in error never do.
enum class VisitState : std::uint8_t { Draft, Complete, Amended, Signed, EnteredInError };
template <>
inline constexpr auto keysOf<VisitState> = keys<VisitState>("draft", "complete", "amended", "signed",
                                                            "entered_in_error");
constexpr bool counts(VisitState state)
{
    return state == VisitState::Complete || state == VisitState::Amended || state == VisitState::Signed;
}

/// How an answer came to be there. Copied: proposed from the last visit and not looked at yet. Accepted: such
/// a proposal that somebody let stand.
enum class Origin : std::uint8_t { Typed, Copied, Filled, Accepted };
template <> inline constexpr auto keysOf<Origin> = keys<Origin>("typed", "copied", "filled", "accepted");

/// What an answer carries beside its value.
struct AnswerMark {
    Origin origin = Origin::Typed;
    QString note;
    bool operator==(const AnswerMark &) const = default;
};

/// "None since the last visit" is an answer; not asked is not.
enum class AdverseEvents : std::uint8_t { NotAsked, None, Some };
template <> inline constexpr auto keysOf<AdverseEvents> = keys<AdverseEvents>("not_asked", "none", "some");

/// One CLASI assessment of one patient on one day: a value.
struct Visit {
    VisitId id;
    PatientId patient;
    QDate date;
    VisitState state = VisitState::Draft;
    QString assessor;
    Assessment form;
    std::map<std::size_t, AnswerMark> marks; // by index into `items`; only where there is something to say
    AdverseEvents adverseEvents = AdverseEvents::NotAsked;
    QString note;
    ScaleAnswers scales;              // beside the CLASI; an open one blocks nothing
    std::optional<Totals> totalsOnly; // in the place of answers: the form is empty then, and has no marks

    bool operator==(const Visit &) const = default;
};

/// A visit without its answers: what lists, curves and statistics need.
struct VisitTotals {
    VisitId id;
    QDate date;
    VisitState state = VisitState::Draft;
    std::optional<int> activity; // CLASI-A, none while an answer is missing
    std::optional<int> damage;   // CLASI-D
    AdverseEvents adverseEvents = AdverseEvents::NotAsked;
    ScaleAnswers scales = {}; // what was asked beside the CLASI
    bool totalsOnly = false;  // there are no answers that they are the sums of

    bool operator==(const VisitTotals &) const = default;
};
VisitTotals totals(const Visit &);

/// Of its answers; of a visit that has totals only, those, and nothing is missing. Whoever asks how a visit
/// scored asks this, and not its form.
Scores scores(const Visit &);
/// The same visit to be scored item by item: without the totals that stand in the place of answers.
Visit withoutTotals(Visit);
/// Whether it has either answers or totals, and these are possible.
bool isAnsweredOneWay(const Visit &);

/// Whether anything was entered: an answer, totals, a mark, a note, a scale. A day and an assessor alone are
/// nothing.
bool isBegun(const Visit &);
/// How many answers came to be there in this way.
int answersOf(const Visit &, Origin);

} // namespace malar
