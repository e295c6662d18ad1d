#pragma once

#include "core/domain/check.h"
#include "core/domain/infusionplan.h"
#include "core/domain/record.h"
#include "core/domain/severity.h"
#include "core/result.h"

#include <QCoreApplication>
#include <QString>

/// Every word that the domain needs for people, translated. The labels of the form are short ones of our own,
/// not the wording of the published form.
namespace malar {
struct Measure;
}

namespace malar::terms {

QString label(Region);      // "Scalp"
QString shortLabel(Region); // for narrow rows and the report
QChar shortcut(Region);     // the letter that goes to the region: S E N F V P C A B R H L T
QString label(Sign);        // "Erythema"
QString shortLabel(Sign);
QString level(Sign, int value); // "red"; empty where the value does not exist
QString definition(Item);       // one line: every level of the item, "0 absent · 1 pink, faint · …"
QStringList rules(Item);        // how it is judged, in sentences of our own
QString label(Item);            // "Erythema, ears"
QString insideSentence(QString label); // "ears"; a shape keeps its capital, as in "V-area"
QString label(Axis);                   // "CLASI-A"
QString label(const Measure &);        // "CLASI-A", "Itch"
QString head(const Measure &); // "CLASI-A"; "Itch (0 no itch · 10 worst itch imaginable; higher is worse)"
QString label(Severity);
QString label(SeveritySet); // with its citation
QString label(Response);    // "CLASI-50"
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
QString label(Origin);
QString label(AdverseEvents);
QString label(ScaleDirection);
QString level(const Scale &,
              int value);            // what an end means, and the levels between of the physician's global
QString definition(const Scale &);   // one line: "0 no itch · 10 worst itch imaginable"
QString ends(const Scale &);         // the same, without levels between
QString answer(const ScaleAnswer &); // "4 of 10"
ScaleSet knownScales();              // to choose from, as we word them
QString message(const ScaleProblem &, const ScaleSet &);
QString plannedTime(int month); // "Baseline", "Month 3"
QString message(const Error &); // what happened, what it means for the data, what to do
QString message(const Issue &); // what is missing or unusual, in a sentence
QString change(const Change &, bool withPercent = true); // "−8 (−62 %)"; "0"; with a real minus sign
QString number(std::optional<int>);                      // "–" where there is none
QString date(QDate);                                     // 13 Feb 2025, in the language's order
QString date(const PartialDate &);                       // as far as it is known: "Feb 2025", "2025"

} // namespace malar::terms
