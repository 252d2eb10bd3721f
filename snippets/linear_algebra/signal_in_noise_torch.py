"""A pattern weaker than the noise stands out in the singular values."""

# %% signal
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
m, n, tau = 80, 120, 1.0


def wave(size, j):
    """A unit vector: cosine with j half periods, shape (size,)."""
    grid = (torch.arange(size) + 0.5) / size
    return torch.cos(j * torch.pi * grid) * (2 / size) ** 0.5


L = sum(
    sigma * torch.outer(wave(m, i), wave(n, j))
    for sigma, i, j in [(60, 1, 3), (40, 4, 2), (28, 2, 7)]
)  # (m, n) of rank 3
Y = L + tau * torch.tensor(rng.normal(size=(m, n)))  # what you see
U, s, Vh = torch.linalg.svd(Y, full_matrices=False)
edge = tau * (m**0.5 + n**0.5)
k = int((s > edge).sum())
L_hat = U[:, :k] * s[:k] @ Vh[:k]  # (m, n): the rest is cut

print(f"typical entry: signal {torch.mean(L**2) ** 0.5:.2f}, noise {tau:.2f}")
print("largest singular values:", s[:5].numpy().round(1), f" noise ends at {edge:.1f}")
error = torch.linalg.norm
print(f"kept {k}; error before {error(Y - L):.1f}, after {error(L_hat - L):.1f}")
