#pragma once

#include "core/analysis/cohort.h"
#include "core/analysis/plot.h"
#include "ui/paper/table.h"

#include <QString>

namespace malar {

/// A figure of the cohort with its words.
struct Figure {
    QString key;   // "figure1a": its name in files
    QString label; // "Figure 1a"
    QString title; // "CLASI-A by planned month"
    QString caption;
    Plot plot;
};

/// All figures of a cohort, in the order in which they are numbered: what belongs together shares a number,
/// and what a cohort has nothing for takes none. Those of one later time are of `time`; without one, of the
/// latest with pairs.
std::vector<Figure> cohortFigures(const PlacedCohort &, const CohortSummary &,
                                  std::optional<std::size_t> time = {});

/// The later time that a figure is of, as it stands in a sentence; empty without one.
QString timeOf(const Plot &);
/// What a figure shows, with its n.
QString captionOf(const Plot &, const CohortSummary &);
/// Its numbers for those who do not see it; empty of a patient's course.
ReportTable figureData(const Plot &, const CohortSummary &);
/// Such that "CLASI-" and its letter are not parted at the end of a line.
QString unbroken(QString text);

} // namespace malar
