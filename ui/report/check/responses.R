# --- responders, severity bands, time to CLASI-50 ---
pairs_at <- function(time, column) {
  baseline <- placed[placed$month == "0", ]
  now <- placed[placed$month == time, ]
  mine <- match(baseline$code, now$code)
  list(before = baseline[[column]], after = now[[column]][mine], carried = now$carried[mine] %in% "yes")
}
responders <- function(response, plan) {
  judged <- function(time) {
    pairs <- pairs_at(time, "clasi_a")
    reached(response, pairs$before, pairs$after)
  }
  carried <- function(time) pairs_at(time, "clasi_a")$carried
  for (time in c(as.character(plan$months), if (plan$last_visit) "last")) {
    known <- judged(time)
    note(response, time, "left_out", as_whole(sum(is.na(known))))
    note(response, time, "carried", as_whole(sum(!is.na(known) & carried(time))))
    known <- known[!is.na(known)]
    interval <- share_interval(sum(known), length(known), plan)
    note(response, time, "responders", as_share(sum(known), length(known)))
    note(response, time, "low", as_percent(interval[1]))
    note(response, time, "high", as_percent(interval[2]))
  }
  for (i in seq_along(plan$months)) for (j in seq_along(plan$months)) if (i < j) {
    earlier <- judged(plan$months[i])
    later <- judged(plan$months[j])
    count <- function(x) as_whole(sum(x, na.rm = TRUE))
    between <- paste0(plan$months[i], "-", plan$months[j])
    both <- !is.na(earlier) & !is.na(later)
    note(response, between, "judged", as_whole(sum(both)))
    filled <- carried(plan$months[i]) | carried(plan$months[j])
    note(response, between, "carried", as_whole(sum(both & filled)))
    note(response, between, "gained", count(!earlier & later))
    note(response, between, "lost", count(earlier & !later))
    note(response, between, "both", count(earlier & later))
    note(response, between, "neither", count(!earlier & !later))
    p <- mcnemar_p(sum(!earlier & later, na.rm = TRUE), sum(earlier & !later, na.rm = TRUE))
    note(response, between, "p", as_p(p))
  }
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
    for (i in 1:3) for (j in 1:3)
      note(where, time, paste0(bands[i], " to ", bands[j]), as_whole(sum(before == i & after == j)))
    note(where, time, "band_pairs", as_whole(sum(pair)))
    note(where, time, "band_carried", as_whole(sum(pair & pairs$carried)))
    note(where, time, "milder", as_whole(sum(after < before)))
    note(where, time, "same_band", as_whole(sum(after == before)))
    note(where, time, "graver", as_whole(sum(after > before)))
  }
}
time_to_response <- function(plan) {
  say <- function(figure, text, time = "") note("time to CLASI-50", time, figure, text)
  one <- placed[placed$month == "0" & !is.na(placed$clasi50_day), ]
  day <- one$clasi50_day
  event <- one$clasi50_reached == "yes"
  say("n", as_whole(length(day)))
  say("left_out", as_whole(sum(placed$month == "0") - length(day)))
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
