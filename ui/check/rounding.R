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
as_fixed <- function(x, digits)
  if (is.na(x)) NA else sprintf(paste0("%.", digits, "f"), half_up(x, digits) + 0)
# More digits where three would print a level that p is beside.
onto_level <- function(p, digits)
  any(vapply(c(0.01, 0.025, 0.05, 0.1), function(level)
    abs(p - level) * 10^digits > slack &&
      floor(p * 10^digits + 0.5 + slack) == floor(level * 10^digits + 0.5 + slack), FALSE))
as_p <- function(p) {
  if (is.na(p)) return(NA)
  if (p * 1000 + slack < 1) return("<0.001")
  digits <- 3
  while (digits < 6 && onto_level(p, digits)) digits <- digits + 1
  as_fixed(p, digits)
}
# A dose as the file has it.
format_amount <- function(x) vapply(x, function(v) format(v, digits = 15, scientific = FALSE), "")
as_whole <- function(n) sprintf("%d", as.integer(n))
# Whole per cents in a report of few patients.
share_digits <- function() if (sum(placed$month == "0") < 200) 0 else 1
as_share <- function(n, of)
  c(as_whole(n), as_whole(of), if (of > 0) as_fixed(100 * n / of, share_digits()))
# How many were carried forward, where any was.
as_carried <- function(n) if (n > 0) as_whole(n)

# --- a quantity: its middle and spread, of few values with their range in place of quartiles ---
fewest_for_quartiles <- 5
as_spread <- function(x, plan, shown = function(v) as_quantile(v, plan$rounding)) {
  if (length(x) == 0) return(NA)
  if (length(x) == 1) return(shown(x))
  if (length(x) < fewest_for_quartiles) return(c(shown(median(x)), shown(min(x)), shown(max(x))))
  q <- quantile(x, c(0.25, 0.75), type = plan$type, names = FALSE)
  c(shown(median(x)), shown(q[1]), shown(q[2]))
}
as_mean_sd <- function(x) c(as_fixed(mean(x), 1), if (length(x) > 1) as_fixed(sd(x), 1))
# As the plan describes them, with n; with one decimal each or by the plan's rounding, and with the range
# where it is wanted with so many digits.
as_described <- function(x, plan, decimal = FALSE, digits = NA) {
  x <- x[!is.na(x)]
  if (length(x) == 0) return(NA)
  by_mean <- plan$descriptives == "mean_sd"
  shown <- function(v) if (decimal) as_fixed(v, 1) else as_quantile(v, plan$rounding)
  c(if (by_mean) as_mean_sd(x) else as_spread(x, plan, shown),
    if (!is.na(digits) && (by_mean || length(x) >= fewest_for_quartiles))
      c(as_fixed(min(x), digits), as_fixed(max(x), digits)),
    as_whole(length(x)))
}
as_percent <- function(share) as_fixed(100 * share, 1)
