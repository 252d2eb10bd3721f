"""Alternating least squares fills in the two thirds of a table that nobody has seen."""

# %% run
import numpy as np
import torch

torch.set_default_dtype(torch.float64)
rng = np.random.default_rng(0)
m, n, k, tau, lambda_ = 60, 90, 3, 0.1, 0.1


def waves(size):
    """Three cosines as columns, shape (size, 3)."""
    grid = torch.outer(torch.arange(size) + 0.5, torch.tensor([1.0, 2, 4]))
    return torch.cos(grid * torch.pi / size)


L = 1.5 * waves(m) @ waves(n)[:, [1, 2, 0]].T  # (m, n) of rank 3
seen = torch.tensor(rng.random((m, n)) < 0.35)  # Omega, drawn independently of L
Z = torch.tensor(rng.normal(size=(m, n)))
Y = torch.where(seen, L + tau * Z, 0)  # the zeros are never used


def solve(H, Y, seen):
    """Rows w_i = (H_i^T H_i + lambda I)^-1 H_i^T y_i; H_i, y_i: where row i is seen."""
    gram = torch.einsum("ij,jk,jl->ikl", seen.double(), H, H)  # (m, k, k)
    gram = gram + lambda_ * torch.eye(k)
    return torch.linalg.solve(gram, Y @ H)  # (m, k)


H, f = torch.tensor(rng.normal(size=(n, k))), []
for step in range(50):
    W = solve(H, Y, seen)  # (m, k)
    H = solve(W, Y.T, seen.T)  # (n, k)
    penalty = lambda_ * (torch.sum(W**2) + torch.sum(H**2))
    f.append(torch.sum((Y - W @ H.T)[seen] ** 2) + penalty)

print(f"seen: {seen.sum()} of {m * n} entries")
print("f after 1, 2, 5, 50 steps:", *[f"{f[step - 1]:.1f}" for step in (1, 2, 5, 50)])
rises = torch.diff(torch.stack(f)) >= 1e-9
print("f rises in", int(rises.sum()), "of", len(rises), "steps")


def error(M):
    return torch.mean((M - L)[~seen] ** 2) ** 0.5  # where nothing was seen


column_means = Y.sum(dim=0) / seen.sum(dim=0) * torch.ones(m, 1)
print(
    f"error where unseen: column means {error(column_means):.3f},"
    f" W H^T {error(W @ H.T):.3f}"
)
