"""Almost every direction turns under this map; an eigenvector stays on its line."""

# %% figure
import numpy as np
import matplotlib.pyplot as plt

A = np.array([
    [1.0, 1.0],
    [0.5, 1.5],
])
angle = np.deg2rad(np.arange(0, 360, 15))
x = np.stack([np.cos(angle), np.sin(angle)])  # (2, 24)

fig, ax = plt.subplots(figsize=(5.6, 5))
arrow = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0}
for start, end in zip(x.T, (A @ x).T):
    ax.annotate("", end, start, arrowprops=arrow | {"color": "gray", "lw": 1})
ax.plot(*x, "o", color="gray", ms=3.5)
for v, color, line, marker, name, at in [
    ((1, 1), "C0", "-", "o", r"$v_1$: $\lambda_1 = 2$", (0.62, 1.62)),
    ((-2, 1), "C1", "--", "^", r"$v_2$: $\lambda_2 = \frac{1}{2}$", (-1.3, 1.0)),
]:
    v = np.array(v) / np.linalg.norm(v)
    ax.axline((0, 0), v, color=color, ls=line, lw=1)
    for tip in (v, -v):
        ax.plot(*tip, marker, color=color, ms=8)
        ax.annotate("", A @ tip, tip, arrowprops=arrow | {"color": color, "lw": 2.5})
    ax.text(*at, name, color=color, ha="center", fontsize=16)
ax.set(aspect="equal", xlim=(-2, 2), ylim=(-1.8, 1.8), xlabel="$x_1$", ylabel="$x_2$")
