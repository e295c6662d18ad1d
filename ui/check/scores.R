# --- the scores at each time, and their comparison with baseline ---
describe <- function(where, time, prefix, x, plan) {
  say <- function(figure, text) note(where, time, paste0(prefix, figure), text)
  say("n", as_whole(length(x)))
  if (length(x) == 0) return(invisible())
  q <- quantile(x, c(0.25, 0.75), type = plan$type, names = FALSE)
  say("median", as_quantile(median(x), plan$rounding))
  say("q1", as_quantile(q[1], plan$rounding))
  say("q3", as_quantile(q[2], plan$rounding))
  say("minimum", as_quantile(min(x), plan$rounding))
  say("maximum", as_quantile(max(x), plan$rounding))
  say("mean", as_fixed(mean(x), 1))
  if (length(x) > 1) say("sd", as_fixed(sd(x), 1))
}
other_zeros <- function(plan) {
  plan$zeros <- if (plan$zeros == "drop") "pratt" else "drop"
  plan
}
compare <- function(where, time, before, after, plan) {
  say <- function(figure, text) note(where, time, figure, text)
  d <- before - after
  describe(where, time, "before_", before, plan)
  describe(where, time, "after_", after, plan)
  describe(where, time, "change_", -d, plan)
  if (length(d) == 0) return(NA)
  test <- signed_rank(d, plan)
  say("improved", as_whole(sum(d > 0)))
  say("unchanged", as_whole(sum(d == 0)))
  say("worse", as_whole(sum(d < 0)))
  say("method", test$method)
  say("w_plus", as_fixed(test$w, 1))
  say("p", as_p(test$p))
  say("p_other_zeros", as_p(signed_rank(d, other_zeros(plan))$p))
  say("effect", if (test$m < 3) NA else as_fixed(test$effect, 2))
  say("smallest_p", if (test$m == 0) NA else as_p(test$smallest))
  moved <- shift(d, plan$confidence)
  say("fall", as_quantile(moved$fall, plan$rounding))
  say("fall_low", as_quantile(moved$low, plan$rounding))
  say("fall_high", as_quantile(moved$high, plan$rounding))
  say("fall_level", as_fixed(100 * moved$level, 1))
  estimate <- if (plan$estimate == "hodges_lehmann") moved$fall else median(d)
  say("estimate", as_quantile(estimate, plan$rounding))
  say("sign_p", as_p(sign_p(d, plan$alternative)))
  t <- paired_t(d, plan$alternative, plan$confidence)
  say("t", as_fixed(t$t, 2))
  say("t_df", as_fixed(t$df, 0))
  say("t_p", as_p(t$p))
  say("mean_low", as_fixed(t$low, 1))
  say("mean_high", as_fixed(t$high, 1))
  test$p
}

# The raw p of the planned months, by month.
scores <- function(where, column, plan) {
  baseline <- placed[placed$month == "0", ]
  raw <- c()
  for (time in c("0", plan$months, if (plan$last_visit) "last")) {
    now <- placed[placed$month == time, ]
    total <- now[[column]]
    describe(where, time, "", total[!is.na(total)], plan)
    note(where, time, "carried", as_whole(sum(!is.na(total) & now$carried == "yes")))
    if (time == "0") next
    before <- baseline[[column]][match(now$code, baseline$code)]
    pair <- !is.na(before) & !is.na(total)
    first <- match(now$code, baseline$code)
    left_out(where, time, ifelse(is.na(before), why_not(baseline)[first], why_not(now))[!pair])
    note(where, time, "pairs_carried", as_whole(sum(pair & now$carried == "yes")))
    p <- compare(where, time, before[pair], total[pair], plan)
    if (time != "last") raw[as.character(time)] <- p
  }
  raw
}
# The last visit is one of the others once more, and of no family.
adjust <- function(where, raw, plan) {
  tested <- which(!is.na(raw))
  adjusted <- p.adjust(raw[tested], plan$multiplicity)
  for (i in seq_along(tested)) note(where[tested[i]], names(raw)[tested[i]], "p_adjusted", as_p(adjusted[i]))
}

all_months <- function(where, column, plan) {
  blocks <- matrix(vapply(c("0", plan$months), function(time) as.numeric(at_time(time, column)),
                          numeric(nrow(one))), nrow = nrow(one))
  whole <- rowSums(is.na(blocks)) == 0
  test <- friedman(blocks[whole, , drop = FALSE])
  filled <- rowSums(matrix(vapply(plan$months, carried_at, logical(nrow(one))), nrow = nrow(one))) > 0
  note(where, "all", "blocks", as_whole(sum(whole)))
  note(where, "all", "blocks_carried", as_whole(sum(whole & filled)))
  note(where, "all", "chi_squared", as_fixed(test$statistic, 2))
  note(where, "all", "df", as_fixed(test$df, 0))
  note(where, "all", "p", as_p(test$p))
  note(where, "all", "kendall_w", as_fixed(test$w, 2))
}
