"""Along noisy directions even the true singular value is too large."""

import numpy as np
import torch

rng = np.random.default_rng(0)
n, sigma = 400, 30.0  # m = n, tau = 1
u = v = torch.ones(n, dtype=torch.float64) / n**0.5
L = sigma * torch.outer(u, v)
U, s, Vh = torch.linalg.svd(L + torch.tensor(rng.normal(size=(n, n))))
shrunk = torch.sqrt((s[0] ** 2 - 2 * n) ** 2 - 4 * n**2) / s[0]
for name, c in [("seen", s[0]), ("true", sigma), ("shrunk", shrunk)]:
    error = torch.linalg.norm(L - c * torch.outer(U[:, 0], Vh[0]))
    print(f"{name:6} {c:5.1f}   error {error:.1f}")
