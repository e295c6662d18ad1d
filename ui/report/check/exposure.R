# --- table 9: what was given of the index treatment, up to the last contact or infusion on record ---
late_after <- 7
days <- function(date) as.numeric(as.Date(date))
# Of a course and its infusions: given, missed, not recorded, late, reduced, mg given, days.
course_exposure <- function(course, of, end) {
  if (days(course$start) > end) return(numeric(7))
  date <- days(of$date)
  given <- of$state == "given"
  planned_on <- c(days(course$start), date + course$interval_days)
  due_until <- min(days(course$stop), end - late_after - 1, na.rm = TRUE)
  next_due <- planned_on[length(planned_on)]
  c(sum(given), sum(!given),
    if (course$interval_days <= 0) 0
    else max(0, floor((due_until - next_due) / course$interval_days) + 1),
    sum(given & date - planned_on[seq_along(date)] > late_after),
    sum(given & of$dose_mg < course$dose_mg), sum(of$dose_mg[given]),
    if (any(given)) min(days(course$stop), max(date[given]) + course$interval_days, na.rm = TRUE) -
      min(date[given]) else 0)
}
said <- function(text) ifelse(is.na(text), "", text)
exposure_of <- function(drug, mine, sums, patients, plan) {
  say <- function(figure, text) note("exposure", drug, figure, text)
  codes <- unique(mine$code)
  say("patients", as_share(length(codes), patients))
  if (length(codes) == 0) return(invisible())
  by_patient <- rowsum(sums, factor(mine$code, levels = codes))
  total <- colSums(by_patient)
  planned <- rowSums(by_patient[, c("given", "missed", "not_recorded"), drop = FALSE])
  say("several_courses", as_share(sum(table(mine$code) > 1), length(codes)))
  say("planned", as_whole(sum(planned)))
  for (figure in c("given", "missed", "not_recorded")) say(figure, as_share(total[figure], sum(planned)))
  for (figure in c("late", "reduced")) say(figure, as_share(total[figure], total["given"]))
  got <- by_patient[, "given"] > 0
  adherence <- round(1e9 * by_patient[, "given"] / planned) / 1e7
  spread_range("adherence", adherence[planned > 0], plan, TRUE, 1, say)
  spread_range("dose_mg", round(by_patient[got, "dose"], 3), plan, FALSE, 3, say)
  spread_range("months", by_patient[got, "days"] * per_month, plan, TRUE, 1, say)
  last <- mine[order(mine$start, decreasing = TRUE), ]
  last <- last[!duplicated(last$code), ]
  stopped <- last[!is.na(last$stop), ]
  say("stopped", as_share(nrow(stopped), length(codes)))
  reasons <- said(stopped$stop_reason)
  for (reason in unique(reasons))
    say(paste0("stopped:", reason), as_share(sum(reasons == reason), nrow(stopped)))
}
spread_range <- function(figure, x, plan, decimal, digits, say) {
  spread(figure, x, plan, decimal, say)
  if (length(x) == 0) return(invisible())
  say(paste0(figure, "_lowest"), as_fixed(min(x), digits))
  say(paste0(figure, "_highest"), as_fixed(max(x), digits))
}
exposure <- function(plan) {
  one <- placed[placed$month == "0", ]
  mine <- courses[courses$code %in% one$code, ]
  last <- days(one$day_zero) + ifelse(is.na(one$follow_up_days), 0, one$follow_up_days)
  end <- last[match(mine$code, one$code)]
  recorded <- if (nrow(infusions) > 0) tapply(days(infusions$date), infusions$code, max) else numeric(0)
  end <- pmax(end, recorded[mine$code], na.rm = TRUE)
  number <- ave(seq_along(mine$code), mine$code, FUN = seq_along)
  rows <- split(seq_len(nrow(infusions)), paste(infusions$code, infusions$course, sep = "\r"))
  which_rows <- match(paste(mine$code, number, sep = "\r"), names(rows))
  sums <- if (nrow(mine) == 0) matrix(0, 0, 7) else
    t(vapply(seq_len(nrow(mine)), function(i)
      course_exposure(mine[i, ], infusions[if (is.na(which_rows[i])) 0 else rows[[which_rows[i]]], ], end[i]),
      numeric(7)))
  colnames(sums) <- c("given", "missed", "not_recorded", "late", "reduced", "dose", "days")
  drugs <- unique(mine$drug)
  if (length(drugs) != 1) exposure_of("all", mine, sums, nrow(one), plan)
  for (drug in drugs) {
    of <- mine$drug == drug
    exposure_of(drug, mine[of, ], sums[of, , drop = FALSE], nrow(one), plan)
  }
}
