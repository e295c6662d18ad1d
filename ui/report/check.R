# Recomputes the figures of a cohort report from its analysed data, with base R alone.
#   Rscript check.R [data.csv]
# Both files are attached to the report. Ends with "all N figures agree", or names each difference and
# quits with status 1.

arguments <- commandArgs(trailingOnly = TRUE)
self <- sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE))
folder <- if (length(self) > 0) dirname(self[1]) else "."
file <- if (length(arguments) > 0) arguments[1] else file.path(folder, "data.csv")
data <- read.csv(file, stringsAsFactors = FALSE, na.strings = "", encoding = "UTF-8",
                 colClasses = c(code = "character", centre = "character"))

# --- rounding: halves up, from values that may miss a half by the last digits of a double ---
slack <- 1e-9
strip <- function(text) ifelse(grepl(".", text, fixed = TRUE), sub("\\.?0+$", "", text), text)
half_up <- function(x, digits) sign(x) * floor(abs(x) * 10^digits + 0.5 + slack) / 10^digits
as_quantile <- function(x, rounding) {
  if (is.na(x)) return(NA)
  if (rounding == "as-data") {
    text <- sprintf("%.2f", half_up(x, 2) + 0)
    return(if (abs(x * 100 - round(x * 100)) < slack) strip(text) else text)
  }
  strip(sprintf("%.1f", switch(rounding,
    "one-half-up" = half_up(x, 1),
    "one-truncated" = sign(x) * floor(abs(x) * 10 + slack) / 10,
    "one-half-even" = {
      tenths <- abs(x) * 10
      below <- floor(tenths + slack)
      tie <- abs(tenths - below - 0.5) < slack
      sign(x) * (if (tie) below + below %% 2 else floor(tenths + 0.5)) / 10
    }) + 0))
}
as_fixed <- function(x, digits) if (is.na(x)) NA else sprintf(paste0("%.", digits, "f"), half_up(x, digits) + 0)
as_p <- function(p) if (is.na(p)) NA else if (p * 1000 + slack < 1) "<0.001" else as_fixed(p, 3)
as_whole <- function(n) sprintf("%d", as.integer(n))

# --- the signed-rank test ---
# Chances of the sums 0, 1, ... of ranks that are each in or out with equal chance (Streitberg & Roehmel).
sum_chances <- function(ranks) {
  chance <- 1
  for (r in ranks) chance <- (c(chance, numeric(r)) + c(numeric(r), chance)) / 2
  chance
}
greatest_divisor <- function(x) {
  divide <- function(a, b) if (b == 0) a else divide(b, a %% b)
  Reduce(divide, x)
}
exact_p <- function(rank, positive, alternative) {
  doubled <- round(2 * rank)
  unit <- greatest_divisor(doubled)
  doubled <- doubled / unit
  w <- sum(doubled[positive])
  chance <- sum_chances(sort(doubled))
  less <- sum(chance[seq_len(w + 1)])
  greater <- sum(chance[seq(w + 1, length(chance))])
  switch(alternative, "two-sided" = min(1, 2 * min(less, greater)), greater = greater, less = less)
}
normal_p <- function(rank, w, alternative, corrected) {
  off <- w - sum(rank) / 2
  correction <- switch(alternative, "two-sided" = sign(off) / 2, greater = 0.5, less = -0.5)
  z <- (off - if (corrected) correction else 0) / sqrt(sum(rank^2) / 4)
  switch(alternative, "two-sided" = min(1, 2 * pnorm(-abs(z))), greater = pnorm(-z), less = pnorm(z))
}
signed_rank <- function(d, plan) {
  ranked <- if (plan$zeros == "pratt") d else d[d != 0]
  rank <- rank(abs(ranked))[ranked != 0]
  positive <- ranked[ranked != 0] > 0
  m <- length(rank)
  w <- sum(rank[positive])
  ties <- anyDuplicated(rank) > 0
  method <- plan$method
  if (method == "r-default")
    method <- if (!ties && all(d != 0) && length(d) < 50) "exact" else "normal-cc"
  if (method == "exact" && m > 1000) method <- "normal-cc"
  p <- if (m == 0) 1 else if (method == "exact") exact_p(rank, positive, plan$alternative)
       else normal_p(rank, w, plan$alternative, method == "normal-cc")
  list(m = m, w = w, p = p, method = method,
       smallest = min(1, (if (plan$alternative == "two-sided") 2 else 1) / 2^m),
       biserial = if (m == 0) NA else (2 * w - sum(rank)) / sum(rank))
}

