"""Alternating least squares fills in the two thirds of a table that nobody has seen."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
m, n, k, tau, lambda_ = 60, 90, 3, 0.1, 0.1


def waves(size):
    """Three cosines as columns, shape (size, 3)."""
    grid = np.outer(np.arange(size) + 0.5, [1, 2, 4])
    return np.cos(grid * np.pi / size)


L = 1.5 * waves(m) @ waves(n)[:, [1, 2, 0]].T  # (m, n) of rank 3
seen = rng.random((m, n)) < 0.35  # Omega, drawn independently of L
Z = rng.normal(size=(m, n))
Y = np.where(seen, L + tau * Z, 0)  # the zeros are never used


def solve(H, Y, seen):
    """Rows w_i = (H_i^T H_i + lambda I)^-1 H_i^T y_i; H_i, y_i: where row i is seen."""
    gram = np.einsum("ij,jk,jl->ikl", seen, H, H)  # (m, k, k)
    gram = gram + lambda_ * np.eye(k)
    return np.linalg.solve(gram, (Y @ H)[..., None])[..., 0]  # (m, k)


H, f = rng.normal(size=(n, k)), []
for step in range(50):
    W = solve(H, Y, seen)  # (m, k)
    H = solve(W, Y.T, seen.T)  # (n, k)
    penalty = lambda_ * (np.sum(W**2) + np.sum(H**2))
    f.append(np.sum((Y - W @ H.T)[seen] ** 2) + penalty)

print(f"seen: {seen.sum()} of {m * n} entries")
print("f after 1, 2, 5, 50 steps:", *[f"{f[step - 1]:.1f}" for step in (1, 2, 5, 50)])
print("f rises in", int(np.sum(np.diff(f) >= 1e-9)), "of", len(f) - 1, "steps")


def error(M):
    return np.mean((M - L)[~seen] ** 2) ** 0.5  # where nothing was seen


column_means = Y.sum(axis=0) / seen.sum(axis=0) * np.ones((m, 1))
print(
    f"error where unseen: column means {error(column_means):.3f},"
    f" W H^T {error(W @ H.T):.3f}"
)

# %% figure
fig, axes = plt.subplots(1, 3, figsize=(6, 1.8))
titles = ["truth $L$", r"seen, $(i, j) \in \Omega$", r"completed $W H^⊤$"]
for ax, M, title in zip(axes, [L, np.where(seen, Y, np.nan), W @ H.T], titles):
    ax.imshow(M, vmin=-4, vmax=4, interpolation="none")
    ax.set_title(title)
    ax.axis("off")
