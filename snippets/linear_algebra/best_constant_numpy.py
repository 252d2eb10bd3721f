"""The best single prediction is the median, the mean or the middle, by the norm."""
import numpy as np
import matplotlib.pyplot as plt

y = np.array([1.0, 2.0, 4.0, 5.0, 18.0])  # (n,)  one outlier
c = np.linspace(0, 20, 2001)              # (N,)  candidates
errors = y - c[:, None]                   # (N, n)
middle = (y.min() + y.max()) / 2
for name, p, known in [("1", 1, np.median(y)), ("2", 2, y.mean()),
                       ("inf", np.inf, middle)]:
    best = c[np.linalg.norm(errors, p, axis=1).argmin()]
    print(f"norm {name:3}  best constant {best.item():.2f}   known {known.item():.2f}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.4))
for p, style, color, name in [(1, "-", "C0", "median\n$p = 1$"),
                              (2, "--", "C1", "mean\n$p = 2$"),
                              (np.inf, "-.", "C2", "middle\n$p = \\infty$")]:
    size = np.linalg.norm(errors, p, axis=1)
    size = size / size.min()              # each curve has its minimum at height 1
    ax.plot(c, size, style, color=color)
    ax.plot(c[size.argmin()], 1, "o", color=color, ms=7)
    ax.text(c[size.argmin()], 0.97, name, color=color, ha="center", va="top")
ax.plot(y, np.full(5, 0.76), "x", color="black", ms=7)
ax.text(11.5, 0.76, "the targets $y_i$", va="center", ha="center")
ax.set(xlabel="$c$", ylabel=r"$\|y - c\,\mathbf{1}\|_p$ / minimum",
       ylim=(0.7, 1.75), xlim=(0, 20))
