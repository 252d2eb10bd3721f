"""The residual of the explicit inverse grows with kappa, that of solve does not."""

import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
n = 30


def one_run(kappa, dtype):
    """Error and residual of inv(A) @ b, then of solve(A, b), for one random system."""
    U, V = (np.linalg.qr(rng.normal(size=(n, n)))[0] for _ in range(2))
    s = np.r_[np.ones(n - 1), 1 / kappa]  # one direction is stretched less
    A = (U * s @ V.T).astype(dtype)  # (n, n), condition number kappa
    x = rng.normal(size=n)
    b = (A.astype(np.float64) @ x).astype(dtype)
    out = []
    for x_hat in (np.linalg.inv(A) @ b, np.linalg.solve(A, b)):
        x_hat = x_hat.astype(np.float64)  # measured in double precision
        residual = np.linalg.norm(b - A @ x_hat)
        out += [
            np.linalg.norm(x_hat - x) / np.linalg.norm(x),
            residual / np.linalg.norm(x_hat),
        ]
    return out


# %% demo
# np.linalg converts a float32 matrix to float64 inside, and rounds the result.
kappas = {np.float64: 10.0 ** np.arange(2, 15, 2), np.float32: 10.0 ** np.arange(2, 7)}
curves = {}
for dtype, k in kappas.items():
    runs = np.array([[one_run(kappa, dtype) for kappa in k] for _ in range(25)])
    curves[dtype] = np.median(runs, axis=0)  # (number of kappas, 4)
    slopes = np.polyfit(np.log10(k), np.log10(curves[dtype]), 1)[0]
    powers = [f"kappa^{abs(slope):.0f}" for slope in slopes]
    print(f"{dtype.__name__}, kappa from {k[0]:.0e} to {k[-1]:.0e}")
    print(f"  error grows like {powers[0]} (inv), {powers[2]} (solve)")
    print(f"  residual grows like {powers[1]} (inv), {powers[3]} (solve)")
power = [round(np.log10(r).item()) for r in curves[np.float64][-1, [1, 3]]]
print(f"kappa = 1e14: residual about 10^{power[0]} (inv), 10^{power[1]} (solve)")

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.6), sharey=True)
for dtype, k in kappas.items():
    for c, (method, style) in enumerate([
        ("inv", "C1--^"),
        ("inv", "C1--^"),
        ("solve", "C0-o"),
        ("solve", "C0-o"),
    ]):
        label = method if dtype is np.float64 else None
        axes[c % 2].loglog(k, curves[dtype][:, c], style, lw=1.5, ms=4, label=label)
    for ax, end in zip(axes, curves[dtype][-1]):
        ax.annotate(
            dtype.__name__,
            (k[-1], end),
            (0, 6),
            textcoords="offset points",
            ha="right",
            fontsize=10,
        )
axes[0].set(title="error of $x$", xlabel=r"$\kappa(A)$", ylim=(1e-18, 1e1))
axes[1].set(title="residual $b - Ax$", xlabel=r"$\kappa(A)$")
axes[0].legend(loc="lower right")
