# --- what the patients are like ---
found <- list()
at <- function(...) paste(..., sep = " | ")
# A figure by its name: the numbers of its cell, one after the other. Nothing where there is none.
note <- function(place, figure, ...) {
  text <- c(...)
  text <- text[!is.na(text)]
  if (length(text) > 0) found[[length(found) + 1]] <<- c(at(place, figure), paste(text, collapse = " "))
}
# Why patients are left out; no reason is NA.
left_out <- function(place, reasons) {
  reasons <- reasons[!is.na(reasons)]
  for (reason in unique(reasons))
    note(place, paste0("left_out:", reason), as_whole(sum(reasons == reason)))
}
# Why there is no score, row by row; `open`: why a visit has none.
why_not <- function(rows, open = "incomplete") ifelse(is.na(rows$date), rows$no_visit, open)
note_feature <- function(figure, ...) note("features", figure, ...)

per_month <- 16 / 487 # months = days / 30.4375
# A cell may hold several, parted by semicolons; within one a semicolon follows a backslash.
listed <- function(x) {
  x <- x[!is.na(x)]
  gsub("\\\\(.)", "\\1", unlist(regmatches(x, gregexpr("(\\\\.|[^;\\\\])+", x, perl = TRUE))), perl = TRUE)
}
# Of each that somebody has, and of those that are always told.
tally <- function(prefix, x, of, always = character(0)) {
  x <- x[!is.na(x) & x != ""]
  for (name in union(always, x)) note_feature(paste0(prefix, ":", name), as_share(sum(x == name), of))
}
graded <- function(name, x, plan) {
  x <- x[!is.na(x)]
  limits <- plan$bands[[name]]
  if (is.null(limits) || length(x) == 0) return(invisible())
  for (i in 1:3) note_feature(paste0("baseline ", name, ":", bands[i]), as_share(sum(band(x, limits) == i), length(x)))
}
# Only where it is stated of somebody.
stated <- function(prefix, x, unknown, of) if (any(x != unknown)) tally(prefix, x, of)
bands <- c("mild", "moderate", "severe")
band <- function(x, limits) 1 + (x >= limits[1]) + (x >= limits[2])

features <- function(plan) {
  n <- nrow(one)
  treated <- sum(!is.na(one$day_zero))
  note_feature("patients", as_whole(n))
  left_out("whole cohort", excluded$reason)
  tally("sex", one$sex, n, c("female", "male"))
  if (any(!is.na(one$centre))) {
    tally("centre", one$centre, n)
    if (anyNA(one$centre)) note_feature("centre_not_stated", as_share(sum(is.na(one$centre)), n))
  }
  tally("subtype", listed(one$subtypes), n)
  if (n == 0 || anyNA(one$subtypes)) note_feature("subtype_not_stated", as_share(sum(is.na(one$subtypes)), n))
  tally("systemic_lupus", one$systemic_lupus, n, c("yes", "no"))
  stated("smoking", one$smoking, "unknown", n)
  stated("phototype", ifelse(is.na(one$phototype), "0", one$phototype), "0", n)
  for (test in c("ana", "anti_ro", "anti_dsdna", "low_complement")) {
    known <- one[[test]] != "unknown"
    if (!any(known)) next
    note_feature(test, as_share(sum(one[[test]] == "yes"), sum(known)), if (any(!known)) as_whole(sum(!known)))
  }
  treated_with(one, treated, plan)
  note_feature("age_years", as_described(one$age_years, plan))
  note_feature("disease_months", as_described(one$disease_days * per_month, plan, TRUE))
  partial <- sum(!is.na(one$disease_days) & nchar(one$disease_onset) < 10)
  if (partial > 0) note_feature("partial_onsets", as_whole(partial))
  note_feature("follow_up_months", as_described(one$follow_up_days * per_month, plan, TRUE))
  note_feature("baseline CLASI-A", as_described(one$clasi_a, plan))
  note_feature("baseline CLASI-D", as_described(one$clasi_d, plan))
  graded("CLASI-A", one$clasi_a, plan)
  graded("CLASI-D", one$clasi_d, plan)
}
