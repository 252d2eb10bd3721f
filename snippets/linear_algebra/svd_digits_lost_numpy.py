"""Forming A'A loses twice as many digits as the SVD of A needs to lose."""

import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
P = np.linalg.qr(rng.normal(size=(6, 6)))[0][:, :2]  # (6, 2), orthonormal columns
Q = np.linalg.qr(rng.normal(size=(2, 2)))[0]  # (2, 2)


def smallest(delta):
    """sigma_2 of a matrix with sigma = (1, delta): by the SVD, and from A'A."""
    A = P @ np.diag([1.0, delta]) @ Q
    lambda_ = np.linalg.eigvalsh(A.T @ A)  # ascending
    return np.linalg.svd(A)[1][1], np.sqrt(abs(lambda_[0]))


# %% demo
print("sigma_2      svd(A)   eig(A'A)")
for delta in [1e-2, 1e-5, 1e-9]:
    by_svd, by_gram = smallest(delta)
    shown = f"{by_gram:.3e}" if abs(by_gram / delta - 1) < 5e-4 else "no digit"
    print(f"{delta:7.0e}  {by_svd:.3e}  {shown:>9}")
A = P @ np.diag([1.0, 1e-5]) @ Q
print(f"kappa of A {np.linalg.cond(A):.3g}, of A'A {np.linalg.cond(A.T @ A):.2g}")

# %% figure
fig, ax = plt.subplots()
deltas = 10.0 ** np.arange(-1, -11, -0.25)
error = np.array([np.abs(np.array(smallest(delta)) / delta - 1) for delta in deltas])
eps = np.finfo(float).eps
ax.loglog(deltas, error[:, 1], "^", color="C1")
ax.loglog(deltas, error[:, 0], "o", color="C0")
ax.loglog(deltas, eps / deltas**2, "--", color="C1", lw=1)
ax.loglog(deltas, eps / deltas, "--", color="C0", lw=1)
ax.text(1e-5, 1e-4, r"from $A^⊤ A$: up to $\varepsilon / \delta^2$", color="C1")
ax.text(1e-5, 1e-14, r"from $A$: up to $\varepsilon / \delta$", color="C0", ha="right")
ax.axhline(1, color="gray", lw=0.8)
ax.text(0.1, 2, "above this line no digit is right", ha="right", va="bottom")
ax.set(
    xlabel=r"$\delta = \sigma_2$",
    ylabel=r"relative error of $\sigma_2$",
    ylim=(1e-17, 1e4),
)
