"""Shrinking the singular values cleans images better than cutting them off."""

import numpy as np
import torch
from sklearn.datasets import load_digits

rng = np.random.default_rng(0)
L = torch.tensor(load_digits().data)  # (m, n): 1797 images of 64 pixels, from 0 to 16
m, n = L.shape
tau = 4.0
Y = L + tau * torch.tensor(rng.normal(size=(m, n)))
mean = Y.mean(dim=0)
U, s, Vh = torch.linalg.svd(Y - mean, full_matrices=False)
k = int((s > tau * (m**0.5 + n**0.5)).sum())


def shrunk(y):
    """Singular value of least squared error behind one of size y above the edge."""
    return torch.sqrt((y**2 - (m + n) * tau**2) ** 2 - 4 * m * n * tau**4) / y


# %% demo
cut = mean + U[:, :k] * s[:k] @ Vh[:k]
L_hat = mean + U[:, :k] * shrunk(s[:k]) @ Vh[:k]
last = s[k - 1]
print(f"kept {k} of {n} axes; the last, {last:.0f}, is shrunk to {shrunk(last):.0f}")
for name, M in [("noisy", Y), ("cut at the edge", cut), ("shrunk", L_hat)]:
    print(f"{name:<16} error per pixel {torch.mean((M - L) ** 2) ** 0.5:.2f}")
