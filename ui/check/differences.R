# --- the signed-rank test ---
# Chances of the sums 0, 1, ... of ranks that are each in or out with equal chance (Streitberg & Roehmel).
sum_chances <- function(ranks) {
  chance <- 1
  for (r in ranks) chance <- (c(chance, numeric(r)) + c(numeric(r), chance)) / 2
  chance
}
greatest_divisor <- function(x) {
  divide <- function(a, b) if (b == 0) a else divide(b, a %% b)
  Reduce(divide, x)
}
exact_p <- function(rank, positive, alternative) {
  doubled <- round(2 * rank)
  unit <- greatest_divisor(doubled)
  doubled <- doubled / unit
  w <- sum(doubled[positive])
  chance <- sum_chances(sort(doubled))
  less <- sum(chance[seq_len(w + 1)])
  greater <- sum(chance[seq(w + 1, length(chance))])
  switch(alternative, "two-sided" = min(1, 2 * min(less, greater)), greater = greater, less = less)
}
normal_z <- function(rank, w, alternative, corrected) {
  off <- w - sum(rank) / 2
  correction <- switch(alternative, "two-sided" = sign(off) / 2, greater = 0.5, less = -0.5)
  (off - if (corrected) correction else 0) / sqrt(sum(rank^2) / 4)
}
normal_p <- function(rank, w, alternative, corrected) {
  z <- normal_z(rank, w, alternative, corrected)
  switch(alternative, "two-sided" = min(1, 2 * pnorm(-abs(z))), greater = pnorm(-z), less = pnorm(z))
}
signed_rank <- function(d, plan) {
  ranked <- if (plan$zeros == "pratt") d else d[d != 0]
  rank <- rank(abs(ranked))[ranked != 0]
  positive <- ranked[ranked != 0] > 0
  m <- length(rank)
  w <- sum(rank[positive])
  ties <- anyDuplicated(rank) > 0
  method <- plan$method
  if (method == "r-default")
    method <- if (!ties && all(d != 0) && length(d) < 50) "exact" else "normal-cc"
  if (method == "exact" && m > 1000) method <- "normal-cc"
  p <- if (m == 0) 1 else if (method == "exact") exact_p(rank, positive, plan$alternative)
       else normal_p(rank, w, plan$alternative, method == "normal-cc")
  effect <- if (m == 0) NA
            else if (plan$effect_size == "z_over_root_n")
              normal_z(rank, w, plan$alternative, FALSE) / sqrt(length(d))
            else (2 * w - sum(rank)) / sum(rank)
  list(m = m, w = w, p = p, method = method, effect = effect,
       smallest = min(1, (if (plan$alternative == "two-sided") 2 else 1) / 2^m))
}

# --- Hodges and Lehmann's shift, from a table of the whole differences ---
averages <- function(d) {
  counted <- table(d)
  v <- as.integer(names(counted))
  n <- as.numeric(counted)
  above <- upper.tri(diag(length(v)))
  sums <- c(outer(v, v, "+")[above], 2 * v)
  times <- c(outer(n, n)[above], n * (n + 1) / 2)
  order <- order(sums)
  list(average = sums[order] / 2, upto = cumsum(times[order]))
}
kth <- function(all, k) all$average[which(all$upto >= k)[1]]
shift <- function(d, confidence) {
  n <- length(d)
  if (n == 0) return(list(fall = NA, low = NA, high = NA, level = NA))
  all <- averages(d)
  count <- n * (n + 1) / 2
  fall <- (kth(all, floor((count + 1) / 2)) + kth(all, floor(count / 2) + 1)) / 2
  if (n == 1) return(list(fall = fall, low = NA, high = NA, level = NA))
  tail <- (1 - confidence) / 2
  if (n > 1000) {
    mean <- n * (n + 1) / 4
    deviation <- sqrt(n * (n + 1) * (2 * n + 1) / 24)
    k <- max(1, ceiling(mean - 0.5 + deviation * qnorm(tail)))
    level <- 1 - 2 * pnorm((k - 0.5 - mean) / deviation)
  } else {
    k <- max(1, qsignrank(tail, n))
    level <- 1 - 2 * psignrank(k - 1, n)
  }
  list(fall = fall, low = kth(all, k), high = kth(all, count + 1 - k), level = level)
}
