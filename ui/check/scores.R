# --- the scores at each time, and their comparison with baseline ---
# The p of the test.
compare <- function(place, before, after, plan, higher_is_better) {
  say <- function(figure, ...) note(place, figure, ...)
  d <- before - after
  say("before", as_spread(before, plan))
  say("after", as_spread(after, plan))
  say("change", as_spread(-d, plan))
  if (length(d) == 0) return(NA)
  test <- signed_rank(d, plan)
  better <- if (higher_is_better) -d else d
  say("counts", as_whole(sum(better > 0)), as_whole(sum(d == 0)), as_whole(sum(better < 0)))
  say("method", test$method)
  say("w_plus", as_fixed(test$w, 1))
  say("p", as_p(test$p))
  if (test$m >= 3) say("effect", as_fixed(test$effect, 2))
  if (test$m > 0) say("smallest_p", as_p(test$smallest))
  moved <- shift(d, plan$confidence)
  if (plan$estimate == "hodges_lehmann")
    say("fall", unlist(lapply(c(moved$fall, moved$low, moved$high), as_quantile, plan$rounding)),
        as_fixed(100 * moved$level, 1))
  else say("fall", as_quantile(median(d), plan$rounding))
  test$p
}
# Why each patient is in no pair; NA of those who are.
not_compared <- function(time, column, open = "incomplete") {
  then <- ifelse(is.na(at_time(time, "date")), at_time(time, "no_visit"), open)
  ifelse(is.na(one[[column]]), why_not(one, open), ifelse(is.na(at_time(time, column)), then, NA))
}

# How many of the visits have totals and no answers; nothing where none has.
totals_only <- function(plan) {
  seen <- placed[!is.na(placed$date) & !duplicated(paste(placed$code, placed$date)), ]
  if (!any(seen$totals_only %in% "yes")) return(invisible())
  note("visits", "all", as_whole(nrow(seen)))
  note("visits", "totals_only", as_whole(sum(seen$totals_only %in% "yes")))
  for (time in c("0", plan$months, if (plan$last_visit) "last")) {
    some <- sum(at_time(time, "totals_only") %in% "yes")
    if (some > 0) note("visits", at("totals_only", time), as_whole(some))
  }
}

# The raw p of the planned months, by month.
scores <- function(where, column, plan) {
  raw <- c()
  for (time in c("0", plan$months, if (plan$last_visit) "last")) {
    place <- at(where, time)
    total <- at_time(time, column)
    known <- total[!is.na(total)]
    note(place, "n", as_whole(length(known)), as_carried(sum(!is.na(total) & carried_at(time))))
    note(place, "spread", as_spread(known, plan))
    if (length(known) > 0) note(place, "range", as_whole(min(known)), as_whole(max(known)))
    if (time == "0") next
    pairs <- pairs_at(time, column)
    pair <- !is.na(pairs$before) & !is.na(pairs$after)
    note(place, "pairs", as_whole(sum(pair)), as_whole(nrow(one)), as_carried(sum(pair & pairs$carried)))
    p <- compare(place, pairs$before[pair], pairs$after[pair], plan, where %in% plan$higher_is_better)
    if (time != "last") raw[as.character(time)] <- p
  }
  raw
}
# --- who is left out, of all scores alike or of each ---
who_is_left_out <- function(plan) {
  scales <- names(plan$scales)
  for (time in c(plan$months, if (plan$last_visit) "last")) {
    why <- list("CLASI-A" = not_compared(time, "clasi_a"),
                "CLASI-D" = not_compared(time, "clasi_d"))
    for (scale in scales) why[[scale]] <- not_compared(time, scale, "not_answered")
    if (length(unique(why)) == 1) left_out(at("all", time), why[[1]])
    else for (where in names(why)) left_out(at(where, time), why[[where]])
  }
}
# The last visit is one of the others once more, and of no family.
adjust <- function(where, raw, plan) {
  tested <- which(!is.na(raw))
  adjusted <- p.adjust(raw[tested], plan$multiplicity)
  for (i in seq_along(tested))
    note(at(where[tested[i]], names(raw)[tested[i]]), "p_adjusted", as_p(adjusted[i]))
}

all_months <- function(where, column, plan) {
  place <- at(where, "all")
  blocks <- matrix(vapply(c("0", plan$months), function(time) as.numeric(at_time(time, column)),
                          numeric(nrow(one))), nrow = nrow(one))
  whole <- rowSums(is.na(blocks)) == 0
  test <- friedman(blocks[whole, , drop = FALSE])
  filled <- rowSums(matrix(vapply(plan$months, carried_at, logical(nrow(one))), nrow = nrow(one))) > 0
  carried <- as_carried(sum(whole & filled))
  note(place, "n", as_whole(sum(whole)), carried)
  note(place, "pairs", as_whole(sum(whole)), as_whole(nrow(one)), carried)
  note(place, "fall", as_fixed(test$statistic, 2), as_fixed(test$df, 0))
  note(place, "p", as_p(test$p))
  note(place, "effect", as_fixed(test$w, 2))
}
