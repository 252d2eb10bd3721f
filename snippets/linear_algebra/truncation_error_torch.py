"""Cut where the noise ends: too few axes lose signal, too many bring the noise back."""

import numpy as np
import torch

rng = np.random.default_rng(1)
m, n, tau = 200, 300, 0.5
U = torch.linalg.qr(torch.tensor(rng.normal(size=(m, 3))))[0]  # (m, 3)
V = torch.linalg.qr(torch.tensor(rng.normal(size=(n, 3))))[0]  # (n, 3)
L = U * torch.tensor([60, 40, 25]) @ V.T  # (m, n) of rank 3
Y = L + tau * torch.tensor(rng.normal(size=(m, n)))
U, s, Vh = torch.linalg.svd(Y, full_matrices=False)


def error(k):
    return torch.linalg.norm(U[:, :k] * s[:k] @ Vh[:k] - L)


# %% demo
edge = tau * (m**0.5 + n**0.5)
rank_at_edge = int((s > edge).sum())
share = torch.cumsum(s**2, dim=0) / torch.sum(s**2)
rank_at_90 = int(torch.searchsorted(share, 0.9)) + 1
for name, k in [
    ("nothing", 0),
    ("two", 2),
    ("above the edge", rank_at_edge),
    ("ten", 10),
    ("90 % of |Y|^2", rank_at_90),
    ("everything", m),
]:
    print(f"keep {name:<16} k {k:3}   error {error(k):6.1f}")
noise = torch.linalg.matrix_norm(Y - L, 2)
print(f"guaranteed for k = 3: error below {2 * 6**0.5 * noise:.1f}")
