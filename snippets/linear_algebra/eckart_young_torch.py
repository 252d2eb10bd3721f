"""No matrix of rank k comes nearer than the truncated SVD, whoever chooses it."""

import numpy as np
import torch

rng = np.random.default_rng(0)
A, k = torch.tensor(rng.normal(size=(12, 8))), 2  # (m, n)
s = torch.linalg.svd(A)[1]


def truncate(M):
    """The sum of the first k pieces sigma_i u_i v_i' of M."""
    U, s, Vh = torch.linalg.svd(M, full_matrices=False)
    return (U[:, :k] * s[:k]) @ Vh[:k]


def error(B):
    return torch.linalg.norm(A - B)  # Frobenius


# %% tail
A_k = truncate(A)
print(
    f"|A - A_k|_F {error(A_k):.4f}   root of the tail {(s[k:] ** 2).sum() ** 0.5:.4f}"
)
print(f"|A - A_k|_2 {torch.linalg.norm(A - A_k, 2):.4f}   sigma_3          {s[k]:.4f}")

# %% rivals
chance, noisy = [], []  # matrices of rank k
for size in np.linspace(0.02, 1, 300):
    X = torch.tensor(rng.normal(size=(12, k)))  # a column space by chance ...
    chance.append(X @ torch.linalg.lstsq(X, A)[0])  # ... and its best matrix
    noisy.append(truncate(A + size * torch.tensor(rng.normal(size=(12, 8)))))
print(f"best of 300 by chance  {min(map(error, chance)):.4f}")
print(f"best of 300 from noise {min(map(error, noisy)):.4f}")

# %% search
X = torch.tensor(rng.normal(size=(12, k)))
for _ in range(500):  # alternating least squares
    Y = torch.linalg.lstsq(X, A)[0]  # (k, n), best for this X
    X = torch.linalg.lstsq(Y.T, A.T)[0].T  # (m, k), best for this Y
print(f"best found by search   {error(X @ Y):.4f}")
