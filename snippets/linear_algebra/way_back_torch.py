"""A^+ is the way back: from the column space to the row space, and no further."""

import torch

A = torch.tensor(
    [
        [0.4, 0.8],
        [0.2, 0.4],
    ],
    dtype=torch.float64,
)  # rank 1
A_plus = torch.linalg.pinv(A)
x = torch.tensor([2.5, 0.0], dtype=torch.float64)
b = torch.tensor([1.0, 2.0], dtype=torch.float64)


def rounded(y):
    return y.round(decimals=3).tolist()


print(
    "x =", rounded(x), "  A x =", rounded(A @ x), "  A^+ A x =", rounded(A_plus @ A @ x)
)
print(
    "b =",
    rounded(b),
    "  A^+ b =",
    rounded(A_plus @ b),
    "  A A^+ b =",
    rounded(A @ A_plus @ b),
)
