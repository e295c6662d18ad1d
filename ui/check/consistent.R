# --- where the files contradict themselves or one another ---
contradictions <- 0
# What may be missing in `wrong` is not wrong.
amiss <- function(wrong, place, what) {
  at <- which(wrong)
  if (length(at) == 0) return(invisible())
  cat(sprintf("%s: %s\n", place[at], rep_len(what, length(wrong))[at]), sep = "")
  contradictions <<- contradictions + length(at)
}
same <- function(a, b) (is.na(a) & is.na(b)) | (!is.na(a) & !is.na(b) & a == b)
row_of <- function(rows)
  paste0("data.csv, ", rows$code, ", ",
         ifelse(rows$month == "last", "last visit", paste("month", rows$month)))
person_of <- function(rows) paste0("data.csv, ", rows$code)
numbers <- c("age_years", "disease_days", "follow_up_days", "visits", "adverse_none", "adverse_some",
             "infusions_given", "visits_only_reported", "clasi50_day", "study_day", "clasi_a", "clasi_d")

# The planned time that a study day belongs to; NA where it is unscheduled.
time_of <- function(day, plan) vapply(day, function(d) {
  if (is.na(d)) return(NA_character_)
  within <- d >= plan$window_from & d <= plan$window_to
  if (within[1]) return("0")
  months <- which(within[-1])
  if (length(months) == 0) NA_character_
  else as.character(plan$months[months[which.min(abs(d - plan$days[months]))]])
}, "")

rows_agree <- function(plan) {
  place <- row_of(placed)
  for (name in c(numbers, names(plan$scales)))
    if (is.character(data[[name]])) stop("data.csv, column ", name, ": not a number")
  shared <- names(placed)[seq_len(match("month", names(placed)) - 1)]
  for (name in shared[-1])
    amiss(!same(placed[[name]], placed[[name]][match(placed$code, placed$code)]), place,
          paste(name, "is not that of the patient's first row"))
  times <- c("0", plan$months, if (plan$last_visit) "last")
  amiss(!placed$month %in% times, place, "month is not of the plan")
  amiss(duplicated(placed[c("code", "month")]), place, "month stands there twice")
  rows <- table(placed$code)
  amiss(rows != length(times), paste0("data.csv, ", names(rows)), "a row is missing or too many")
  for (name in setdiff(names(excluded), c("code", "included", "reason")))
    amiss(!is.na(excluded[[name]]), person_of(excluded), paste(name, "of a patient who is left out"))
  amiss(!same(excluded$included, "no") | !excluded$reason %in% c("entered_in_error", "consent_withdrawn"),
        person_of(excluded), "left out of the whole cohort without such a reason")
}

visits_agree <- function(plan) {
  place <- row_of(placed)
  seen <- !is.na(placed$date)
  date <- days(placed$date)
  amiss(seen & is.na(date), place, "date is no date")
  amiss(!same(date - days(placed$day_zero), placed$study_day), place, "study_day is not date - day_zero")
  amiss(seen != !is.na(placed$carried) | !placed$carried %in% c("yes", "no", NA), place,
        "carried without a visit, or a visit without it")
  amiss(seen != !is.na(placed$totals_only) | !placed$totals_only %in% c("yes", "no", NA), place,
        "totals_only without a visit, or a visit without it")
  amiss(!seen & !(is.na(placed$clasi_a) & is.na(placed$clasi_d)), place, "a total without a visit")
  amiss(placed$carried == "yes" & plan$missing != "carried_forward", place,
        "carried, which the plan does not do")
  day <- placed$study_day
  time <- match(placed$month, plan$months) + 1
  amiss(placed$carried == "no" & placed$month != "last" & !same(time_of(day, plan), placed$month), place,
        "study_day is not of that month")
  baseline <- one$study_day[match(placed$code, one$code)]
  amiss(placed$carried == "yes" & (is.na(baseline) | day < baseline | day > plan$window_to[time]), place,
        "study_day of what was carried is not between baseline and the end of the window")
  first <- match(paste(placed$code, placed$date), paste(placed$code, placed$date))
  for (name in c("clasi_a", "clasi_d", "totals_only"))
    amiss(seen & !same(placed[[name]], placed[[name]][first]), place, paste(name, "differs on one date"))
  amiss(placed$clasi_a < 0 | placed$clasi_a > 70 | placed$clasi_d < 0 | placed$clasi_d > 56, place,
        "a total that the form cannot have")
  for (name in names(plan$scales)) {
    score <- placed[[name]]
    amiss(!seen & !is.na(score), place, paste(name, "without a visit"))
    amiss(seen & !same(score, score[first]), place, paste(name, "differs on one date"))
    amiss(score < 0 | score > plan$scales[[name]], place, paste(name, "is off the scale"))
  }
}

reasons_agree <- function(plan) {
  place <- row_of(placed)
  known <- c("no_day_zero", "no_baseline", "draft_at_baseline", "follow_up_ended", "no_visit", "draft_only",
             paste0("counts_for_month_", c("0", plan$months)))
  amiss(is.na(placed$date) != !is.na(placed$no_visit) | !placed$no_visit %in% c(known, NA), place,
        "no_visit beside a visit, or unknown")
  amiss(is.na(placed$day_zero) != (placed$no_visit %in% "no_day_zero"), place,
        "no_visit is not that of day_zero")
  amiss(placed$no_visit %in% c("no_baseline", "draft_at_baseline") & placed$month != "0", place,
        "no_visit is that of baseline")
  from <- plan$window_from[match(placed$month, plan$months) + 1]
  amiss(placed$no_visit == "follow_up_ended" & placed$follow_up_days >= from, place,
        "no_visit says that follow-up had ended")
  baseline <- one[match(placed$code, one$code), ]
  missing <- is.na(cbind(baseline$clasi_a, placed$clasi_a, baseline$clasi_d, placed$clasi_d))
  why <- cbind(why_not(baseline), why_not(placed), why_not(baseline), why_not(placed))
  expected <- vapply(seq_len(nrow(placed)), function(i) why[i, missing[i, ]][1], "")
  amiss(!same(expected, placed$reason), place, "reason is not what the totals say")
  amiss(is.na(expected) != (placed$included %in% "yes") | !placed$included %in% c("yes", "no"), place,
        "included is not what the totals say")
}

