# Recomputes the figures of a cohort report from its analysed data, with base R alone.
#   Rscript check.R [data.csv]
# The files come with the report and lie in one folder. Ends with "all N figures agree", or names each
# difference and quits with status 1.

arguments <- commandArgs(trailingOnly = TRUE)
# R writes a blank in its own path as ~+~.
self <- gsub("~+~", " ", sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)), fixed = TRUE)
self <- c(self, "check.R")[1]
file <- if (length(arguments) > 0) arguments[1] else sub("check\\.R$", "data.csv", self)
# The other files bear the same beginning.
beside <- function(name)
  if (grepl("data\\.csv$", file)) sub("data\\.csv$", name, file) else file.path(dirname(file), name)
read <- function(file, texts)
  read.csv(file, stringsAsFactors = FALSE, na.strings = "", encoding = "UTF-8",
           colClasses = setNames(rep("character", length(texts)), texts))
texts <- c("code", "centre", "sex", "subtypes", "systemic_lupus", "phototype", "smoking", "ana", "anti_ro",
           "anti_dsdna", "low_complement", "day_zero", "disease_onset", "index_drug", "regimen", "previous_treatments",
           "clasi50_reached", "adverse_event", "month", "carried", "date", "included", "reason")
data <- read(file, texts)
# A text that a spreadsheet would take for a formula begins with an apostrophe.
typed <- function(rows, columns) {
  for (column in columns) rows[[column]] <- sub("^'(?=[=+@\t\r-])", "", rows[[column]], perl = TRUE)
  rows
}
treatments <- typed(read(beside("treatments.csv"), c("code", "kind", "drug", "from", "to", "unit", "doses",
                                                     "stop_reason", "response")), "drug")
courses <- typed(read(beside("courses.csv"), c("code", "drug", "start", "stop", "stop_reason", "route")),
                 c("drug", "stop_reason", "route"))
infusions <- read(beside("infusions.csv"), c("code", "date", "state"))
events <- typed(read(beside("events.csv"), c("code", "term", "serious", "relation", "action", "outcome",
                                             "onset", "end", "reported")), "term")
excluded <- data[is.na(data$month), ]
placed <- data[!is.na(data$month), ]

# --- the plan, and what the report prints: where, at which time, which figure, as which text ---
#PLAN#
