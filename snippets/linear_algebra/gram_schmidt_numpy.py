"""Take out of each vector what the earlier ones explain, and scale the rest to 1."""

import numpy as np
import matplotlib.pyplot as plt


def gram_schmidt(A):
    """Orthonormal columns Q and upper triangular R with A = Q R; A has shape (m, n)."""
    m, n = A.shape
    Q, R = np.zeros((m, n)), np.zeros((n, n))
    for j in range(n):
        w = A[:, j].copy()  # (m,)
        for i in range(j):
            R[i, j] = Q[:, i] @ A[:, j]  # the share along q_i
            w = w - R[i, j] * Q[:, i]
        R[j, j] = np.linalg.norm(w)
        Q[:, j] = w / R[j, j]
    return Q, R


# %% plane
A = np.array([
    [3.0, 1.0],
    [1.0, 3.0],
])  # columns a_1 and a_2
Q, R = gram_schmidt(A)
print("Q =", Q.round(4).tolist())
print("R =", R.round(4).tolist())
print("q_1 . q_2 =", (Q[:, 0] @ Q[:, 1]).round(4) + 0.0)  # + 0.0 makes 0 of -0
print("Q R =", (Q @ R).round(4).tolist())

# %% space
rng = np.random.default_rng(0)
A = rng.normal(size=(5, 3))  # (m, n)
Q, R = gram_schmidt(A)
print(
    "Q", Q.shape, " R", R.shape, " Q^T Q =", ((Q.T @ Q).round(4) + 0.0).tolist()
)  # + 0.0 makes 0 of -0

# %% figure
a_1, a_2 = np.array([3.0, 1.0]), np.array([1.0, 3.0])
q_1 = a_1 / np.linalg.norm(a_1)
p = (q_1 @ a_2) * q_1
w = a_2 - p
fig, axes = plt.subplots(1, 2, figsize=(6, 3.2), sharex=True, sharey=True)


def arrow(ax, tip, color, name, start=(0, 0)):
    ax.annotate(
        "", tip, start, arrowprops={"arrowstyle": "-|>", "color": color, "lw": 2}
    )
    ax.annotate(name, tip, (5, 3), textcoords="offset points", fontsize=15, color=color)


arrow(axes[0], a_1, "C0", "$a_1$")
arrow(axes[0], a_2, "C1", "$a_2$")
axes[0].plot(*zip(p, a_2), ":", color="gray")
axes[0].plot(*p, "o", color="gray", ms=5)
axes[0].annotate("shadow", p, (4, -16), textcoords="offset points", fontsize=13)
arrow(axes[1], q_1, "C0", "$q_1$")
arrow(axes[1], w, "gray", "$w_2$")
arrow(axes[1], w / np.linalg.norm(w), "C1", "$q_2$")
for ax in axes:
    ax.set(aspect="equal", xlim=(-1.6, 3.8), ylim=(-0.6, 3.6), xlabel="$x_1$")
axes[0].set_ylabel("$x_2$")
