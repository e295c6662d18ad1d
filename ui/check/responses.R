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
    place <- at(response, times[i])
    is_known <- !is.na(judged[[i]])
    known <- judged[[i]][is_known]
    none <- sum(is.na(not_compared(times[i], "clasi_a")) & !is_known) # of a baseline of 0
    if (none > 0) note(place, "left_out:baseline_zero", as_whole(none))
    note(place, "left_out", as_whole(sum(!is_known)))
    note(place, "responders", as_share(sum(known), length(known)),
         as_carried(sum(is_known & carried_at(times[i]))))
    interval <- share_interval(sum(known), length(known), plan)
    note(place, "interval", unlist(lapply(100 * interval, as_fixed, share_digits())))
  }
  for (i in seq_along(plan$months)) for (j in seq_along(plan$months)) if (i < j)
    changes(response, plan$months[c(i, j)], judged[[i]], judged[[j]])
}
changes <- function(response, months, earlier, later) {
  count <- function(x) sum(x, na.rm = TRUE)
  say <- function(figure, ...) note(at(response, paste(months, collapse = "-")), figure, ...)
  both <- !is.na(earlier) & !is.na(later)
  say("judged", as_whole(sum(both)), as_carried(sum(both & (carried_at(months[1]) | carried_at(months[2])))))
  say("gained", as_whole(count(!earlier & later)))
  say("lost", as_whole(count(earlier & !later)))
  say("both", as_whole(count(earlier & later)))
  say("neither", as_whole(count(!earlier & !later)))
  say("p", as_p(mcnemar_p(count(!earlier & later), count(earlier & !later))))
}
band_shift <- function(where, column, plan) {
  limits <- plan$bands[[where]]
  if (is.null(limits)) return(invisible())
  for (time in c(as.character(plan$months), if (plan$last_visit) "last")) {
    say <- function(figure, ...) note(at(where, time), figure, ...)
    pairs <- pairs_at(time, column)
    pair <- !is.na(pairs$before) & !is.na(pairs$after)
    before <- band(pairs$before[pair], limits)
    after <- band(pairs$after[pair], limits)
    for (i in 1:3) {
      for (j in 1:3) {
        moved <- sum(before == i & after == j)
        say(at(bands[i], paste("to", bands[j])), as_whole(moved))
        say(paste(bands[i], "to", bands[j], "of all"), as_share(moved, sum(before == i)))
      }
      say(at(bands[i], "all"), as_whole(sum(before == i)))
      say(paste(bands[i], "after"), as_whole(sum(after == i)))
    }
    say("band_pairs", as_whole(sum(pair)), as_carried(sum(pair & pairs$carried)))
    ways <- c(milder = sum(after < before), same_band = sum(after == before), graver = sum(after > before))
    for (way in names(ways)) {
      say(way, as_whole(ways[way]))
      say(paste(way, "of all"), as_share(ways[way], sum(pair)))
    }
  }
}
time_to_response <- function(plan) {
  where <- "time to CLASI-50"
  out <- one[is.na(one$clasi50_day), ]
  left_out(where, ifelse(is.na(out$clasi_a), why_not(out), "baseline_zero"))
  one <- one[!is.na(one$clasi50_day), ]
  day <- one$clasi50_day
  event <- one$clasi50_reached == "yes"
  for (i in seq_along(plan$months)) {
    say <- function(figure, ...) note(at(where, plan$months[i]), figure, ...)
    say("day", as_whole(plan$days[i]))
    say("at_risk", as_whole(sum(day >= plan$days[i])))
    say("responded", as_whole(sum(event & day <= plan$days[i])))
  }
  if (length(day) == 0) return(invisible())
  note(where, "n", as_whole(length(day)))
  note(where, "responded", as_whole(sum(event)))
  if (any(day == 0)) note(where, "without_follow_up", as_whole(sum(day == 0)))
  curve <- kaplan_meier(day, event, plan)
  middle <- c(crossing(curve$at, curve$share), crossing(curve$at, curve$low), crossing(curve$at, curve$high))
  note(where, "median", as_fixed(middle[1], 1))
  if (!is.na(middle[1])) {
    note(where, "median_low", as_fixed(middle[2], 1))
    note(where, "median_high", as_fixed(middle[3], 1))
  }
  for (i in seq_along(plan$months)) {
    last <- sum(curve$at <= plan$days[i])
    # After the last assessment nothing is known, and the report says when that was.
    share <- if (max(day) < plan$days[i] && min(curve$share) > 0) as_whole(max(day))
             else if (last == 0) as_percent(0)
             else unlist(lapply(1 - c(curve$share[last], curve$high[last], curve$low[last]), as_percent))
    note(at(where, plan$months[i]), "share", share)
  }
}
