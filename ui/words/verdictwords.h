#pragma once

#include "core/domain/verdict.h"

#include <QString>

namespace malar {

/// What was found, in a sentence: that all is well, or the first place that is not.
QString sentence(const Verdict &);
/// What could not be proved; empty where all could be.
QString unproved(const Verdict &);
/// "5,120 pages, 214 rows of the history, 10 patients, 34 visits".
QString lookedAt(const Verdict &);

} // namespace malar
