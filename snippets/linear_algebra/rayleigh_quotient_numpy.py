"""The Rayleigh quotient stays between the eigenvalues and doubles the digits."""

import numpy as np

A = np.array([
    [2.0, -1.0, 0.0],
    [-1.0, 2.0, -1.0],
    [0.0, -1.0, 2.0],
])
lambda_, Q = np.linalg.eigh(A)  # ascending


def R(x):
    """x^T A x / x^T x for the columns of x, shape (n, N)."""
    return (x * (A @ x)).sum(axis=0) / (x * x).sum(axis=0)


# %% bounds
rng = np.random.default_rng(0)
values = R(rng.normal(size=(3, 100_000)))
print(f"lambda from {lambda_[0]:.3f} to {lambda_[-1]:.3f}")
print(f"quotient from {values.min():.3f} to {values.max():.3f}")

# %% digits
for epsilon in (1e-1, 1e-2, 1e-3):
    x = Q[:, [2]] + epsilon * Q[:, [0]]  # the last eigenvector, slightly wrong
    print(f"vector off by {epsilon:.0e}, quotient off by {lambda_[2] - R(x)[0]:.1e}")
