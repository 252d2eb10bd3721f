"""PA = LU in fourteen lines: the factors are the elimination, written down."""

import numpy as np
import torch


def plu(A):
    """Rows p, L, U with A[p] = L U; Golub and Van Loan, Matrix Computations, 3.4."""
    n = len(A)
    U, L, p = A.clone(), A.new_zeros(n, n), torch.arange(n)
    for k in range(n):
        best = k + abs(U[k:, k]).argmax()  # the largest entry becomes the pivot
        swap = torch.tensor([k, best])
        for M in (U, L, p):
            M[swap] = M[swap.flip(0)]
        L[k, k] = 1.0
        for i in range(k + 1, n):
            L[i, k] = U[i, k] / U[k, k]  # never above 1 in absolute value
            U[i] = U[i] - L[i, k] * U[k]
    return p, L, U


def solve(A, b):
    """Exchange, substitute forwards through L, then backwards through U."""
    p, L, U = plu(A)
    c, x = b[p], torch.zeros_like(b)
    for i in range(len(b)):
        c[i] = c[i] - L[i, :i] @ c[:i]
    for i in reversed(range(len(b))):
        x[i] = (c[i] - U[i, i + 1 :] @ x[i + 1 :]) / U[i, i]
    return x


# %% demo
f64 = torch.float64
A = torch.tensor([[2.0, 1.0, 1.0], [4.0, 3.0, 3.0], [8.0, 7.0, 9.0]], dtype=f64)
b = torch.tensor([3.0, 7.0, 19.0], dtype=f64)
p, L, U = plu(A)
print("rows in the order", (p + 1).tolist())
print("L =", L.round(decimals=3).tolist())
print("U =", U.round(decimals=3).tolist())
print("A[p] =", A[p].tolist())
print("L U  =", (L @ U).round(decimals=3).tolist())
print("x =", solve(A, b).round(decimals=3).tolist())

# %% large
rng = np.random.default_rng(0)
A = torch.tensor(rng.normal(size=(60, 60)))
b = torch.tensor(rng.normal(size=60))
assert torch.allclose(solve(A, b), torch.linalg.solve(A, b))
print("60 equations: the same as the library to eight digits")
