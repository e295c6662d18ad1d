# The signed-rank test of every dataset of a CSV dataset,before,after by exactRankTests, for bench_stats.
# Rscript --vanilla exactranktests.R PAIRS.csv [each]
# Prints dataset,p; with `each` also the seconds of one call, repeated until a tenth of a second has passed.
suppressWarnings(suppressPackageStartupMessages(library(exactRankTests)))

arguments <- commandArgs(trailingOnly = TRUE)
pairs <- read.csv(arguments[1], stringsAsFactors = FALSE)
each <- length(arguments) > 1 && arguments[2] == "each"

p_value <- function(set) {
  wilcox.exact(set$before, set$after, paired = TRUE, exact = TRUE)$p.value
}
seconds <- function(set) {
  calls <- 0
  begin <- proc.time()[["elapsed"]]
  repeat {
    p_value(set)
    calls <- calls + 1
    passed <- proc.time()[["elapsed"]] - begin
    if (passed > 0.1) return(passed / calls)
  }
}

sets <- split(pairs, factor(pairs$dataset, unique(pairs$dataset)))
p <- vapply(sets, p_value, numeric(1))
lines <- sprintf("%s,%.17g", names(sets), p)
if (each) lines <- sprintf("%s,%.17g", lines, vapply(sets, seconds, numeric(1)))
writeLines(lines)
