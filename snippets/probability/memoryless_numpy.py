"""A server that has run three years is as good as new, if its life is exponential."""

# %% run
import matplotlib.pyplot as plt
import numpy as np

rng = np.random.default_rng(0)
lambda_, s, t = 0.5, 3.0, 2.0  # a year: 1/2 a failure
life = rng.exponential(1 / lambda_, 200_000)
old = life[life > s]  # still running after s years

print(f"P(X > t) = {np.exp(-lambda_ * t):.4f}")
print(f"new servers that run {t:.0f} years:   {np.mean(life > t):.3f}")
print(f"old ones that run {t:.0f} years more: {np.mean(old > s + t):.3f}")

# %% figure
years, bins = np.linspace(0, 10, 201), np.linspace(0, 10, 41)
fig, ax = plt.subplots()
ax.hist(life, bins, density=True, color="C0", alpha=0.35, label="new")
ax.hist(
    old - s,
    bins,
    density=True,
    histtype="step",
    color="C1",
    ls="--",
    lw=1.6,
    label="three years old",
)
ax.plot(years, lambda_ * np.exp(-lambda_ * years), color="black", lw=1, label="density")
ax.set(xlabel="years until it fails, from now", ylabel="share per year")
ax.legend()
