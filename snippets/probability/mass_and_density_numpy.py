"""The larger of two dice has masses, the distance of a dart has a density."""

import numpy as np
import matplotlib.pyplot as plt

# %% dice
first, second = np.divmod(np.arange(36), 6)
larger = np.maximum(first, second) + 1  # (36,), equally likely outcomes
k = np.arange(1, 7)
p = np.array([np.mean(larger == i) for i in k])  # mass function
F = np.array([np.mean(larger <= i) for i in k])  # distribution function
print("k         ", *k)
print("36 P(X=k) ", *[f"{36 * v:g}" for v in p])
print("36 P(X<=k)", *[f"{36 * v:g}" for v in F])

# %% dart
rng = np.random.default_rng(0)
spot = rng.uniform(-1, 1, (100_000, 2))  # on the square around the disc
x = np.hypot(spot[:, 0], spot[:, 1])
x = x[x <= 1]  # keep the darts that hit the disc
print("darts on the disc", len(x))
for c, d in ((0, 0.5), (0.5, 1), (0.9, 0.91)):
    share = np.mean((c <= x) & (x <= d))
    print(f"between {c} and {d}: {share:.4f}, area {d**2 - c**2:.4f}")
print("at exactly 0.9:", np.mean(x == 0.9))

# %% figure
fig, axes = plt.subplots(2, 2, figsize=(5.4, 5.2), sharex="col")
axes[0, 0].vlines(k, 0, p, color="C0", lw=4)
axes[0, 0].plot(k, p, "o", color="C0")
t = np.linspace(0, 1, 101)
axes[0, 1].plot([-0.3, 0, 1, 1, 1.3], [0, 0, 2, 0, 0], color="C1")
axes[0, 1].fill_between(t, 2 * t, where=t >= 0.5, color="C1", alpha=0.3)
for i in range(7):
    axes[1, 0].plot([i, i + 1], [i**2 / 36] * 2, color="C0")
    axes[1, 0].plot(i, i**2 / 36, "o", color="C0") if i else None
axes[1, 1].plot([-0.3, *t, 1.3], [0, *t**2, 1], color="C1")
axes[0, 0].set_title("larger of two dice", fontsize=14)
axes[0, 1].set_title("distance of a dart", fontsize=14)
axes[0, 0].set_ylabel("mass $p(x)$", fontsize=15)
axes[0, 1].set_ylabel("density $f(x)$", fontsize=15)
for ax in axes[1]:
    ax.set_xlabel("$x$", fontsize=15)
    ax.set_ylabel("$F(x)$", fontsize=15)
axes[1, 0].set_xticks(k)
for ax in axes.flat:
    ax.tick_params(labelsize=13)
    ax.set_ylim(bottom=0)