# What the other files say of the patients.
treatments_agree <- function() {
  place <- person_of(one)
  for (name in c("treatments", "courses", "infusions", "events")) {
    rows <- get(name)
    amiss(!rows$code %in% one$code, paste0(name, ".csv, ", rows$code), "no such patient in data.csv")
  }
  before <- treatments[treatments$kind == "previous", ]
  listed_there <- lapply(split(before$drug, factor(before$code, levels = one$code)), unique)
  listed_here <- lapply(one$previous_treatments, listed)
  amiss(!mapply(setequal, listed_here, listed_there), place,
        "previous_treatments is not that of treatments.csv")
  first <- courses[order(courses$start), ]
  first <- first[match(one$code, first$code), ]
  amiss(!same(one$index_drug, first$drug), place, "index_drug is not that of courses.csv")
  number <- ave(seq_along(courses$code), courses$code, FUN = seq_along)
  key <- paste(infusions$code, infusions$course, sep = "\r")
  course <- match(key, paste(courses$code, number, sep = "\r"))
  amiss(is.na(course), paste0("infusions.csv, ", infusions$code, ", ", infusions$date), "no such course")
  given <- infusions[infusions$state %in% "given", ]
  amiss(table(factor(given$code, levels = one$code)) != one$infusions_given, place,
        "infusions_given is not that of infusions.csv")
  order <- order(courses$start)
  key <- paste(one$code, number[order][match(one$code, courses$code[order])], sep = "\r")
  of <- factor(paste(given$code, given$course, sep = "\r"), levels = unique(key))
  dose <- tapply(given$day, of, min)[key]
  amiss(!same(days(one$day_zero), ifelse(is.na(dose), first$start_day, dose)), place,
        "day_zero is not the first dose in infusions.csv, nor the start in courses.csv")
  combined <- one$code %in% on_day_zero()$code
  amiss(!same(one$regimen, ifelse(is.na(one$day_zero), NA, ifelse(combined, "combination", "monotherapy"))),
        place, "regimen is not that of treatments.csv")
}

contact_agrees <- function() {
  place <- person_of(one)
  contacts <- list(placed[c("code", "date")], infusions[infusions$state %in% "given", c("code", "date")],
                   data.frame(code = events$code, date = events$reported), measured[c("code", "date")])
  contacts <- do.call(rbind, contacts[!vapply(contacts, is.null, NA)])
  last <- tapply(days(contacts$date), factor(contacts$code, levels = one$code), function(day)
    if (all(is.na(day))) NA else max(day, na.rm = TRUE))
  known <- as.vector(last) - days(one$day_zero)
  amiss(known >= 0 & (is.na(one$follow_up_days) | one$follow_up_days < known), place,
        "follow_up_days ends before a visit, an infusion, an event or a biomarker")
  here <- unique(placed[!is.na(placed$date), c("code", "date")])
  amiss(table(factor(here$code, levels = one$code)) > one$visits, place, "visits are fewer than the dates")
  amiss(one$adverse_none + one$adverse_some > one$visits, place, "more answers on adverse events than visits")
  recorded <- one$code %in% counted_events()$code
  only <- one$visits_only_reported
  amiss(only < 0 | only > one$adverse_some | (only > 0 & (recorded | is.na(one$day_zero))), place,
        "visits_only_reported is more than the reports, or beside an event in events.csv")
  amiss((recorded | only > 0) != (one$adverse_event == "yes"), place,
        "adverse_event is not what events.csv and visits_only_reported say")
  if (!is.null(measured)) {
    there <- paste0("biomarkers.csv, ", measured$code, ", ", measured$date)
    amiss(!measured$code %in% one$code, there, "no such patient in data.csv")
    amiss(!measured$limit %in% c("", "<", ">"), there, "limit is neither < nor >")
    zero <- days(one$day_zero)[match(measured$code, one$code)]
    amiss(!same(days(measured$date) - zero, as.numeric(measured$study_day)), there,
          "study_day is not date - day_zero")
  }
}

response_agrees <- function() {
  place <- person_of(one)
  judged <- !is.na(one$clasi_a) & one$clasi_a > 0
  amiss(judged != !is.na(one$clasi50_day) | judged != one$clasi50_reached %in% c("yes", "no"), place,
        "clasi50_day or clasi50_reached is not what the baseline allows")
  amiss(one$clasi50_day < 0 | one$clasi50_day > one$follow_up_days, place,
        "clasi50_day lies outside follow-up")
  of <- match(placed$code, one$code)
  day <- placed$study_day
  after <- day > pmax(0, one$study_day[of]) & !is.na(placed$clasi_a)
  reached <- reached("clasi50", one$clasi_a[of], placed$clasi_a)
  by <- one$clasi50_day[of]
  yes <- one$clasi50_reached[of] == "yes"
  amiss(after & ((reached & (!yes | day < by)) | (!reached & ((yes & day == by) | (!yes & day > by)))),
        row_of(placed), "clasi50_day or clasi50_reached is not what that visit shows")
}

consistent <- function(plan) {
  rows_agree(plan)
  visits_agree(plan)
  reasons_agree(plan)
  treatments_agree()
  contact_agrees()
  response_agrees()
}
