"""The normal equation squares the condition number, and its error with it."""

import numpy as np
import matplotlib.pyplot as plt

rng = np.random.default_rng(0)
n, d = 60, 8


def one_run(kappa, dtype):
    """Relative errors of four ways to fit data that a linear model generated."""
    U, V = (np.linalg.qr(rng.normal(size=(m, d)))[0] for m in (n, d))
    s = np.r_[np.ones(d - 1), 1 / kappa]  # one direction is stretched less
    X = (U * s @ V.T).astype(dtype)  # (n, d), condition number kappa
    theta = rng.normal(size=d)
    y = (X.astype(np.float64) @ theta).astype(dtype)
    Q, R = np.linalg.qr(X)
    G = X.T @ X
    estimates = (
        np.linalg.inv(G) @ (X.T @ y),
        np.linalg.solve(G, X.T @ y),
        np.linalg.solve(R, Q.T @ y),
        np.linalg.lstsq(X, y)[0],
    )
    return [np.linalg.norm(e - theta) / np.linalg.norm(theta) for e in estimates]


# %% demo
# np.linalg converts a float32 matrix to float64 inside, and rounds the result.
names = ["inv", "solve", "QR", "lstsq"]
kappas = {
    np.float64: 10.0 ** np.arange(2, 8),
    np.float32: 10.0 ** np.arange(1.5, 3.6, 0.5),
}
curves = {}
for dtype, k in kappas.items():
    runs = np.array([[one_run(kappa, dtype) for kappa in k] for _ in range(25)])
    curves[dtype] = np.median(runs, axis=0)  # (number of kappas, 4)
    slopes = np.polyfit(np.log10(k), np.log10(curves[dtype]), 1)[0]
    powers = [f"{name} kappa^{slope:.0f}" for slope, name in zip(slopes, names)]
    print(f"{dtype.__name__}, kappa from {k[0]:.0e} to {k[-1]:.0e}: error grows like")
    print("  " + ", ".join(powers))
worst = dict(zip(names, curves[np.float32][-1]))  # at kappa = 3e3
print(
    "float32: no digit right:",
    [name for name in names if worst[name] > 0.1],
    "  3 digits right:",
    [name for name in names if worst[name] < 1e-3],
)
for digits in (4, 8):
    right = curves[np.float64][-1] < 10.0**-digits  # at kappa = 1e7
    print(f"{digits} digits right:", [name for name, ok in zip(names, right) if ok])

# %% figure
fig, axes = plt.subplots(1, 2, figsize=(6, 3.6), sharex=True, sharey=True)
styles = {"inv": "C1--^", "solve": "C4:v", "QR": "C0-o", "lstsq": "C2-.s"}
for ax, (dtype, k) in zip(axes, kappas.items()):
    for name, curve in zip(names, curves[dtype].T):
        ax.loglog(k, curve, styles[name], lw=1.5, ms=4, label=name)
    for power, label in [(1, r"$\kappa \varepsilon$"), (2, r"$\kappa^2 \varepsilon$")]:
        line = np.finfo(dtype).eps * k**power
        ax.plot(k, line, color="gray", lw=0.8)
        ax.annotate(
            label, (k[-1], line[-1]), (4, -3), textcoords="offset points", color="gray"
        )
    ax.set(title=dtype.__name__, xlabel=r"$\kappa(X)$", xlim=(10, 4e8))
axes[0].set_ylabel(r"error of $\hat\theta$")
axes[1].legend(loc="lower right")
