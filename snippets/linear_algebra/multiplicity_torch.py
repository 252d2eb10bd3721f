"""A double root has one eigenvector or two: the rank of A - lambda I tells."""

import torch

f64 = torch.float64
matrices = {
    "diagonal": torch.tensor([[2.0, 0.0], [0.0, 2.0]], dtype=f64),
    "one off the diagonal": torch.tensor([[2.0, 1.0], [0.0, 2.0]], dtype=f64),
    "3 x 3": torch.tensor(
        [[3.0, 1.0, -1.0], [-1.0, 1.0, 1.0], [0.0, 0.0, 2.0]], dtype=f64
    ),
}

# %% demo
for name, A in matrices.items():
    n = len(A)
    lambda_ = torch.linalg.eigvals(A)
    algebraic = int(((lambda_ - 2).abs() < 1e-6).sum())  # double roots are inexact
    geometric = n - int(torch.linalg.matrix_rank(A - 2 * torch.eye(n, dtype=f64)))
    print(f"{name:21} lambda = 2: algebraic {algebraic}, geometric {geometric}")
