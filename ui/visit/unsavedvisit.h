#pragma once

#include "ui/parts/prompts.h"
#include "ui/session/session.h"
#include "ui/words/historywords.h"

/// Visits that were being typed when the program ended, and what there is to say of each before it is taken
/// up again.
namespace malar {

struct UnsavedVisit {
    ParkedVisit parked;
    std::optional<Visit> stored; // none where it was never saved
};

/// The latest first.
Result<std::vector<UnsavedVisit>> unsavedVisits(const Session &);

/// What it stands beside, and what can still be done with it.
struct DraftStanding {
    QString sentence;
    bool canRecover = true;
    bool canDiscard = true;
};
DraftStanding standing(const UnsavedVisit &, const Session &);

QString patientCode(const UnsavedVisit &, const Session &);
QString typedAt(const UnsavedVisit &, const Session &); // "today at 14:02"
QString answersText(const UnsavedVisit &);              // "12 of 56"
QString totalText(const UnsavedVisit &, Axis);          // "14"; "≥ 6" while an answer is missing
/// What recovering would bring, field by field, in the words of the history.
std::vector<FieldChange> differences(const UnsavedVisit &);

Prompts::Question discardQuestion(const UnsavedVisit &, const Session &);

} // namespace malar
