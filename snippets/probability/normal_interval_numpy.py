"""68, 95 and 99.7 percent within one, two and three standard deviations."""

import numpy as np
import matplotlib.pyplot as plt
from scipy.special import ndtr  # the CDF of the standard normal

for k in (1, 2, 3, 1.96):
    print(f"within {k:4} sigma: {2 * ndtr(k) - 1:.4f}")

# %% figure
x = np.linspace(-4, 4, 400)
f = np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)
fig, ax = plt.subplots()
ax.plot(x, f, color="black")
for k, percent, height in [(1, "68 %", 0.11), (2, "95 %", 0.055), (3, "99.7 %", 0.01)]:
    ax.fill_between(x, f, where=abs(x) <= k, color="C0", alpha=0.15)
    ax.annotate(
        "",
        (-k, height),
        (k, height),
        arrowprops={"arrowstyle": "<->", "color": "black"},
    )
    ax.text(0, height + 0.007, percent, ha="center", fontsize=14)
names = [
    r"$\mu - 3\sigma$",
    "",
    r"$\mu - \sigma$",
    r"$\mu$",
    r"$\mu + \sigma$",
    "",
    r"$\mu + 3\sigma$",
]
ax.set_xticks(range(-3, 4), names, fontsize=13)
ax.set(xlabel="$x$", ylabel=r"$\sigma f(x)$", ylim=(0, None))
