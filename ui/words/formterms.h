#pragma once

#include "core/domain/severity.h"

#include <QString>

/// The form's own words: short ones of our own, not the wording of the published form.
namespace malar::terms {

QString label(Region);      // "Scalp"
QString shortLabel(Region); // for narrow rows and the report
QChar shortcut(Region);     // the letter that goes to the region: S E N F V P C A B R H L T
QString label(Sign);        // "Erythema"
QString shortLabel(Sign);
QString level(Sign, int value); // "red"; empty where the value does not exist
QString definition(Item);       // one line: every level of the item, "0 absent · 1 pink, faint · …"
QString label(Item);            // "Erythema, ears"
QString insideSentence(QString label); // "ears"; a shape keeps its capital, as in "V-area"
QString label(Axis);                   // "CLASI-A"
QString label(Severity);
QString label(SeveritySet); // with its citation
QString label(Response);    // "CLASI-50"

} // namespace malar::terms
