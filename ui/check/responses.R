# --- responders, severity bands, time to CLASI-50 ---
placed_key <- paste(placed$code, placed$month, sep = "\r")
# A column at a time, a value for each patient.
at_time <- function(time, column)
  placed[[column]][match(paste(one$code, rep(time, nrow(one)), sep = "\r"), placed_key)]
carried_at <- function(time) at_time(time, "carried") %in% "yes"
pairs_at <- function(time, column)
  list(before = one[[column]], after = at_time(time, column), carried = carried_at(time))
responders <- function(response, plan) {
  times <- c(as.character(plan$months), if (plan$last_visit) "last")
  judged <- lapply(times, function(time) reached(response, one$clasi_a, at_time(time, "clasi_a")))
  for (i in seq_along(times)) {
    time <- times[i]
    known <- judged[[i]][!is.na(judged[[i]])]
    no_visit <- ifelse(is.na(at_time(time, "date")), at_time(time, "no_visit"), "incomplete")
    why <- ifelse(is.na(one$clasi_a), why_not(one),
                  ifelse(is.na(at_time(time, "clasi_a")), no_visit, "baseline_zero"))
    left_out(response, time, why[is.na(judged[[i]])])
    note(response, time, "carried", as_whole(sum(!is.na(judged[[i]]) & carried_at(time))))
    interval <- share_interval(sum(known), length(known), plan)
    note(response, time, "responders", as_share(sum(known), length(known)))
    note(response, time, "low", as_fixed(100 * interval[1], share_digits()))
    note(response, time, "high", as_fixed(100 * interval[2], share_digits()))
  }
  for (i in seq_along(plan$months)) for (j in seq_along(plan$months)) if (i < j)
    changes(response, plan$months[c(i, j)], judged[[i]], judged[[j]])
}
changes <- function(response, months, earlier, later) {
  count <- function(x) sum(x, na.rm = TRUE)
  between <- paste(months, collapse = "-")
  both <- !is.na(earlier) & !is.na(later)
  note(response, between, "judged", as_whole(sum(both)))
  note(response, between, "carried", as_whole(sum(both & (carried_at(months[1]) | carried_at(months[2])))))
  note(response, between, "gained", as_whole(count(!earlier & later)))
  note(response, between, "lost", as_whole(count(earlier & !later)))
  note(response, between, "both", as_whole(count(earlier & later)))
  note(response, between, "neither", as_whole(count(!earlier & !later)))
  note(response, between, "p", as_p(mcnemar_p(count(!earlier & later), count(earlier & !later))))
}
band_shift <- function(where, column, plan) {
  limits <- plan$bands[[where]]
  if (is.null(limits)) return(invisible())
  for (time in c(as.character(plan$months), if (plan$last_visit) "last")) {
    pairs <- pairs_at(time, column)
    pair <- !is.na(pairs$before) & !is.na(pairs$after)
    before <- band(pairs$before[pair], limits)
    after <- band(pairs$after[pair], limits)
    for (i in 1:3) note(where, time, paste0(bands[i], " before"), as_whole(sum(before == i)))
    for (i in 1:3) note(where, time, paste0(bands[i], " after"), as_whole(sum(after == i)))
    for (i in 1:3) for (j in 1:3)
      note(where, time, paste0(bands[i], " to ", bands[j]),
           as_share(sum(before == i & after == j), sum(before == i)))
    note(where, time, "band_pairs", as_whole(sum(pair)))
    note(where, time, "band_carried", as_whole(sum(pair & pairs$carried)))
    note(where, time, "milder", as_share(sum(after < before), sum(pair)))
    note(where, time, "same_band", as_share(sum(after == before), sum(pair)))
    note(where, time, "graver", as_share(sum(after > before), sum(pair)))
  }
}
time_to_response <- function(plan) {
  say <- function(figure, text, time = "") note("time to CLASI-50", time, figure, text)
  out <- one[is.na(one$clasi50_day), ]
  one <- one[!is.na(one$clasi50_day), ]
  day <- one$clasi50_day
  event <- one$clasi50_reached == "yes"
  say("n", as_whole(length(day)))
  left_out("time to CLASI-50", "", ifelse(is.na(out$clasi_a), why_not(out), "baseline_zero"))
  say("without_follow_up", as_whole(sum(day == 0)))
  say("responded", as_whole(sum(event)))
  if (length(day) == 0) return(invisible())
  curve <- kaplan_meier(day, event, plan)
  middle <- c(crossing(curve$at, curve$share), crossing(curve$at, curve$low), crossing(curve$at, curve$high))
  for (i in 1:3) {
    name <- c("median", "median_low", "median_high")[i]
    say(paste0(name, "_days"), as_fixed(middle[i], 1))
    say(paste0(name, "_months"), as_fixed(middle[i] * per_month, 1))
  }
  for (i in seq_along(plan$months)) {
    say("at_risk", as_whole(sum(day >= plan$days[i])), plan$months[i])
    say("responded", as_whole(sum(event & day <= plan$days[i])), plan$months[i])
    last <- sum(curve$at <= plan$days[i])
    share <- if (max(day) < plan$days[i] && min(curve$share) > 0) rep(NA, 3) else if (last == 0) c(0, NA, NA)
             else 1 - c(curve$share[last], curve$high[last], curve$low[last])
    say("share", as_percent(share[1]), plan$months[i])
    say("low", as_percent(share[2]), plan$months[i])
    say("high", as_percent(share[3]), plan$months[i])
  }
}
