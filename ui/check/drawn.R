# --- what the figures draw and no table holds ---
most_lines <- 300 # more patients are drawn as bands
deciles <- function(drawn, time, x, plan) {
  q <- quantile(x, c(0.1, 0.9), type = plan$type, names = FALSE)
  note(at(drawn, time), "decile_low", as_fixed(q[1], 2))
  note(at(drawn, time), "decile_high", as_fixed(q[2], 2))
}
# The later time of the figures that have one: that of the primary endpoint, else the latest with pairs.
figure_time <- function(column, plan) {
  times <- c(as.character(plan$months), if (plan$last_visit) "last")
  if (plan$primary_month %in% plan$months) return(as.character(plan$primary_month))
  some <- vapply(times, function(time) any(!is.na(one[[column]]) & !is.na(at_time(time, column))), NA)
  times[if (any(some)) max(which(some)) else length(times)]
}
both_at <- function(time, column) {
  pairs <- pairs_at(time, column)
  !is.na(pairs$before) & !is.na(pairs$after)
}

score_bands <- function(score, column, plan) {
  seen <- !is.na(placed[[column]]) & placed$carried %in% "no"
  if (length(unique(placed$code[seen])) <= most_lines) return(invisible())
  for (time in c("0", plan$months)) {
    total <- at_time(time, column)
    if (any(!is.na(total))) deciles(at("times", score), time, total[!is.na(total)], plan)
  }
}
pair_bands <- function(score, column, plan) {
  time <- figure_time(column, plan)
  if (length(time) == 0) return(invisible())
  both <- both_at(time, column)
  if (sum(both) <= most_lines) return(invisible())
  deciles(at("pairs", score), "0", one[[column]][both], plan)
  deciles(at("pairs", score), "1", at_time(time, column)[both], plan)
}
marker_lines <- function() {
  shown <- measured[measured$code %in% one$code[!is.na(one$day_zero)], ]
  if (is.null(shown) || nrow(shown) == 0) return(invisible())
  without <- is.na(one$day_zero) & one$code %in% measured$code
  note("markers", "without_day_zero", as_whole(sum(without)))
  for (each in split(shown, paste(shown$subset, shown$marker, shown$unit, sep = " / "))) {
    say <- function(figure, text)
      note(at("markers", paste(each$subset[1], each$marker[1], each$unit[1], sep = " / ")), figure, text)
    say("patients", as_whole(length(unique(each$code))))
    say("values", as_whole(nrow(each)))
    say("limits", as_whole(sum(each$limit != "")))
  }
}
bars <- function(column, plan) {
  time <- figure_time(column, plan)
  if (length(time) == 0) return(invisible())
  place <- at("waterfall", time)
  both <- both_at(time, column)
  before <- one[[column]]
  after <- at_time(time, column)
  shown <- which(both & before > 0)
  share <- 100 * (before - after)[shown] # of the baseline in per cent, times the baseline
  of <- before[shown]
  kind <- ifelse(share < 0, "worse", ifelse(share == 0, "none", ifelse(share >= 70 * of, "70",
          ifelse(share >= 50 * of, "50", "less"))))
  for (each in c("70", "50", "less", "none", "worse"))
    note(place, paste0("bars:", each), as_whole(sum(kind == each)))
  note(place, "bars_carried", as_whole(sum(carried_at(time)[shown])))
  note(place, "without_percentage", as_whole(sum(both & before == 0, na.rm = TRUE)))
  for (i in seq_along(shown))
    note(place, paste0("bar:", one$code[shown[i]]), as_fixed(-share[i] / of[i], 1))
}
curve_steps <- function(plan) {
  known <- one[!is.na(one$clasi50_day), ]
  if (nrow(known) == 0) return(invisible())
  event <- known$clasi50_reached == "yes"
  curve <- kaplan_meier(known$clasi50_day, event, plan)
  for (i in seq_along(curve$at)) {
    say <- function(figure, text) note(at("curve", curve$at[i]), figure, text)
    then <- known$clasi50_day == curve$at[i]
    say("at_risk", as_whole(sum(known$clasi50_day >= curve$at[i])))
    say("responded", as_whole(sum(then & event)))
    say("censored", as_whole(sum(then & !event)))
    say("share", as_percent(1 - curve$share[i]))
    say("low", as_percent(1 - curve$high[i]))
    say("high", as_percent(1 - curve$low[i]))
  }
}
drawn <- function(plan) {
  score_bands("CLASI-A", "clasi_a", plan)
  score_bands("CLASI-D", "clasi_d", plan)
  pair_bands("CLASI-A", "clasi_a", plan)
  pair_bands("CLASI-D", "clasi_d", plan)
  for (scale in names(plan$scales)) {
    score_bands(scale, scale, plan)
    pair_bands(scale, scale, plan)
  }
  marker_lines()
  bars("clasi_a", plan)
  curve_steps(plan)
}
