"""The normal equation squares the condition number, and its error with it."""

import numpy as np
import torch

rng = np.random.default_rng(0)
n, d = 60, 8


def one_run(kappa, dtype):
    """Relative errors of four ways to fit data that a linear model generated."""
    U, V = (torch.linalg.qr(torch.tensor(rng.normal(size=(m, d))))[0] for m in (n, d))
    s = torch.ones(d, dtype=torch.float64)
    s[-1] = 1 / kappa  # one direction is stretched less
    X = (U * s @ V.T).to(dtype)  # (n, d), condition number kappa
    theta = torch.tensor(rng.normal(size=d))
    y = (X.to(torch.float64) @ theta).to(dtype)
    Q, R = torch.linalg.qr(X)
    G = X.T @ X
    estimates = (
        torch.linalg.inv(G) @ (X.T @ y),
        torch.linalg.solve(G, X.T @ y),
        torch.linalg.solve(R, Q.T @ y),
        torch.linalg.lstsq(X, y[:, None]).solution[:, 0],
    )
    return [torch.linalg.norm(e - theta) / torch.linalg.norm(theta) for e in estimates]


# %% demo
# PyTorch calculates with a float32 matrix in float32.
names = ["inv", "solve", "QR", "lstsq"]
kappas = {
    torch.float64: 10.0 ** np.arange(2, 8),
    torch.float32: 10.0 ** np.arange(1.5, 3.6, 0.5),
}
curves = {}
for dtype, k in kappas.items():
    runs = np.array([[one_run(kappa, dtype) for kappa in k] for _ in range(25)])
    curves[dtype] = np.median(runs, axis=0)  # (number of kappas, 4)
    slopes = np.polyfit(np.log10(k), np.log10(curves[dtype]), 1)[0]
    powers = [f"{name} kappa^{slope:.0f}" for slope, name in zip(slopes, names)]
    short = str(dtype).removeprefix("torch.")
    print(f"{short}, kappa from {k[0]:.0e} to {k[-1]:.0e}: error grows like")
    print("  " + ", ".join(powers))
worst = dict(zip(names, curves[torch.float32][-1]))  # at kappa = 3e3
print(
    "float32: no digit right:",
    [name for name in names if worst[name] > 0.1],
    "  3 digits right:",
    [name for name in names if worst[name] < 1e-3],
)
for digits in (4, 8):
    right = curves[torch.float64][-1] < 10.0**-digits  # at kappa = 1e7
    print(f"{digits} digits right:", [name for name, ok in zip(names, right) if ok])
