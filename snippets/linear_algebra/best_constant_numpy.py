"""The best single prediction is the median, the mean or the middle, by the norm."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

y = np.array([1.0, 2.0, 4.0, 5.0, 18.0])  # (n,)  one outlier
c = np.linspace(0, 20, 2001)  # (2001,)  candidates
errors = y - c[:, None]  # (2001, n)
middle = (y.min() + y.max()) / 2
for name, p, known in [
    ("1", 1, np.median(y)),
    ("2", 2, y.mean()),
    ("inf", np.inf, middle),
]:
    best = c[np.linalg.norm(errors, p, axis=1).argmin()]
    print(f"norm {name:3}  best constant {best.item():.2f}   known {known.item():.2f}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 4.2))
for p, style, color, name, side in [
    (1, "-", "C0", "median\n$p = 1$", "right"),
    (2, "--", "C1", "mean\n$p = 2$", "center"),
    (np.inf, "-.", "C2", "middle\n$p = \\infty$", "center"),
]:
    size = np.linalg.norm(errors, p, axis=1)
    size = size / size.min()  # each curve has its minimum at height 1
    ax.plot(c, size, style, color=color)
    ax.plot(c[size.argmin()], 1, "o", color=color, ms=7)
    ax.text(c[size.argmin()], 0.97, name, color=color, ha=side, va="top", fontsize=16)
ax.plot(y, np.full(5, 0.63), "x", color="black", ms=8)
ax.text(11.5, 0.63, "the targets $y_i$", va="center", ha="center", fontsize=16)
ax.set_xlabel("$c$", fontsize=18)
ax.set_ylabel(r"$\|y - c\,\mathbf{1}\|_p$ / minimum", fontsize=16)
ax.tick_params(labelsize=15)
ax.set(
    ylim=(0.57, 1.75), xlim=(0, 20), xticks=[0, 5, 10, 15, 20], yticks=[1, 1.25, 1.5]
)
