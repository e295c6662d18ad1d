#pragma once

#include "core/domain/infusionplan.h"
#include "core/domain/severity.h"

#include <QString>

/// The words of a patient's record, its figures and dates.
namespace malar::terms {

QString label(Sex);
QString label(Answer);
QString label(Subtype);
QString label(Drug);
QString drugName(Drug, const QString &otherName); // the other's own name where it has one
QString label(TreatmentKind);
QString label(InfusionState);
QString label(Departure);
QString label(Smoking);
QString label(Serology); // "anti-Ro/SSA"
QString phototype(int);  // "III", Fitzpatrick
QString label(ConsentScope);
QString label(DoseUnit); // "mg/day"
QString label(StopReason);
QString label(TreatmentResponse);
QString label(EventRelation);
QString label(EventAction);
QString label(EventOutcome);
QString grade(int);        // "2 moderate"
QString gradeMeaning(int); // CTCAE in words of our own: "limits daily activities such as shopping"
QString label(VisitState);
QString totalsOnly();           // "totals only": of a visit without answers
QString stateOf(const Visit &); // "complete", "complete, totals only"
QString label(Origin);
QString label(AdverseEvents);
QString plannedTime(int month);                          // "Baseline", "Month 3"
QString change(const Change &, bool withPercent = true); // "−8 (−62 %)"; "0"; with a real minus sign
QString number(std::optional<int>);                      // "–" where there is none
QString date(QDate);                                     // 13 Feb 2025, in the language's order
QString date(const PartialDate &);                       // as far as it is known: "Feb 2025", "2025"

} // namespace malar::terms