# --- Hodges and Lehmann's shift, from a table of the whole differences ---
averages <- function(d) {
  counted <- table(d)
  v <- as.integer(names(counted))
  n <- as.numeric(counted)
  above <- upper.tri(diag(length(v)))
  sums <- c(outer(v, v, "+")[above], 2 * v)
  times <- c(outer(n, n)[above], n * (n + 1) / 2)
  order <- order(sums)
  list(average = sums[order] / 2, upto = cumsum(times[order]))
}
kth <- function(all, k) all$average[which(all$upto >= k)[1]]
shift <- function(d, confidence) {
  n <- length(d)
  if (n == 0) return(list(fall = NA, low = NA, high = NA, level = NA))
  all <- averages(d)
  count <- n * (n + 1) / 2
  fall <- (kth(all, floor((count + 1) / 2)) + kth(all, floor(count / 2) + 1)) / 2
  if (n == 1) return(list(fall = fall, low = NA, high = NA, level = NA))
  tail <- (1 - confidence) / 2
  if (n > 1000) {
    mean <- n * (n + 1) / 4
    deviation <- sqrt(n * (n + 1) * (2 * n + 1) / 24)
    k <- max(1, ceiling(mean - 0.5 + deviation * qnorm(tail)))
    level <- 1 - 2 * pnorm((k - 0.5 - mean) / deviation)
  } else {
    k <- max(1, qsignrank(tail, n))
    level <- 1 - 2 * psignrank(k - 1, n)
  }
  list(fall = fall, low = kth(all, k), high = kth(all, count + 1 - k), level = level)
}

# --- the figures ---
found <- list()
note <- function(where, month, figure, text)
  found[[length(found) + 1]] <<- list(where = where, month = as.character(month), figure = figure,
                                      text = if (is.na(text)) "none" else as.character(text))
