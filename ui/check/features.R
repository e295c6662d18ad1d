# --- table 1 ---
found <- list()
note <- function(where, time, figure, text)
  found[[length(found) + 1]] <<- c(where, time, figure, if (is.na(text)) "none" else text)
# Why patients are left out.
left_out <- function(where, time, reasons) {
  note(where, time, "left_out", as_whole(length(reasons)))
  for (reason in unique(reasons))
    note(where, time, paste0("left_out:", reason), as_whole(sum(reasons == reason)))
}
# Why there is no total, row by row.
why_not <- function(rows) ifelse(is.na(rows$date), rows$no_visit, "incomplete")
note_feature <- function(figure, text) note("features", "", figure, text)

per_month <- 16 / 487 # months = days / 30.4375
# By the plan's rounding, or with one decimal each.
spread <- function(figure, x, plan, decimal = FALSE, say = note_feature) {
  x <- x[!is.na(x)]
  say(paste0(figure, "_n"), as_whole(length(x)))
  if (length(x) == 0) return(invisible())
  q <- quantile(x, c(0.25, 0.75), type = plan$type, names = FALSE)
  shown <- function(v) if (decimal) as_fixed(v, 1) else as_quantile(v, plan$rounding)
  say(paste0(figure, "_mean"), as_fixed(mean(x), 1))
  if (length(x) > 1) say(paste0(figure, "_sd"), as_fixed(sd(x), 1))
  say(paste0(figure, "_median"), shown(median(x)))
  say(paste0(figure, "_q1"), shown(q[1]))
  say(paste0(figure, "_q3"), shown(q[2]))
  say(paste0(figure, "_minimum"), shown(min(x)))
  say(paste0(figure, "_maximum"), shown(max(x)))
}
# A cell may hold several, parted by semicolons; within one a semicolon follows a backslash.
listed <- function(x) {
  x <- x[!is.na(x)]
  gsub("\\\\(.)", "\\1", unlist(regmatches(x, gregexpr("(\\\\.|[^;\\\\])+", x, perl = TRUE))), perl = TRUE)
}
tally <- function(prefix, x, of) {
  x <- x[!is.na(x) & x != ""]
  for (name in unique(x)) note_feature(paste0(prefix, ":", name), as_share(sum(x == name), of))
}
graded <- function(name, x, plan) {
  x <- x[!is.na(x)]
  limits <- plan$bands[[name]]
  if (is.null(limits) || length(x) == 0) return(invisible())
  for (i in 1:3) note_feature(paste0(name, ":", bands[i]), as_share(sum(band(x, limits) == i), length(x)))
}
# Only where it is stated of somebody.
stated <- function(prefix, x, unknown, of) if (any(x != unknown)) tally(prefix, x, of)
bands <- c("mild", "moderate", "severe")
band <- function(x, limits) 1 + (x >= limits[1]) + (x >= limits[2])

features <- function(plan) {
  n <- nrow(one)
  treated <- sum(!is.na(one$day_zero))
  note_feature("patients", as_whole(n))
  note_feature("excluded", as_whole(nrow(excluded)))
  left_out("features", "", excluded$reason)
  tally("sex", one$sex, n)
  tally("centre", one$centre, n)
  note_feature("centre_not_stated", as_share(sum(is.na(one$centre)), n))
  tally("subtype", listed(one$subtypes), n)
  note_feature("subtype_not_stated", as_share(sum(is.na(one$subtypes)), n))
  tally("systemic_lupus", one$systemic_lupus, n)
  stated("smoking", one$smoking, "unknown", n)
  stated("phototype", ifelse(is.na(one$phototype), "0", one$phototype), "0", n)
  for (test in c("ana", "anti_ro", "anti_dsdna", "low_complement")) {
    known <- one[[test]] != "unknown"
    if (!any(known)) next
    note_feature(test, as_share(sum(one[[test]] == "yes"), sum(known)))
    note_feature(paste0(test, "_not_stated"), as_whole(sum(!known)))
  }
  treated_with(one, treated, plan)
  spread("age_years", one$age_years, plan)
  spread("disease_months", one$disease_days * per_month, plan, TRUE)
  note_feature("partial_onsets", as_whole(sum(!is.na(one$disease_days) & nchar(one$disease_onset) < 10)))
  spread("follow_up_months", one$follow_up_days * per_month, plan, TRUE)
  spread("baseline_a", one$clasi_a, plan)
  spread("baseline_d", one$clasi_d, plan)
  graded("CLASI-A", one$clasi_a, plan)
  graded("CLASI-D", one$clasi_d, plan)
}
