"""A pattern weaker than the noise stands out in the singular values."""

# %% signal
import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
m, n, tau = 80, 120, 1.0


def wave(size, j):
    """A unit vector: cosine with j half periods, shape (size,)."""
    grid = (np.arange(size) + 0.5) / size
    return np.cos(j * np.pi * grid) * (2 / size) ** 0.5


L = sum(
    sigma * np.outer(wave(m, i), wave(n, j))
    for sigma, i, j in [(60, 1, 3), (40, 4, 2), (28, 2, 7)]
)  # (m, n) of rank 3
Y = L + tau * rng.normal(size=(m, n))  # what you see
U, s, Vh = np.linalg.svd(Y, full_matrices=False)
edge = tau * (m**0.5 + n**0.5)
k = int((s > edge).sum())
L_hat = U[:, :k] * s[:k] @ Vh[:k]  # (m, n): the rest is cut

print(f"typical entry: signal {np.mean(L**2) ** 0.5:.2f}, noise {tau:.2f}")
print("largest singular values:", s[:5].round(1), f" noise ends at {edge:.1f}")
error = np.linalg.norm
print(f"kept {k}; error before {error(Y - L):.1f}, after {error(L_hat - L):.1f}")

# %% figure
fig, axes = plt.subplot_mosaic(
    [["L", "Y", "L_hat"], ["s", "s", "s"]], figsize=(6, 4.4), height_ratios=[1, 1.2]
)
titles = {"L": "$L$", "Y": r"$Y = L + \tau Z$", "L_hat": r"$\hat L$"}
for name, M in [("L", L), ("Y", Y), ("L_hat", L_hat)]:
    axes[name].imshow(M, vmin=-3, vmax=3, interpolation="none")
    axes[name].set_title(titles[name], fontsize=15)
    axes[name].axis("off")
ax, i = axes["s"], np.arange(1, m + 1)
ax.plot(i[k:], s[k:], ".", color="gray", ms=4)
ax.plot(i[:k], s[:k], "o", color="C0", ms=7)
ax.axhline(edge, color="C1", ls="--")
ax.text(
    m, edge + 4, r"$\tau(\sqrt{m} + \sqrt{n})$", color="C1", ha="right", fontsize=14
)
ax.text(5, 52, "signal", color="C0", fontsize=14)
ax.set(ylim=(0, 66))
ax.set_xlabel("$i$", fontsize=14)
ax.set_ylabel(r"$\sigma_i(Y)$", fontsize=14)
