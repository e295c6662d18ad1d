#pragma once

#include "core/domain/check.h"
#include "ui/parts/prompts.h"

namespace malar {

class Session;

/// A complete visit changes by amending, and so does a signed one; one entered in error does not.
bool canAmend(VisitState);

/// "HUMV-003 · discoid · anifrolumab day 91"
/// Who it is comes first, before what they have: "HUMV-003 · García, María · born 1984".
QString whoText(const PatientRecord &, bool nameShown);
/// "discoid · anifrolumab day 91"
QString aboutText(const PatientRecord &, QDate);
/// "Month 3 (day 91, window day 61–121)", "Baseline (day 0)", "Unscheduled (day 45)"
QString plannedText(const Schedule &, const PatientRecord &, QDate);
/// What is wrong with the visit's day; empty where it is right.
QString dateProblem(const std::vector<Issue> &);
/// The answer to a key where the visit cannot be changed as it stands; empty where it can. Why stands on the
/// screen already: in the window's banner, or as the visit's state above the form.
QString lockReason(const Visit &stored, const Session &);
/// What is said of a visit that has totals and no answers, in the place of its form.
QString noAnswersSentence();
/// What is asked before a visit is completed that is unusual or was complete before.
/// `before`: as the registry holds it; one that counts is amended.
Prompts::Question completingQuestion(const std::vector<Issue> &unusual, VisitState before);

} // namespace malar
