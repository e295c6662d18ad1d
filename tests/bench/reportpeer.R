# What a statistician would write in its place: reads the analysed data that `malar report` attaches and makes
# the same tables and figures as a PDF, with base R alone. The peer of bench_report.
# Rscript --vanilla reportpeer.R data.csv OUT.pdf
arguments <- commandArgs(trailingOnly = TRUE)
data <- read.csv(arguments[1], na.strings = "")
pdf(arguments[2], width = 8.27, height = 11.69)

page <- function(title, lines) {
  plot.new()
  title(title, adj = 0)
  text(0, seq(1, 0, length.out = 60)[seq_along(lines)], lines, adj = 0, cex = 0.6, family = "mono")
}
quartiles <- function(x) {
  x <- x[!is.na(x)]
  if (length(x) == 0) return("nobody")
  q <- quantile(x, c(0.25, 0.5, 0.75), type = 7)
  sprintf("n %d, %.2f [%.2f-%.2f], %g-%g", length(x), q[2], q[1], q[3], min(x), max(x))
}
wilson <- function(x, n) if (n == 0) c(NA, NA) else suppressWarnings(prop.test(x, n, correct = FALSE))$conf.int

placed <- data[!is.na(data$month), ]
baseline <- placed[placed$month == 0, ]
months <- sort(unique(as.integer(placed$month)))
later <- months[months > 0]
at <- function(month, column) {
  rows <- placed[placed$month == month, ]
  rows[[column]][match(baseline$code, rows$code)]
}

# Table 1
page("Table 1", c(capture.output(print(table(baseline$sex))), capture.output(print(table(baseline$subtypes))),
                  capture.output(print(table(baseline$regimen))), capture.output(print(table(baseline$index_drug))),
                  sprintf("%-20s %s", c("age", "disease", "follow-up", "CLASI-A", "CLASI-D"),
                          sapply(baseline[c("age_years", "disease_days", "follow_up_days", "clasi_a", "clasi_d")],
                                 quartiles))))

# Tables 2 and 3
for (column in c("clasi_a", "clasi_d")) {
  before <- baseline[[column]]
  lines <- c()
  p <- c()
  for (month in later) {
    after <- at(month, column)
    d <- (before - after)[!is.na(before - after)]
    lines <- c(lines, paste("month", month, quartiles(after)))
    if (length(d) == 0) next
    test <- suppressWarnings(wilcox.test(d, exact = FALSE, conf.int = any(d != 0) && length(d) > 1))
    p <- c(p, test$p.value)
    lines <- c(lines, sprintf("  pairs %d, %d better, %d same, %d worse; change %s; V %g, p %.4f, shift %s",
                              length(d), sum(d > 0), sum(d == 0), sum(d < 0), quartiles(-d), test$statistic,
                              test$p.value, paste(format(test$conf.int), collapse = " to ")),
               sprintf("  t %.3f, sign p %.4f",
                       if (length(d) > 1 && sd(d) > 0) t.test(d)$statistic else NA,
                       if (any(d != 0)) binom.test(sum(d > 0), sum(d != 0))$p.value else 1))
  }
  blocks <- sapply(months, at, column)
  blocks <- blocks[complete.cases(blocks), , drop = FALSE]
  lines <- c(lines, paste("Holm:", paste(sprintf("%.4f", p.adjust(p, "holm")), collapse = " ")),
             if (nrow(blocks) > 1) sprintf("Friedman p %.4f", friedman.test(blocks)$p.value))
  page(paste("Table 2:", column), lines)
}

# Responders, their exact McNemar tests, shift of bands
responders <- sapply(later, function(month) {
  fall <- 1 - at(month, "clasi_a") / baseline$clasi_a
  c(c50 = sum(fall >= 0.5, na.rm = TRUE), c70 = sum(fall >= 0.7, na.rm = TRUE),
    four = sum(baseline$clasi_a - at(month, "clasi_a") >= 4, na.rm = TRUE), n = sum(is.finite(fall)))
})
lines <- c()
for (i in seq_along(later)) for (kind in c("c50", "c70", "four")) {
  ends <- wilson(responders[kind, i], responders["n", i])
  lines <- c(lines, sprintf("month %d %s: %d/%d, %.3f to %.3f", later[i], kind, responders[kind, i],
                            responders["n", i], ends[1], ends[2]))
}
band <- function(x) cut(x, c(-1, 9, 20, 70), labels = c("mild", "moderate", "severe"))
page("Responders", c(lines, capture.output(print(table(band(baseline$clasi_a), band(at(max(later), "clasi_a")))))))

# Figure 1
for (column in c("clasi_a", "clasi_d")) {
  scores <- sapply(months, at, column)
  plot(range(months), c(0, max(scores, 10, na.rm = TRUE)), type = "n", xlab = "month", ylab = column)
  if (nrow(scores) <= 300) {
    matlines(months, t(scores), col = "grey70", lty = 1)
  } else {
    q <- apply(scores, 2, quantile, c(0.1, 0.25, 0.75, 0.9), na.rm = TRUE)
    polygon(c(months, rev(months)), c(q[1, ], rev(q[4, ])), col = "grey90", border = NA)
    polygon(c(months, rev(months)), c(q[2, ], rev(q[3, ])), col = "grey75", border = NA)
  }
  middle <- apply(scores, 2, median, na.rm = TRUE)
  ends <- apply(scores, 2, quantile, c(0.25, 0.75), na.rm = TRUE, type = 7)
  lines(months, middle, lwd = 3)
  arrows(months, ends[1, ], months, ends[2, ], code = 3, angle = 90, length = 0.05)
  mtext(colSums(!is.na(scores)), at = months, line = 1)
}
# Paired, waterfall, responders, time to CLASI-50
last <- at(max(later), "clasi_a")
for (column in c("clasi_a", "clasi_d")) {
  pair <- cbind(baseline[[column]], at(max(later), column))
  matplot(t(pair[complete.cases(pair), ]), type = "l", lty = 1, col = "grey60", ylab = column)
}
change <- sort((100 * (last - baseline$clasi_a) / baseline$clasi_a), decreasing = TRUE)
barplot(change[is.finite(change)], border = NA, ylab = "%")
barplot(sweep(responders[1:3, , drop = FALSE], 2, responders["n", ], "/"), beside = TRUE, names.arg = later)
reached <- sapply(seq_along(months[-1]), function(i) at(later[i], "clasi_a") <= baseline$clasi_a / 2)
first <- apply(reached, 1, function(r) if (any(r, na.rm = TRUE)) later[which(r)[1]] else NA)
risk <- length(first)
survival <- 1
steps <- c(1)
for (month in later) {
  events <- sum(first == month, na.rm = TRUE)
  survival <- survival * (1 - events / max(risk, 1))
  risk <- risk - events
  steps <- c(steps, survival)
}
plot(c(0, later), 1 - steps, type = "s", ylim = c(0, 1), xlab = "month", ylab = "CLASI-50")
invisible(dev.off())
