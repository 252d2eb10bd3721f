"""The error of a Monte Carlo integral falls like one over the root of n."""

import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
truth = (1 - np.cos(3.0)) / 3  # integral of sin(3x) over [0, 1]
spread = np.sqrt(0.5 - np.sin(6.0) / 12 - truth**2)  # standard deviation of sin(3U)
n = 10 ** np.arange(1, 6)
errors = np.array([
    [np.sin(3 * rng.uniform(size=k)).mean() - truth for k in n] for _ in range(20)
])

# %% demo
for k, error in zip(n, errors.T):
    root_mean_square = np.sqrt(np.mean(error**2))
    print(
        f"n = {k:6}: standard error {spread / np.sqrt(k):.4f},"
        f" of 20 runs {root_mean_square:.4f}"
    )

# %% figure
fig, ax = plt.subplots()
for error in errors:
    ax.loglog(n, abs(error), ".", color="C0", alpha=0.6)
ax.loglog(n, spread / np.sqrt(n), "--", color="C1", label="standard error")
ax.set(xlabel="$n$", ylabel="absolute error")
ax.legend()
