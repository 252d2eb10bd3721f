"""A probability is an area under the density."""

import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
mu, sigma, n = 5.0, 2.0, 20_000


def f(x):
    return np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))


sample = rng.normal(mu, sigma, n)

# %% demo
for a, b in [(3, 7), (6, 8), (9, 11)]:
    width = (b - a) / 1000
    area = sum(f(a + (i + 0.5) * width) * width for i in range(1000))
    share = np.mean((a < sample) & (sample <= b))
    fits = abs(share - area) < 4 * np.sqrt(area * (1 - area) / n)
    print(f"P({a} < X <= {b}) = {area:.4f}   share of the sample fits: {bool(fits)}")

# %% figure
x, inside = np.linspace(-2, 12, 400), np.linspace(6, 8, 100)
fig, ax = plt.subplots()
ax.hist(sample, 70, density=True, color="gray", alpha=0.4, label="sample")
ax.plot(x, f(x), color="C0", label="density")
ax.fill_between(inside, f(inside), color="C1", alpha=0.6, label="$6 < X \\leq 8$")
ax.set(xlabel="$x$", ylabel="$f(x)$")
ax.legend(loc="upper left")
