"""The empirical distribution function needs no bins and stays inside its band."""

import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(1)
for n in (50, 200, 800, 3200):
    x = np.sort(np.max(rng.random((n, 2)), axis=1))  # larger of two uniform numbers
    F = x**2  # the claim
    top, bottom = np.arange(1, n + 1) / n, np.arange(n) / n  # at, before a jump
    D = max(np.abs(top - F).max(), np.abs(bottom - F).max())
    epsilon = np.sqrt(np.log(2 / 0.01) / (2 * n))
    print(f"n = {n:4}: largest gap {D:.4f}, limit {epsilon:.4f}")
    if n == 50:
        sample, band = x, epsilon

# %% figure
fig, ax = plt.subplots()
t = np.linspace(0, 1, 201)
ax.fill_between(t, t**2 - band, t**2 + band, color="C0", alpha=0.2)
ax.plot(t, t**2, "--", color="C0")
ax.step([0, *sample, 1], [0, *np.arange(1, 51) / 50, 1], where="post", color="C1")
ax.text(0.56, 0.06, r"$F(x) = x^2$ and its band", color="C0", fontsize=14)
ax.text(0.28, 0.62, r"$\hat F$ of 50 numbers", color="C1", fontsize=14)
ax.set_xlabel("$x$", fontsize=14)
ax.set_ylabel("share up to $x$", fontsize=14)
ax.set(xlim=(0, 1), ylim=(0, 1))
