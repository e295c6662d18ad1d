#pragma once

#include <QString>

namespace malar::test {

/// R that runs the script of every folder as Rscript would, a line each. In one process: starting R takes
/// longer than all of them.
inline const QString everyScript = QStringLiteral(R"(
for (folder in list.dirs(recursive = FALSE, full.names = FALSE)) local({
  commandArgs <- function(trailingOnly = FALSE)
    if (trailingOnly) file.path(folder, "data.csv") else character()
  quit <- function(status) cat("status", status, "\n")
  cat(folder, ": ", sep = "")
  tryCatch(source(file.path(folder, "check.R"), local = TRUE),
           error = function(e) cat(conditionMessage(e), "\n"))
}))");

} // namespace malar::test
