# Recomputes the figures printed and drawn in a cohort report from its analysed data, with base R alone.
#   Rscript check.R [data.csv]
# The files come with the report and lie in one folder. Ends with "all N figures agree", or names each
# difference, and each place where the files contradict themselves, and quits with status 1.
# Taken as given, as the files do not hold every assessment: which visit stands for a time and what was
# carried forward, why there is no visit, ages and durations, the numbers of visits and of their answers on
# adverse events, at how many of them one was reported that is not on record, the day of CLASI-50 and whether
# it was reached, and the day of the report. Of these it is only checked that they do not contradict one
# another. Of the figures that are drawn it recomputes what no table holds: bands, bars, steps and counts; a
# patient's line shows what data.csv and biomarkers.csv hold.

arguments <- commandArgs(trailingOnly = TRUE)
# R writes a blank in its own path as ~+~.
self <- gsub("~+~", " ", sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)), fixed = TRUE)
self <- c(self, "check.R")[1]
file <- if (length(arguments) > 0) arguments[1] else sub("check\\.R$", "data.csv", self)
# The other files bear the same beginning.
beside <- function(name)
  if (grepl("data\\.csv$", file)) sub("data\\.csv$", name, file) else file.path(dirname(file), name)
# The writer puts an apostrophe before a text that a spreadsheet would take for a formula, and before one that
# begins with an apostrophe: the first one is never the text's own.
plain <- function(rows) {
  rows[] <- lapply(rows, function(x) if (is.character(x)) sub("^'", "", x) else x)
  rows
}
read <- function(file, texts)
  plain(read.csv(file, stringsAsFactors = FALSE, na.strings = "", encoding = "UTF-8",
                 colClasses = setNames(rep("character", length(texts)), texts)))
texts <- c("code", "centre", "sex", "subtypes", "systemic_lupus", "phototype", "smoking", "ana", "anti_ro",
           "anti_dsdna", "low_complement", "day_zero", "disease_onset", "index_drug", "regimen",
           "previous_treatments", "clasi50_reached", "adverse_event", "month", "carried",
           "totals_only", "date", "included", "reason", "no_visit")
data <- read(file, texts)
treatments <- read(beside("treatments.csv"), c("code", "kind", "drug", "from", "to", "unit", "doses",
                                               "stop_reason", "response"))
courses <- read(beside("courses.csv"), c("code", "drug", "start", "stop", "stop_reason", "route"))
infusions <- read(beside("infusions.csv"), c("code", "date", "state"))
events <- read(beside("events.csv"), c("code", "term", "serious", "relation", "action", "outcome", "onset",
                                       "end", "reported"))
days <- function(date) as.numeric(as.Date(date, "%Y-%m-%d")) # NA for what is no date
courses$start_day <- days(courses$start)
courses$stop_day <- days(courses$stop)
infusions$day <- days(infusions$date)
excluded <- data[is.na(data$month), ]
placed <- data[!is.na(data$month), ]
one <- placed[placed$month == "0", ] # a row for each patient

# --- the plan, and what the report prints: which figure, as which numbers ---
#PLAN#
