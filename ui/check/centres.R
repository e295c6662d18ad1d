# --- the centres side by side, where there are several ---
centres <- function(plan) {
  name <- ifelse(is.na(one$centre), "centre not stated", paste("centre", one$centre))
  if (length(unique(name)) < 2) return(invisible())
  for (where in c(unique(name), "all centres")) {
    here <- one[where == "all centres" | name == where, ]
    n <- nrow(here)
    note(where, "patients", as_whole(n))
    note(where, "women", as_share(sum(here$sex == "female"), n))
    note(where, "age_years", as_described(here$age_years, plan))
    note(where, "visits", as_whole(sum(here$visits)))
    note(where, "baseline CLASI-A", as_described(here$clasi_a, plan))
    note(where, "baseline CLASI-D", as_described(here$clasi_d, plan))
    note(where, "infusions_given", as_whole(sum(here$infusions_given)))
    note(where, "adverse_event", as_share(sum(here$adverse_event == "yes"), sum(!is.na(here$day_zero))))
    for (scale in names(plan$scales)) {
      known <- here[[scale]][!is.na(here[[scale]])]
      note(at(where, scale), "baseline", as_described(known, plan))
      if (length(known) > 0) note(at(where, scale), "range", as_whole(min(known)), as_whole(max(known)))
    }
  }
}
