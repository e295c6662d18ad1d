# Reads the tables of an export three ways and says where they differ: statfiles.R FOLDER
# The CSV with load.R (base R), and the .sav and .dta with haven.

folder <- commandArgs(TRUE)[1]
suppressPackageStartupMessages(library(haven))
source(file.path(folder, "load.R"))
tables <- load_malar(folder)
faults <- character()
say <- function(...) faults <<- c(faults, paste0(...))
same <- function(a, b) length(a) == length(b) && all(is.na(a) == is.na(b)) && all(a == b, na.rm = TRUE)

compare <- function(name, mine, theirs, kind) {
  at <- paste0(kind, " ", name)
  if (!identical(names(mine), names(theirs))) return(say(at, ": other columns"))
  if (nrow(mine) != nrow(theirs)) return(say(at, ": ", nrow(theirs), " rows"))
  for (column in names(mine)) {
    a <- mine[[column]]
    b <- theirs[[column]]
    here <- paste0(at, ", ", column)
    label <- substr(gsub("\\s+", " ", attr(a, "label")), 1, 60)
    if (!startsWith(gsub("\\s+", " ", paste0(attr(b, "label"), "")), label)) say(here, ": label ", attr(b, "label"))
    if (is.factor(a)) {
      if (!is.labelled(b)) { say(here, ": no value labels"); next }
      if (!same(as.integer(a), as.integer(b))) say(here, ": other codes")
      if (nrow(mine) > 0 && !same(levels(a), names(attr(b, "labels")))) say(here, ": other labels")
    } else if (!is.null(attr(a, "labels"))) {
      if (!same(as.integer(a), as.integer(b))) say(here, ": other answers")
      if (!same(names(attr(a, "labels")), names(attr(b, "labels")))) say(here, ": other labels")
    } else if (inherits(a, "Date")) {
      if (!inherits(b, "Date") || !same(as.numeric(a), as.numeric(b))) say(here, ": other days")
    } else if (is.character(a)) {
      if (!same(ifelse(is.na(a), "", a), as.character(b))) say(here, ": other texts")
    } else {
      if (!same(as.numeric(a), as.numeric(b))) say(here, ": other numbers")
    }
  }
}

for (name in names(tables)) {
  compare(name, tables[[name]], read_sav(file.path(folder, "spss", paste0(name, ".sav"))), "spss")
  compare(name, tables[[name]], read_dta(file.path(folder, "stata", paste0(name, ".dta"))), "stata")
}
visits <- tables$visits
cat(length(tables), "tables,", nrow(visits), "visits, CLASI-A", sum(visits$clasi_a, na.rm = TRUE), "\n")
if (length(faults)) {
  cat(head(faults, 20), sep = "\n")
  quit(status = 1)
}
