"""The residual of the explicit inverse grows with kappa, that of solve does not."""

import numpy as np
import torch

rng = np.random.default_rng(0)
n = 30


def one_run(kappa, dtype):
    """Error and residual of inv(A) @ b, then of solve(A, b), for one random system."""
    U, V = (torch.linalg.qr(torch.tensor(rng.normal(size=(n, n))))[0] for _ in range(2))
    s = torch.ones(n, dtype=torch.float64)
    s[-1] = 1 / kappa  # one direction is stretched less
    A = (U * s @ V.T).to(dtype)  # (n, n), condition number kappa
    x = torch.tensor(rng.normal(size=n))
    b = (A.to(torch.float64) @ x).to(dtype)
    out = []
    for x_hat in (torch.linalg.inv(A) @ b, torch.linalg.solve(A, b)):
        x_hat = x_hat.to(torch.float64)  # measured in double precision
        residual = torch.linalg.norm(b - A.to(torch.float64) @ x_hat)
        out += [
            torch.linalg.norm(x_hat - x) / torch.linalg.norm(x),
            residual / torch.linalg.norm(x_hat),
        ]
    return out


# %% demo
# PyTorch calculates with a float32 matrix in float32. The curves look the same.
kappas = {
    torch.float64: 10.0 ** np.arange(2, 15, 2),
    torch.float32: 10.0 ** np.arange(2, 7),
}
curves = {}
for dtype, k in kappas.items():
    runs = np.array([[one_run(kappa, dtype) for kappa in k] for _ in range(25)])
    curves[dtype] = np.median(runs, axis=0)  # (number of kappas, 4)
    slopes = np.polyfit(np.log10(k), np.log10(curves[dtype]), 1)[0]
    powers = [f"kappa^{abs(slope):.0f}" for slope in slopes]
    short = str(dtype).removeprefix("torch.")
    print(f"{short}, kappa from {k[0]:.0e} to {k[-1]:.0e}")
    print(f"  error grows like {powers[0]} (inv), {powers[2]} (solve)")
    print(f"  residual grows like {powers[1]} (inv), {powers[3]} (solve)")
power = [round(np.log10(r).item()) for r in curves[torch.float64][-1, [1, 3]]]
print(f"kappa = 1e14: residual about 10^{power[0]} (inv), 10^{power[1]} (solve)")
