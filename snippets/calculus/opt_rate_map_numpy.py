"""The rate of momentum over its two numbers, in a valley of condition number 100."""

import numpy as np
import matplotlib.pyplot as plt


# %% rates
def rate(eta, gamma, h):
    """The larger root of x^2 = (1 + gamma - eta h) x - gamma, in absolute value."""
    half = (1 + gamma - eta * h) / 2
    root = np.sqrt(half**2 - gamma + 0j)  # imaginary where the error swings
    return np.maximum(np.abs(half + root), np.abs(half - root))


def worst(eta, gamma):
    return np.maximum(rate(eta, gamma, 1.0), rate(eta, gamma, 100.0))


def steps(factor):
    """Until the error is about a millionth."""
    return np.ceil(np.log(1e-6) / np.log(factor))


kappa = 100.0
plain = 2 / (1 + kappa)
r = kappa**0.5
tuned = (2 / (1 + r)) ** 2, ((r - 1) / (r + 1)) ** 2
print("                     eta    gamma   factor   steps")
for name, eta, gamma in [
    ("best without", plain, 0.0),
    ("half of that", plain / 2, 0.0),
    ("momentum added", plain, 0.9),
    ("larger eta, too", 0.03, 0.9),
    ("best of all", *tuned),
    ("too much memory", plain, 0.99),
]:
    factor = worst(eta, gamma)
    print(f"{name:16} {eta:8.4f} {gamma:8.3f} {factor:8.4f} {steps(factor):7.0f}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 4.6))
eta, gamma = np.meshgrid(np.linspace(0.0005, 0.043, 260), np.linspace(0, 0.995, 260))
factor = worst(eta, gamma)
levels = [25, 50, 100, 200, 400, 800, 1600]
below = np.where(factor < 1, factor, np.nan)
count = np.log(1e-6) / np.log(below)
lines = ax.contour(eta, gamma, count, levels, colors="C0", linewidths=1.2)
ax.clabel(lines, fontsize=12)
ax.contour(eta, gamma, factor, [1], colors="C3", linewidths=2.4, linestyles="--")
ax.plot(plain, 0.004, "s", color="black", ms=8, clip_on=False)
ax.plot(*tuned, "*", color="black", ms=15)
ax.text(0.0375, 0.3, "grows", color="C3", fontsize=15, ha="center")
ax.set_xlabel(r"$\eta$", fontsize=15)
ax.set_ylabel(r"$\gamma$", fontsize=15)
ax.set(ylim=(0, 1))
