# --- everything, and whether it is what the report prints ---
consistent(plan)
features(plan)
activity <- scores("CLASI-A", "clasi_a", plan)
damage <- scores("CLASI-D", "clasi_d", plan)
if (plan$family == "months") {
  adjust(rep("CLASI-A", length(activity)), activity, plan)
  adjust(rep("CLASI-D", length(damage)), damage, plan)
} else {
  adjust(rep(c("CLASI-A", "CLASI-D"), c(length(activity), length(damage))), c(activity, damage), plan)
}
all_months("CLASI-A", "clasi_a", plan)
all_months("CLASI-D", "clasi_d", plan)
for (response in plan$responders) responders(response, plan)
band_shift("CLASI-A", "clasi_a", plan)
band_shift("CLASI-D", "clasi_d", plan)
time_to_response(plan)
exposure(plan)
safety()
centres(plan)
biomarkers(plan)

found <- do.call(rbind, found)
key <- function(rows) paste(rows[, 1], rows[, 2], rows[, 3], sep = " | ")
here <- setNames(found[, 4], key(found))
there <- setNames(printed[, 4], key(printed))
text <- function(x) if (is.na(x)) "nothing" else x
wrong <- 0
for (name in union(names(there), names(here))) {
  a <- text(there[name])
  b <- text(here[name])
  if (a == b) next
  cat(sprintf("%s: the report prints %s, R finds %s\n", name, a, b))
  wrong <- wrong + 1
}
if (contradictions > 0) cat(sprintf("the files contradict themselves in %d places\n", contradictions))
if (wrong > 0) cat(sprintf("%d of %d figures differ\n", wrong, length(there)))
if (wrong + contradictions > 0) quit(status = 1) else cat(sprintf("all %d figures agree\n", length(there)))
