"""Of all solutions A^+ b is the shortest, and gradient descent from zero finds it."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

A, b = np.array([[1.0, 2.0]]), np.array([5.0])  # x_1 + 2 x_2 = 5
x_plus = np.linalg.pinv(A) @ b  # (n,)
z = np.array([2.0, -1.0])  # A z = 0: along z nothing changes

for t in [0.0, 0.5, 1.0, -1.0]:
    x = x_plus + t * z
    print(f"x = {x}   A x = {A @ x}   |x|^2 = {x @ x:.2f}")


def descend(x, eta=0.05, steps=200):
    """Gradient descent on |A x - b|^2 from x: path of shape (steps + 1, n)."""
    path = [x]
    for _ in range(steps):
        path.append(path[-1] - eta * 2 * A.T @ (A @ path[-1] - b))
    return np.array(path)


starts = [np.zeros(2), np.array([2.5, -0.5]), np.array([-1.5, 1.0])]
paths = [descend(x) for x in starts]
for path in paths:
    print(f"from {path[0]} to {path[-1].round(4)}")

# %% figure
fig, ax = plt.subplots(figsize=(6, 4.4))
ax.axline(x_plus, x_plus + z, color="C0")
ax.text(
    -2,
    3.6,
    "all solutions of $Ax = b$",
    color="C0",
    rotation=-26.6,
    rotation_mode="anchor",
)
circle = np.linalg.norm(x_plus) * np.exp(1j * np.linspace(0, 2 * np.pi, 200))
ax.plot(circle.real, circle.imag, ":", color="gray")
for path in paths:
    ax.plot(*path.T, "--", color="C1")
    ax.plot(*path[0], "o", color="C1")
ax.plot(*x_plus, "s", color="black", ms=8)
arrow = {"arrowstyle": "-|>", "color": "black", "shrinkB": 4}
ax.annotate("", x_plus, (0, 0), arrowprops=arrow)
ax.text(*(x_plus + [0.15, 0.12]), r"$A^{\!+}\!b$, the shortest", fontsize=13)
ax.text(0.1, -0.35, "start at 0", color="C1")
ax.set(xlabel="$x_1$", ylabel="$x_2$", xlim=(-2.6, 4.2), ylim=(-1.2, 3.8))
ax.set_aspect("equal")
