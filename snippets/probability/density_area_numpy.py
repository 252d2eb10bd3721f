"""A probability is an area under the density."""

import numpy as np
import matplotlib.pyplot as plt

# %% demo
rng = np.random.default_rng(1)
mu, sigma = 5.0, 2.0
sample = rng.normal(mu, sigma, 20_000)


def f(x):
    return np.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))


for a, b in [(3, 7), (6, 8), (9, 11)]:
    x = np.linspace(a, b, 1001)
    area = np.trapezoid(f(x), x)
    share = np.mean((a < sample) & (sample <= b))
    print(f"P({a} < X <= {b:2}) = {area:.4f}   share of the sample {share:.4f}")

# %% figure
x, inside = np.linspace(-2, 12, 400), np.linspace(6, 8, 100)
fig, ax = plt.subplots()
ax.hist(sample, 70, density=True, color="gray", alpha=0.4, label="sample")
ax.plot(x, f(x), color="C0", label="density $f$")
ax.fill_between(inside, f(inside), color="C1", alpha=0.6, label="$6 < X \\leq 8$")
ax.set(xlabel="$x$", ylabel="$f(x)$")
ax.legend(loc="upper left", fontsize=13)
