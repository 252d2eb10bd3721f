"""A turn about any point is three matrices: shift, turn, shift back."""

import torch


def shift(c):
    """(x, 1) to (x + c, 1)."""
    T = torch.eye(3)
    T[:2, 2] = c
    return T


R = torch.tensor([
    [0.0, -1.0, 0.0],
    [1.0, 0.0, 0.0],
    [0.0, 0.0, 1.0],
])  # a quarter turn, and the 1 stays
c = torch.tensor([2.0, 1.0])
A = shift(c) @ R @ shift(-c)  # the map next to x acts first
print("A =", A.tolist())
for x in [[2.0, 1.0, 1.0], [3.0, 1.0, 1.0]]:
    print(x[:2], "goes to", (A @ torch.tensor(x))[:2].tolist())
