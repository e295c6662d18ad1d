#pragma once

#include "core/domain/scale.h"

#include <QString>

namespace malar {
struct Measure;
}

/// What is asked beside the CLASI.
namespace malar::terms {

QString label(const Measure &); // "CLASI-A", "Itch"
QString head(const Measure &);  // "CLASI-A"; "Itch (0 no itch · 10 worst itch imaginable; higher is worse)"
QString label(ScaleDirection);
/// What an end means, and the levels between of the physician's global; empty where a level has no words.
QString level(const Scale &, int value);
QString definition(const Scale &);   // one line: "0 no itch · 10 worst itch imaginable"
QString ends(const Scale &);         // the same, without levels between
QString answer(const ScaleAnswer &); // "4 of 10"
ScaleSet knownScales();              // to choose from, as we word them
QString message(const ScaleProblem &, const ScaleSet &);

} // namespace malar::terms
