#pragma once

#include <QString>

namespace malar::test {

/// R that runs the script of every folder as Rscript would, a line each. In one process: starting R takes
/// longer than all of them.
inline const QString everyScript = QStringLiteral(R"(
invisible(compiler::enableJIT(0))  # takes longer than what it would save
for (folder in list.dirs(recursive = FALSE, full.names = FALSE)) local({
  commandArgs <- function(trailingOnly = FALSE)
    if (trailingOnly) file.path(folder, "data.csv") else character()
  quit <- function(status) cat("status", status, "\n")
  cat(folder, ": ", sep = "")
  tryCatch(source(file.path(folder, "check.R"), local = TRUE),
           error = function(e) cat(conditionMessage(e), "\n"))
}))");

/// The same, but of the folders whose names differ in a number at the end only until one has found something.
inline const QString untilNamed = QStringLiteral(R"(
invisible(compiler::enableJIT(0))
noticed_already <- character(0)
folders <- list.dirs(recursive = FALSE, full.names = FALSE)
for (folder in folders[order(as.numeric(sub(".* ", "", folders)))]) {
  if (sub(" [0-9]*$", "", folder) %in% noticed_already) next
  said <- capture.output(local({
    commandArgs <- function(trailingOnly = FALSE)
      if (trailingOnly) file.path(folder, "data.csv") else character()
    quit <- function(status) noticed_already <<- c(noticed_already, sub(" [0-9]*$", "", folder))
    tryCatch(source(file.path(folder, "check.R"), local = TRUE),
             error = function(e) cat(conditionMessage(e), "\n"))
  }))
  cat(paste0(folder, ": ", paste(said, collapse = "\n")), "\n", sep = "")
}
)");

} // namespace malar::test
