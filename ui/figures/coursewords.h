#pragma once

#include "core/analysis/plot.h"

#include <QString>

/// What a patient's course says of the things on it, in the language of the program.
namespace malar::coursewords {

/// "13 Feb 2025, month 1: CLASI-A 8"; "…: Itch 4 of 10", and in a line of its own what the ends mean.
QString point(const Plot &, const Plot::Series &, const Plot::Point &);
QString mark(const Plot &, const Plot::Mark &); // "13 Feb 2025: infusion of 300 mg, 9 days late, reduced"
QString event(const Plot &, const Plot::Event &);
QString bar(const Plot::Bar &);

QString role(Plot::Bar::Role);                     // "index treatment"
QString name(const Plot::Bar &);                   // the drug's
QString amount(double);                            // "7.5"
QString dose(const Plot::Bar &, const DoseStep &); // "20 mg/day"; "300 mg every 28 days"; "paused"
QString doses(const Plot::Bar &);                  // "20 → 10 mg/day"; empty without one
QString unknownDates();                            // "dates not known"
QString left(const Plot &);                        // what is counted and not drawn; empty where nothing is

} // namespace malar::coursewords
