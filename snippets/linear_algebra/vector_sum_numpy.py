"""Sum and difference are the two diagonals of one parallelogram."""
import numpy as np
import matplotlib.pyplot as plt

a, b = np.array([3.0, 0.5]), np.array([1.0, 2.0])  # (n,), (n,)
c, d = a + b, a - b                                # (n,), (n,)
print("a + b =", c.tolist())
print("a - b =", d.tolist())
print("from the tip of b, the difference leads to a:", (b + d).tolist())

# %% figure
fig, ax = plt.subplots(figsize=(6, 3.9))
arrow = {"arrowstyle": "-|>", "shrinkA": 0, "shrinkB": 0, "mutation_scale": 16}
for start, step, color, style, name, at in [
        ((0, 0), a, "C0", "-", "$a$", (1.6, 0.05)),
        ((0, 0), b, "C1", "--", "$b$", (0.35, 1.1)),
        ((0, 0), c, "C2", "-", "$a + b$", (2.75, 2.0)),
        (b, d, "C3", "-.", "$a - b$", (3.0, 1.05))]:
    ax.annotate("", start + step, start,
                arrowprops=arrow | {"color": color, "lw": 2.3, "ls": style})
    ax.text(*at, name, color=color, ha="center", va="center", fontsize=14)
for start, step in [(a, b), (b, a)]:
    ax.plot(*np.transpose([start, start + step]), ":", color="gray", lw=1.5)
ax.plot(0, 0, "o", color="black")
ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal",
       xlim=(-0.5, 4.6), ylim=(-0.4, 2.9))
