# --- biomarkers: the first and the last value of those with two or more ---
measured <- if (any(startsWith(printed[, 1], "biomarkers | ")))
  plain(read.csv(beside("biomarkers.csv"), na.strings = character(0), encoding = "UTF-8",
                 colClasses = "character"))
if (!is.null(measured)) {
  measured$value <- suppressWarnings(as.numeric(measured$value))
  if (anyNA(measured$value)) stop("biomarkers.csv, column value: not a number")
}
biomarkers <- function(plan) {
  if (is.null(measured)) return(invisible())
  values <- measured[order(measured$date), ]
  # What is known by a limit of detection counts as that limit.
  limited <- function(one) one$limit != ""
  at_limit <- function(n) if (n > 0) as_whole(n)
  note("biomarkers", "at_limit", as_whole(sum(limited(measured))))
  for (each in split(values, paste(values$subset, values$marker, values$unit, sep = " / "))) {
    place <- at("biomarkers", paste(each$subset[1], each$marker[1], each$unit[1], sep = " / "))
    say <- function(figure, ...) note(place, figure, ...)
    patients <- split(each, each$code)
    several <- patients[vapply(patients, nrow, 0L) > 1]
    ends <- vapply(several, function(one) any(limited(one)[c(1, nrow(one))]), NA)
    say("patients", as_whole(length(patients)),
        at_limit(sum(vapply(patients, function(one) any(limited(one)), NA))))
    say("two_or_more", as_whole(length(several)), at_limit(sum(ends)))
    first <- vapply(several, function(one) one$value[1], 0)
    last <- vapply(several, function(one) one$value[nrow(one)], 0)
    days <- vapply(several, function(one) diff(days(range(one$date))), 0)
    say("first", as_spread(first, plan))
    say("last", as_spread(last, plan))
    say("change", as_spread(last - first, plan))
    say("months", as_spread(days, plan, function(v) as_fixed(v * per_month, 1)))
  }
}
