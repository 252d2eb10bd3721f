"""Sum and difference are the two diagonals of one parallelogram."""

# %% sum
import numpy as np
import matplotlib.pyplot as plt

a, b = np.array([3.0, 0.5]), np.array([1.0, 2.0])  # (n,), (n,)
total, difference = a + b, a - b  # (n,), (n,)
print("a + b =", total.tolist())
print("a - b =", difference.tolist())
print("b + (a - b) =", (b + difference).tolist())

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.9))
arrow = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 16}
for start, step, color, style, name, at in [
    ((0, 0), a, "C0", "-", "$a$", (1.6, -0.05)),
    ((0, 0), b, "C1", "--", "$b$", (0.35, 1.1)),
    ((0, 0), total, "C2", "-", "$a + b$", (2.6, 2.05)),
    (b, difference, "C3", "-.", "$a - b$", (3.1, 1.15)),
]:
    ax.annotate(
        "",
        start + step,
        start,
        arrowprops=arrow | {"color": color, "lw": 2.3, "ls": style},
    )
    ax.text(*at, name, color=color, ha="center", va="center", fontsize=20)
for start, step in [(a, b), (b, a)]:
    ax.plot(*np.transpose([start, start + step]), ":", color="gray", lw=1.5)
ax.plot(0, 0, "o", color="black")
ax.set_xlabel("$x_1$", fontsize=18)
ax.set_ylabel("$x_2$", fontsize=18)
ax.tick_params(labelsize=15)
ax.set(
    aspect="equal", xlim=(-0.5, 4.6), ylim=(-0.4, 2.9), xticks=range(5), yticks=range(3)
)
