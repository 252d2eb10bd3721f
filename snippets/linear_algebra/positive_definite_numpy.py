"""The signs of the eigenvalues decide between bowl, trough and saddle."""

# %% run
import numpy as np
import matplotlib.pyplot as plt

matrices = {
    "bowl": np.array([[2.0, 1.0], [1.0, 2.0]]),
    "trough": np.array([[1.0, 1.0], [1.0, 1.0]]),
    "saddle": np.array([[1.0, 2.0], [2.0, 1.0]]),
}


def is_positive_definite(A):
    """Whether the symmetric A has a Cholesky factor: the cheapest test."""
    try:
        np.linalg.cholesky(A)
        return True
    except np.linalg.LinAlgError:
        return False


rng = np.random.default_rng(0)
x = rng.normal(size=(2, 10_000))  # directions
for name, A in matrices.items():
    values = (x * (A @ x)).sum(axis=0)  # x^T A x for every column
    lambda_ = np.linalg.eigvalsh(A).round(3) + 0.0  # + 0.0 makes 0 of -0
    print(
        f"{name:6} {lambda_.tolist()}",
        f" negative for {(values < -1e-9).mean():.0%} of directions,",
        f"Cholesky factor: {'yes' if is_positive_definite(A) else 'no'}",
    )

# %% figure
fig, axes = plt.subplots(1, 3, figsize=(6.4, 3.1), sharey=True)
grid = np.linspace(-2, 2, 161)
x_1, x_2 = np.meshgrid(grid, grid)
for ax, (name, A) in zip(axes, matrices.items()):
    form = A[0, 0] * x_1**2 + 2 * A[0, 1] * x_1 * x_2 + A[1, 1] * x_2**2
    lines = ax.contour(
        x_1,
        x_2,
        form,
        colors="gray",
        levels=[-4, -2, -0.5, 0.5, 2, 4, 8],
        negative_linestyles="dashed",
    )
    lambda_ = [A[0].sum(), A[0, 0] - A[0, 1]]  # along (1, 1) and (-1, 1)
    at = [(-np.sqrt(level / lambda_[0] / 2),) * 2 for level in (2, 8)]
    at += [(1, -1)] * (name == "saddle")
    ax.clabel(lines, manual=at, fmt="%g", colors="black", fontsize=12)
    for i, direction in enumerate([(1, 1), (-1, 1)]):
        v = np.array(direction) / np.sqrt(2)
        ax.plot([0, v[0]], [0, v[1]], ["-", "--"][i], color=f"C{i}", lw=2.5)
        ax.plot(*v, "o^"[i], color=f"C{i}", ms=7)
        ax.text(
            *(v * 1.75),
            rf"$\lambda = {lambda_[i]:g}$",
            color=f"C{i}",
            ha="center",
            va="center",
            fontsize=14,
            bbox={"pad": 1, "fc": "white", "ec": "none", "alpha": 0.8},
        )
    ax.set_title(name, fontsize=18)
    ax.set_xlabel("$x_1$", fontsize=17)
    ax.tick_params(labelsize=14)
    ax.set(aspect="equal", xticks=[-2, 0, 2], yticks=[-2, 0, 2])
axes[0].set_ylabel("$x_2$", fontsize=17)
