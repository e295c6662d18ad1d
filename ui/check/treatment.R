# --- table 1: treatments. ISO dates compare as texts, partial ones by the first or last day they may mean ---
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
  spread("previous_each", as.vector(table(before$code)), plan)
  first <- courses[order(courses$start), ]
  first <- first[!duplicated(first$code), ]
  regimen <- paste0(first$drug, " ", format_amount(first$dose_mg), " mg ",
                    ifelse(is.na(first$route), "", first$route), " every ", first$interval_days, " days")
  if (nrow(first) > 0) tally("index", regimen, n)

  now <- on_day_zero()
  tally("concomitant", once(now)$drug, treated)
  tally("regimen", rep(c("combination", "monotherapy"),
                       c(length(unique(now$code)), treated - length(unique(now$code)))), treated)

  steroid <- now$drug == "oral_glucocorticoids"
  dose <- (now$dose * mg_per_day[now$unit])[steroid]
  by_patient <- if (any(steroid)) tapply(dose, now$code[steroid], sum) else numeric(0)
  note_feature("glucocorticoids_dose_not_stated", as_share(sum(is.na(by_patient)), length(by_patient)))
  spread("glucocorticoids_mg", round(as.vector(by_patient), 3), plan)
}
