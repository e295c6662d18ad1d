# --- everything, and whether it is what the report prints ---
consistent(plan)
features(plan)
totals_only(plan)
activity <- scores("CLASI-A", "clasi_a", plan)
damage <- scores("CLASI-D", "clasi_d", plan)
if (plan$family == "months") {
  adjust(rep("CLASI-A", length(activity)), activity, plan)
  adjust(rep("CLASI-D", length(damage)), damage, plan)
} else {
  adjust(rep(c("CLASI-A", "CLASI-D"), c(length(activity), length(damage))), c(activity, damage), plan)
}
who_is_left_out(plan)
all_months("CLASI-A", "clasi_a", plan)
all_months("CLASI-D", "clasi_d", plan)
for (scale in names(plan$scales)) {
  raw <- scores(scale, scale, plan)
  adjust(rep(scale, length(raw)), raw, plan)
  all_months(scale, scale, plan)
}
for (response in plan$responders) responders(response, plan)
band_shift("CLASI-A", "clasi_a", plan)
band_shift("CLASI-D", "clasi_d", plan)
time_to_response(plan)
exposure(plan)
safety()
centres(plan)
biomarkers(plan)
drawn(plan)

found <- do.call(rbind, found)
# Zeros that say nothing: what stands side by side is printed with as many decimals.
bare <- function(text) gsub("(\\.[0-9]*[1-9])0+(?![0-9])|\\.0+(?![0-9])", "\\1", text, perl = TRUE)
every <- c(printed[, 1], setdiff(found[, 1], printed[, 1]))
a <- bare(c(printed[, 2], rep("nothing", length(every) - nrow(printed))))
b <- bare(found[match(every, found[, 1]), 2])
b[is.na(b)] <- "nothing"
cat(sprintf("%s: the report prints %s, R finds %s\n", every, a, b)[a != b], sep = "")
wrong <- sum(a != b)
if (contradictions > 0) cat(sprintf("the files contradict themselves in %d places\n", contradictions))
if (wrong > 0) cat(sprintf("%d of %d figures differ\n", wrong, nrow(printed)))
if (wrong + contradictions > 0) quit(status = 1) else cat(sprintf("all %d figures agree\n", nrow(printed)))
