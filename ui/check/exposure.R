# --- what was given of the index treatment, up to the last contact or infusion on record ---
late_after <- 7
# A course without a stop ended on the day before a later one of the patient began.
ended_by_the_next <- function(courses) {
  until <- courses$stop_day
  for (rows in split(seq_len(nrow(courses)), courses$code)) if (length(rows) > 1)
    for (i in rows[is.na(until[rows])]) {
      later <- courses$start_day[rows]
      later <- later[later > courses$start_day[i]]
      if (length(later) > 0) until[i] <- min(later) - 1
    }
  until
}
# Of a course and its infusions up to a day: given, missed, not recorded, late, reduced, mg given, and the
# first and the last day on the treatment.
course_exposure <- function(start, until, interval, dose, end, day, given, mg) {
  if (start > end) return(c(numeric(6), NA, NA))
  planned_on <- c(start, day + interval)
  due_until <- min(until, end - late_after - 1, na.rm = TRUE)
  next_due <- planned_on[length(planned_on)]
  last <- if (any(given)) max(day[given]) else NA
  c(sum(given), sum(!given), if (interval <= 0) 0 else max(0, floor((due_until - next_due) / interval) + 1),
    sum(given & day - planned_on[seq_along(day)] > late_after), sum(given & mg < dose), sum(mg[given]),
    if (any(given)) min(day[given]) else NA, if (any(given)) max(last, min(until, last + interval, na.rm = TRUE)) else NA)
}
# Days in the spans; one that is in several counts once.
days_in <- function(from, to) {
  order <- order(from)
  from <- from[order]
  to <- to[order]
  counted <- c(-Inf, cummax(to))[seq_along(to)]
  sum(pmax(0, to - pmax(from, counted)))
}
said <- function(text) ifelse(is.na(text), "", text)
exposure_of <- function(drug, mine, sums, patients, plan) {
  say <- function(figure, ...) note(at("exposure", drug), figure, ...)
  codes <- unique(mine$code)
  say("patients", as_share(length(codes), patients))
  if (length(codes) == 0) return(invisible())
  by_code <- factor(mine$code, levels = codes)
  by_patient <- rowsum(sums[, 1:6, drop = FALSE], by_code)
  total <- colSums(by_patient)
  planned <- rowSums(by_patient[, c("given", "missed", "not_recorded"), drop = FALSE])
  got <- by_patient[, "given"] > 0
  say("several_courses", as_share(sum(table(mine$code) > 1), length(codes)))
  say("planned", as_whole(sum(planned)))
  for (figure in c("given", "missed", "not_recorded")) say(figure, as_share(total[figure], sum(planned)))
  for (figure in c("late", "reduced")) say(figure, as_share(total[figure], total["given"]))
  say("adherence", as_described((100 * by_patient[, "given"] / planned)[planned > 0], plan, TRUE, 1))
  say("dose_mg", as_described(round(by_patient[got, "dose"], 3), plan, FALSE, 3))
  spans <- split(which(!is.na(sums[, "from"])), by_code[!is.na(sums[, "from"])])
  on <- vapply(spans[got], function(rows) days_in(sums[rows, "from"], sums[rows, "to"]), 0)
  say("months", as_described(on * per_month, plan, TRUE, 1))
  last <- mine[order(mine$start, decreasing = TRUE), ]
  last <- last[!duplicated(last$code), ]
  stopped <- last[!is.na(last$until) & (is.na(plan$today) | last$until <= days(plan$today)), ]
  say("stopped", as_share(nrow(stopped), length(codes)))
  reasons <- said(stopped$stop_reason)
  for (reason in unique(reasons))
    say(paste0("stopped:", reason), as_share(sum(reasons == reason), nrow(stopped)))
}
# A row for each course, as course_exposure() has it.
exposure_sums <- function(mine, number) {
  last <- days(one$day_zero) + ifelse(is.na(one$follow_up_days), 0, one$follow_up_days)
  end <- last[match(mine$code, one$code)]
  recorded <- if (nrow(infusions) > 0) tapply(infusions$day, infusions$code, max) else numeric(0)
  end <- pmax(end, recorded[mine$code], na.rm = TRUE)
  rows <- split(seq_len(nrow(infusions)), paste(infusions$code, infusions$course, sep = "\r"))
  which_rows <- match(paste(mine$code, number, sep = "\r"), names(rows))
  names <- list(NULL, c("given", "missed", "not_recorded", "late", "reduced", "dose", "from", "to"))
  sums <- vapply(seq_len(nrow(mine)), function(i) {
    of <- if (is.na(which_rows[i])) integer(0) else rows[[which_rows[i]]]
    course_exposure(mine$start_day[i], mine$until[i], mine$interval_days[i], mine$dose_mg[i], end[i],
                    infusions$day[of], infusions$state[of] == "given", infusions$dose_mg[of])
  }, numeric(8))
  matrix(t(sums), ncol = 8, dimnames = names)
}
exposure <- function(plan) {
  mine <- courses[courses$code %in% one$code, ]
  mine$until <- ended_by_the_next(mine)
  number <- ave(seq_along(mine$code), mine$code, FUN = seq_along)
  sums <- exposure_sums(mine, number)
  drugs <- unique(mine$drug)
  if (length(drugs) != 1) exposure_of("all", mine, sums, nrow(one), plan)
  for (drug in drugs) {
    of <- mine$drug == drug
    exposure_of(drug, mine[of, ], sums[of, , drop = FALSE], nrow(one), plan)
  }
}
