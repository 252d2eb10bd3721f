"""A pivot near zero ruins a harmless system; exchanging two rows saves it."""

import torch


def eliminate(A, b):
    """Two equations without a row exchange: clear column 1, substitute back."""
    factor = A[1, 0] / A[0, 0]
    x_2 = (b[1] - factor * b[0]) / (A[1, 1] - factor * A[0, 1])
    return [round(((b[0] - A[0, 1] * x_2) / A[0, 0]).item(), 3), round(x_2.item(), 3)]


A = torch.tensor(
    [
        [1e-20, 1.0],
        [1.0, 1.0],
    ],
    dtype=torch.float64,
)
b = torch.tensor([1.0, 2.0], dtype=torch.float64)
print("condition number", round(torch.linalg.cond(A).item(), 2))
print("as it stands   x =", eliminate(A, b))
print("rows exchanged x =", eliminate(A.flip(0), b.flip(0)))
