"""Squared error asks for the mean, absolute error for the median."""

import numpy as np
import matplotlib.pyplot as plt

x = np.array([0.0, 1.0, 2.0, 4.0, 10.0])
p = np.array([0.3, 0.25, 0.2, 0.15, 0.1])
c = np.arange(0, 601)[:, None] / 100  # (601, 1): constants to try
squared = np.sum((x - c) ** 2 * p, axis=1)  # E[(X - c)^2]
absolute = np.sum(np.abs(x - c) * p, axis=1)  # E[|X - c|]

# %% best
mu = np.sum(x * p)
print(f"mean {mu:.2f}   Var(X) {np.sum((x - mu) ** 2 * p):.4f}")
for name, loss in [("squared", squared), ("absolute", absolute)]:
    best = loss.argmin()
    print(f"{name}: least {loss[best]:.4f} at c = {c[best, 0]:.2f}")

# %% figure
fig, ax = plt.subplots()
for name, loss, style in [
    (r"$\mathbb{E}[(X-c)^2]$", squared, "-"),
    (r"$\mathbb{E}[|X-c|]$", absolute, "--"),
]:
    (line,) = ax.plot(c[:, 0], loss, style)
    best = loss.argmin()
    ax.plot(c[best], loss[best], "o", color=line.get_color())
    ax.text(6.05, loss[-1], name, color=line.get_color(), va="center")
ax.text(2.25, squared.min() + 0.8, "mean", ha="center")
ax.text(1, absolute.min() + 0.8, "median", ha="center")
ax.set(
    xlabel="$c$", ylabel="expected loss", xlim=(0, 7.8), ylim=(0, 24), xticks=range(7)
)
