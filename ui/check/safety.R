# --- adverse events of treated patients, from day 0 on ---
# In the order of the report.
actions <- c("not_stated", "none", "dose_delayed", "dose_reduced", "stopped")
outcomes <- c("unknown", "not_recovered", "recovering", "recovered", "recovered_with_sequelae", "fatal")
as_counts <- function(x, levels) {
  n <- table(factor(x, levels))
  paste(levels, n)[n > 0]
}
event_counts <- function(place, of, treated) {
  say <- function(figure, ...) note(place, figure, ...)
  say("patients", as_share(length(unique(of$code)), treated))
  say("events", as_whole(nrow(of)))
  if (nrow(of) == 0) return(invisible())
  if (any(!is.na(of$grade))) say("worst", as_whole(max(of$grade, na.rm = TRUE)))
  say("serious", as_whole(sum(of$serious == "yes")))
  say("related", as_whole(sum(of$relation %in% related)))
  say("action", paste(as_counts(of$action, actions), collapse = ", "))
  say("outcome", paste(as_counts(of$outcome, outcomes), collapse = ", "))
}
# From day 0 on: not what certainly began before it.
counted_events <- function() {
  day <- one$day_zero[match(events$code, one$code)]
  since <- ifelse(is.na(events$onset), events$reported, latest(events$onset))
  events[!is.na(day) & since >= day, ]
}
related <- c("possible", "probable", "definite")
still_open <- c("unknown", "not_recovered", "recovering")
safety <- function() {
  say <- function(figure, n) note("safety", figure, as_whole(n))
  visits <- sum(one$visits)
  asked <- c(none = sum(one$adverse_none), some = sum(one$adverse_some))
  treated <- sum(!is.na(one$day_zero))
  now <- counted_events()
  only <- sum(!is.na(one$day_zero) & one$visits_only_reported > 0 & !(one$code %in% now$code))
  for (answer in names(asked)) say(answer, asked[answer])
  say("not_asked", visits - sum(asked))
  say("treated", treated)
  say("not_counted", nrow(events) - nrow(now))
  say("visits_only_reported", sum(one$visits_only_reported))
  say("grade_not_stated", sum(is.na(now$grade)))
  say("serious_not_stated", sum(now$serious == "unknown"))
  say("relation_not_stated", sum(now$relation == "not_stated"))
  note(at("safety", "only reported"), "patients", as_share(only, treated))
  if (nrow(now) == 0) {
    for (answer in names(asked)) note(at("safety", answer), "visits", as_share(asked[answer], visits))
    note(at("safety", "not asked"), "visits", as_share(visits - sum(asked), visits))
    return(invisible())
  }
  note(at("safety", "any or reported"), "patients", as_share(length(unique(now$code)) + only, treated))
  group <- function(name, rows) event_counts(at("safety", name), now[which(rows), ], treated)
  group("any", rep(TRUE, nrow(now)))
  group("severe", now$grade >= 3)
  group("serious", now$serious == "yes")
  group("related", now$relation %in% related)
  group("stopping", now$action == "stopped")
  group("fatal", now$outcome == "fatal" | now$grade == 5)
  group("open", is.na(now$end) & now$outcome %in% still_open)
  for (term in unique(now$term)) event_counts(at("event", term), now[now$term == term, ], treated)
}
