#pragma once

#include "app/commands.h"
#include "ui/report/cohortpdf.h"

#include <variant>

namespace malar::app {

/// What the arguments of `malar report` ask for.
struct ReportWanted {
    QString registry; // empty: the training cohort
    QString target;
    QString preset;   // empty: the plan of the file
    QString planFile; // empty: the plan that the registry keeps
    QString filter;   // as reportFilter() takes it
    QString patient;  // the code of the one whose report is wanted; empty: the cohort's
    ReportOptions options;
};

/// Or the exit code, after a message that says what is wrong with them.
std::variant<ReportWanted, Exit> readReport(const QCommandLineParser &);

/// Now, or the instant that the environment gives in its place (reproducible-builds.org/specs): then in UTC,
/// so that the report is the same everywhere. None where that is no number. The training cohort has a day of
/// its own, as it has in its window.
std::optional<QDateTime> reportClock(bool demo);

} // namespace malar::app
