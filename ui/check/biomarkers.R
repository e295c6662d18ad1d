# --- biomarkers: the first and the last value of those with two or more ---
measured <- if (any(printed[, 1] == "biomarkers"))
  plain(read.csv(beside("biomarkers.csv"), na.strings = character(0), encoding = "UTF-8",
                 colClasses = "character"))
if (!is.null(measured)) {
  measured$value <- suppressWarnings(as.numeric(measured$value))
  if (anyNA(measured$value)) stop("biomarkers.csv, column value: not a number")
}
biomarkers <- function(plan) {
  if (is.null(measured)) return(invisible())
  values <- measured[order(measured$date), ]
  for (each in split(values, paste(values$subset, values$marker, values$unit, sep = " / "))) {
    where <- paste(each$subset[1], each$marker[1], each$unit[1], sep = " / ")
    say <- function(figure, text) note("biomarkers", where, figure, text)
    patients <- split(each, each$code)
    several <- patients[vapply(patients, nrow, 0L) > 1]
    say("patients", as_whole(length(patients)))
    say("two_or_more", as_whole(length(several)))
    # What is known by a limit of detection counts as that limit.
    limited <- function(one) one$limit != ""
    say("at_limit", as_whole(sum(limited(each))))
    say("patients_at_limit", as_whole(sum(vapply(patients, function(one) any(limited(one)), NA))))
    say("two_or_more_at_limit",
        as_whole(sum(vapply(several, function(one) any(limited(one)[c(1, nrow(one))]), NA))))
    if (length(several) == 0) next
    first <- vapply(several, function(one) one$value[1], 0)
    last <- vapply(several, function(one) one$value[nrow(one)], 0)
    days <- vapply(several, function(one) diff(days(range(one$date))), 0)
    quartiles <- function(figure, x, shown) {
      q <- quantile(x, c(0.25, 0.75), type = plan$type, names = FALSE)
      say(paste0(figure, "_median"), shown(median(x)))
      say(paste0(figure, "_q1"), shown(q[1]))
      say(paste0(figure, "_q3"), shown(q[2]))
      say(paste0(figure, "_minimum"), shown(min(x)))
      say(paste0(figure, "_maximum"), shown(max(x)))
    }
    as_printed <- function(v) as_quantile(v, plan$rounding)
    quartiles("first", first, as_printed)
    quartiles("last", last, as_printed)
    quartiles("change", last - first, as_printed)
    quartiles("months", days, function(v) as_fixed(v * per_month, 1))
  }
}
