"""The largest curvature in any direction is the largest eigenvalue of the Hessian."""

import torch

losses = {
    "t1^2 + 5 t2^2": lambda t: t[0] ** 2 + 5 * t[1] ** 2,
    "(t1 + 2 t2)^2": lambda t: (t[0] + 2 * t[1]) ** 2,
}
for name, L in losses.items():
    H = torch.func.hessian(L)(torch.tensor([0.3, -1.2], dtype=torch.float64))
    beta = torch.linalg.eigvalsh(H)[-1].item()
    print(f"{name}: Hessian {H.tolist()}, beta = {beta:g}, border {2 / beta:g}")
