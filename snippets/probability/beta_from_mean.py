"""A beta distribution with a given mean and standard deviation."""

mean, sd = 0.2, 0.1
total = mean * (1 - mean) / sd**2 - 1  # alpha + beta
alpha, beta = mean * total, (1 - mean) * total
print(f"alpha {alpha:.3g}, beta {beta:.3g}, sum {total:.3g}")
variance = alpha * beta / ((alpha + beta) ** 2 * (alpha + beta + 1))
print(f"mean {alpha / (alpha + beta):.3g}, standard deviation {variance**0.5:.3g}")
