# Recomputes the figures of a cohort report from its analysed data, with base R alone.
#   Rscript check.R [data.csv]
# Both files come with the report. Ends with "all N figures agree", or names each difference and quits with
# status 1.

arguments <- commandArgs(trailingOnly = TRUE)
# R writes a blank in its own path as ~+~.
self <- gsub("~+~", " ", sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)), fixed = TRUE)
folder <- if (length(self) > 0) dirname(self[1]) else "."
file <- if (length(arguments) > 0) arguments[1] else file.path(folder, "data.csv")
texts <- c("code", "centre", "sex", "subtypes", "systemic_lupus", "day_zero", "index_drug", "regimen",
           "previous_treatments", "clasi50_reached", "month", "carried", "date", "included", "reason")
data <- read.csv(file, stringsAsFactors = FALSE, na.strings = "", encoding = "UTF-8",
                 colClasses = setNames(rep("character", length(texts)), texts))
excluded <- data[is.na(data$month), ]
placed <- data[!is.na(data$month), ]

# --- the plan, and what the report prints: where, at which time, which figure, as which text ---
#PLAN#
