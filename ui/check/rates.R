# --- shares of a group, and who changed sides between two times ---
share_interval <- function(part, whole, plan) {
  if (whole == 0) return(c(NA, NA))
  tail <- (1 - plan$confidence) / 2
  if (plan$rate_interval == "clopper_pearson")
    return(c(if (part == 0) 0 else qbeta(tail, part, whole - part + 1),
             if (part == whole) 1 else qbeta(tail, part + 1, whole - part, lower.tail = FALSE)))
  z <- -qnorm(tail)
  share <- part / whole
  centre <- share + z^2 / (2 * whole)
  half <- z * sqrt(share * (1 - share) / whole + z^2 / (4 * whole^2))
  c(if (part == 0) 0 else (centre - half) / (1 + z^2 / whole),
    if (part == whole) 1 else (centre + half) / (1 + z^2 / whole))
}
mcnemar_p <- function(gained, lost)
  if (gained + lost == 0) NA else min(1, 2 * pbinom(min(gained, lost), gained + lost, 0.5))

# NA where it cannot be judged: a share of a baseline of 0.
reached <- function(response, before, after) {
  fall <- before - after
  by_percent <- function(limit) ifelse(before == 0, NA, fall * 100 >= limit * before)
  switch(response, four_points = fall >= 4, twenty_percent = by_percent(20), clasi50 = by_percent(50),
         clasi70 = by_percent(70), complete = by_percent(100))
}

# --- all times together: Friedman's test, Kendall's W; a row is a patient ---
friedman <- function(blocks) {
  k <- ncol(blocks)
  n <- nrow(blocks)
  if (n == 0 || all(blocks == blocks[, 1])) return(list(statistic = NA, df = NA, p = NA, w = NA))
  # friedman.test cannot take one row; of every row twice the statistic is twice as large.
  statistic <- friedman.test(rbind(blocks, blocks))$statistic / 2
  list(statistic = statistic, df = k - 1, p = pchisq(statistic, k - 1, lower.tail = FALSE),
       w = statistic / (n * (k - 1)))
}

# --- time until something is seen: Kaplan and Meier, Greenwood; the median as survfit's ---
kaplan_meier <- function(time, event, plan) {
  at <- sort(unique(time))
  risk <- vapply(at, function(t) sum(time >= t), 0)
  events <- vapply(at, function(t) sum(event[time == t]), 0)
  share <- cumprod((risk - events) / risk)
  error <- sqrt(cumsum(ifelse(risk > events, events / (risk * (risk - events)), 0))) # of log(share)
  reach <- -qnorm((1 - plan$confidence) / 2) * error
  low <- switch(plan$survival_interval, "log-log" = share^exp(reach / -log(share)),
                log = share * exp(-reach), plain = pmax(0, share - share * reach))
  high <- switch(plan$survival_interval, "log-log" = share^exp(-reach / -log(share)),
                 log = pmin(1, share * exp(reach)), plain = pmin(1, share + share * reach))
  none <- share == 0 | (plan$survival_interval == "log-log" & share == 1)
  low[none] <- NA
  high[none] <- NA
  list(at = at, share = share, low = low, high = high)
}
# Where a curve first is at one half or below; the middle where it runs level at one half.
crossing <- function(at, curve) {
  near <- sqrt(.Machine$double.eps)
  from <- which(!is.na(curve) & curve < 0.5 + near)[1]
  if (is.na(from)) return(NA)
  if (abs(curve[from] - 0.5) >= near) return(at[from])
  below <- which(seq_along(at) > from & !is.na(curve) & curve < curve[from])[1]
  if (is.na(below)) at[from] else (at[from] + at[below]) / 2
}