describe <- function(where, month, prefix, x, plan) {
  note(where, month, paste0(prefix, "n"), as_whole(length(x)))
  if (length(x) == 0) return(invisible())
  q <- quantile(x, c(0.25, 0.75), type = plan$type, names = FALSE)
  note(where, month, paste0(prefix, "median"), as_quantile(median(x), plan$rounding))
  note(where, month, paste0(prefix, "q1"), as_quantile(q[1], plan$rounding))
  note(where, month, paste0(prefix, "q3"), as_quantile(q[2], plan$rounding))
}
compare <- function(where, month, before, after, plan) {
  d <- before - after
  describe(where, month, "before_", before, plan)
  describe(where, month, "after_", after, plan)
  describe(where, month, "change_", -d, plan)
  if (length(d) == 0) return(NA)
  test <- signed_rank(d, plan)
  moved <- shift(d, plan$confidence)
  note(where, month, "improved", as_whole(sum(d > 0)))
  note(where, month, "unchanged", as_whole(sum(d == 0)))
  note(where, month, "worse", as_whole(sum(d < 0)))
  note(where, month, "method", test$method)
  note(where, month, "w_plus", as_fixed(test$w, 1))
  note(where, month, "p", as_p(test$p))
  note(where, month, "rank_biserial", as_fixed(test$biserial, 2))
  note(where, month, "smallest_p", if (test$m == 0) NA else as_p(test$smallest))
  note(where, month, "fall", as_quantile(moved$fall, plan$rounding))
  note(where, month, "fall_low", as_quantile(moved$low, plan$rounding))
  note(where, month, "fall_high", as_quantile(moved$high, plan$rounding))
  note(where, month, "fall_level", as_fixed(100 * moved$level, 1))
  test$p
}
scores <- function(where, column, plan) {
  placed <- data[!is.na(data$month), ]
  baseline <- placed[placed$month == 0, ]
  raw <- c()
  for (month in c(0, plan$months)) {
    now <- placed[placed$month == month, ]
    total <- now[[column]]
    describe(where, month, "", total[!is.na(total)], plan)
    if (any(!is.na(total))) note(where, month, "minimum", as_whole(min(total, na.rm = TRUE)))
    if (any(!is.na(total))) note(where, month, "maximum", as_whole(max(total, na.rm = TRUE)))
    if (month == 0) next
    before <- baseline[[column]][match(now$code, baseline$code)]
    pair <- !is.na(before) & !is.na(total)
    note(where, month, "left_out", as_whole(sum(!pair)))
    raw <- c(raw, compare(where, month, before[pair], total[pair], plan))
  }
  adjusted <- rep(NA_real_, length(raw))
  adjusted[!is.na(raw)] <- p.adjust(raw[!is.na(raw)], "holm")
  for (i in seq_along(raw)) if (!is.na(raw[i])) note(where, plan$months[i], "p_holm", as_p(adjusted[i]))
}
spread <- function(figure, x, plan, months) {
  x <- x[!is.na(x)]
  note("features", "", paste0(figure, "_n"), as_whole(length(x)))
  if (length(x) == 0) return(invisible())
  q <- quantile(x, c(0.25, 0.75), type = plan$type, names = FALSE)
  shown <- if (months) function(v) as_fixed(v * 16 / 487, 1) else function(v) as_quantile(v, plan$rounding)
  note("features", "", paste0(figure, "_mean"), as_fixed(mean(x) * if (months) 16 / 487 else 1, 1))
  if (length(x) > 1) note("features", "", paste0(figure, "_sd"), as_fixed(sd(x) * if (months) 16 / 487 else 1, 1))
  note("features", "", paste0(figure, "_median"), shown(median(x)))
  note("features", "", paste0(figure, "_q1"), shown(q[1]))
  note("features", "", paste0(figure, "_q3"), shown(q[2]))
}
# A cell may hold several, parted by semicolons; within one a semicolon follows a backslash.
listed <- function(x) {
  x <- as.character(x[!is.na(x)])
  gsub("\\\\(.)", "\\1", unlist(regmatches(x, gregexpr("(\\\\.|[^;\\\\])+", x, perl = TRUE))), perl = TRUE)
}
tally <- function(prefix, x) {
  counted <- table(as.character(x[!is.na(x) & x != ""]))
  for (name in names(counted)) note("features", "", paste0(prefix, ":", name), as_whole(counted[[name]]))
}
features <- function(plan) {
  one <- data[!is.na(data$month) & data$month == 0, ]
  note("features", "", "patients", as_whole(nrow(one)))
  note("features", "", "excluded", as_whole(sum(is.na(data$month))))
  tally("sex", one$sex)
  tally("subtype", listed(one$subtypes))
  tally("systemic_lupus", one$systemic_lupus)
  tally("index", one$index_drug)
  tally("regimen", one$regimen)
  tally("previous", listed(one$previous_treatments))
  spread("age_years", one$age_years, plan, FALSE)
  spread("disease_months", one$disease_days, plan, TRUE)
  spread("follow_up_months", one$follow_up_days, plan, TRUE)
  spread("baseline_a", one$clasi_a, plan, FALSE)
  spread("baseline_d", one$clasi_d, plan, FALSE)
}

# --- what the report prints, and the plan it was made with ---
#PLAN#

features(plan)
scores("CLASI-A", "clasi_a", plan)
scores("CLASI-D", "clasi_d", plan)

key <- function(x) paste(x$where, x$month, x$figure, sep = " | ")
here <- setNames(vapply(found, `[[`, "", "text"), vapply(found, key, ""))
there <- setNames(printed$text, paste(printed$where, printed$month, printed$figure, sep = " | "))
wrong <- 0
for (name in union(names(there), names(here))) {
  a <- there[name]
  b <- here[name]
  if (!is.na(a) && !is.na(b) && a == b) next
  cat(sprintf("%s: the report prints %s, R finds %s\n", name, a, b))
  wrong <- wrong + 1
}
if (wrong > 0) {
  cat(sprintf("%d of %d figures differ\n", wrong, length(there)))
  quit(status = 1)
}
cat(sprintf("all %d figures agree\n", length(there)))
