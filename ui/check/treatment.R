# --- what the patients are like: treatments. ISO dates compare as texts, partial ones by the first or last day they may mean ---
earliest <- function(date) ifelse(nchar(date) == 4, paste0(date, "-01-01"),
                                  ifelse(nchar(date) == 7, paste0(date, "-01"), date))
latest <- function(date) ifelse(nchar(date) == 4, paste0(date, "-12-31"),
                                ifelse(nchar(date) == 7, paste0(date, "-31"), date))
# A dose of 0 pauses a treatment. Of steps such as "2024-05:10;2024-07:5" the last one that may have begun.
dose_on <- function(doses, day) {
  if (is.na(doses)) return(NA_real_)
  steps <- strsplit(strsplit(doses, ";", fixed = TRUE)[[1]], ":", fixed = TRUE)
  from <- vapply(steps, function(step) step[1], "")
  begun <- which(from == "" | earliest(from) <= day)
  if (length(begun) == 0) NA_real_ else as.numeric(steps[[max(begun)]][2])
}
mg_per_day <- c(mg_per_day = 1, g_per_day = 1000)

# The concomitant treatments that ran on day 0, each with the dose of that day.
on_day_zero <- function() {
  day <- one$day_zero[match(treatments$code, one$code)]
  on <- treatments$kind == "concomitant" & !is.na(day) &
    (is.na(treatments$from) | earliest(treatments$from) <= day) &
    (is.na(treatments$to) | latest(treatments$to) >= day)
  dose <- vapply(seq_along(on), function(i) if (on[i]) dose_on(treatments$doses[i], day[i]) else NA_real_, 0)
  cbind(treatments, dose)[on & (is.na(dose) | dose != 0), ]
}

treated_with <- function(one, treated, plan) {
  n <- nrow(one)
  once <- function(rows) rows[!duplicated(paste(rows$code, rows$drug, sep = "\r")), ]
  before <- once(treatments[treatments$kind == "previous", ])
  tally("previous", before$drug, n)
  note_feature("previous_each", as_described(as.vector(table(before$code)), plan))
  first <- courses[order(courses$start), ]
  first <- first[!duplicated(first$code), ]
  if (nrow(first) == 0) return(invisible())
  tally("index", paste0(first$drug, " ", format_amount(first$dose_mg), " mg ",
                        ifelse(is.na(first$route), "", first$route), " every ", first$interval_days, " days"), n)

  now <- on_day_zero()
  combined <- length(unique(now$code))
  note_feature("regimen:combination", as_share(combined, treated))
  note_feature("regimen:monotherapy", as_share(treated - combined, treated))
  tally("concomitant", once(now)$drug, treated)

  steroid <- now$drug == "oral_glucocorticoids"
  if (!any(steroid)) return(invisible())
  by_patient <- tapply((now$dose * mg_per_day[now$unit])[steroid], now$code[steroid], sum)
  unknown <- sum(is.na(by_patient))
  if (unknown > 0) note_feature("glucocorticoids_dose_not_stated", as_share(unknown, length(by_patient)))
  note_feature("glucocorticoids_mg", as_described(round(as.vector(by_patient), 3), plan))
}
