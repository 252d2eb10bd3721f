"""A A^+ projects on the columns of A, dependent or not; its trace is the rank."""

import torch

A = torch.tensor(
    [
        [1.0, 0.0, 1.0],
        [1.0, 1.0, 2.0],
        [1.0, 2.0, 3.0],
        [1.0, 3.0, 4.0],
    ],
    dtype=torch.float64,
)  # (m, n): dependent
b = torch.tensor([1.0, 4.0, 2.0, 5.0], dtype=torch.float64)  # (m,)
P = A @ torch.linalg.pinv(A)  # (m, m)

# %% demo
print(P.numpy().round(3))
print("row 2 of P P     ", (P @ P)[1].numpy().round(3))
print("row 2 of P^T     ", P.T[1].numpy().round(3))
print("row 2 of P A     ", (P @ A)[1].numpy().round(3), "  of A", A[1].numpy())
assert torch.allclose(P @ P, P) and torch.allclose(P.T, P) and torch.allclose(P @ A, A)
print(f"trace of P {torch.trace(P):.3f}   rank of A {torch.linalg.matrix_rank(A)}")
print("P b              ", (P @ b).numpy().round(3))
# + 0.0 makes 0 of -0
print("A^T (b - P b)    ", (A.T @ (b - P @ b)).numpy().round(3) + 0.0)
