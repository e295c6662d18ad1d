# --- table 10: adverse events of treated patients, from day 0 on ---
event_counts <- function(where, time, of, treated) {
  say <- function(figure, text) note(where, time, figure, text)
  say("patients", as_share(length(unique(of$code)), treated))
  say("events", as_whole(nrow(of)))
  if (nrow(of) == 0) return(invisible())
  say("worst", if (all(is.na(of$grade))) NA else as_whole(max(of$grade, na.rm = TRUE)))
  say("serious", as_whole(sum(of$serious == "yes")))
  say("related", as_whole(sum(of$relation %in% related)))
  for (action in unique(of$action)) say(paste0("action:", action), as_whole(sum(of$action == action)))
  for (outcome in unique(of$outcome)) say(paste0("outcome:", outcome), as_whole(sum(of$outcome == outcome)))
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
  say <- function(figure, text) note("safety", "", figure, text)
  visits <- sum(one$visits)
  asked <- c(sum(one$adverse_none), sum(one$adverse_some))
  say("none", as_share(asked[1], visits))
  say("some", as_share(asked[2], visits))
  say("not_asked", as_share(visits - sum(asked), visits))
  treated <- sum(!is.na(one$day_zero))
  say("treated", as_whole(treated))
  now <- counted_events()
  say("not_counted", as_whole(nrow(events) - nrow(now)))
  only <- !is.na(one$day_zero) & one$visits_only_reported > 0 & !(one$code %in% now$code)
  say("only_reported", as_share(sum(only), treated))
  say("visits_only_reported", as_whole(sum(one$visits_only_reported)))
  say("any_or_reported", as_share(length(unique(now$code)) + sum(only), treated))
  say("grade_not_stated", as_whole(sum(is.na(now$grade))))
  say("serious_not_stated", as_whole(sum(now$serious == "unknown")))
  say("relation_not_stated", as_whole(sum(now$relation == "not_stated")))
  group <- function(name, rows) event_counts("safety", name, now[which(rows), ], treated)
  group("any", rep(TRUE, nrow(now)))
  group("severe", now$grade >= 3)
  group("serious", now$serious == "yes")
  group("related", now$relation %in% related)
  group("stopping", now$action == "stopped")
  group("fatal", now$outcome == "fatal" | now$grade == 5)
  group("open", is.na(now$end) & now$outcome %in% still_open)
  for (term in unique(now$term)) event_counts("event", term, now[now$term == term, ], treated)
}
