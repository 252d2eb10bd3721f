"""The factors of a trace may be rotated, and not shuffled."""

import torch

A = torch.tensor([[1.0, 2.0, 0.0], [-1.0, 3.0, 1.0]])  # (2, 3)
B = torch.tensor([[2.0, 1.0], [0.0, 1.0], [4.0, -1.0]])  # (3, 2)
print("A B =", (A @ B).tolist(), "  trace", float(torch.trace(A @ B)))
print("B A =", (B @ A).tolist(), "  trace", float(torch.trace(B @ A)))

# %% three
C = torch.tensor([[0.0, 1.0], [0.0, 0.0]])
D = torch.tensor([[0.0, 0.0], [1.0, 0.0]])
E = torch.tensor([[1.0, 0.0], [0.0, 0.0]])
print(
    "tr(C D E) =",
    float(torch.trace(C @ D @ E)),
    "  rotated: tr(D E C) =",
    float(torch.trace(D @ E @ C)),
    "  shuffled: tr(D C E) =",
    float(torch.trace(D @ C @ E)),
)

# %% square_only
print("trace of the 2 by 3 matrix A, which has none:", float(torch.trace(A)))
