"""The singular vectors are bases of what a matrix reaches and what it loses."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

A = torch.tensor([
    [1.0, 2.0],
    [3.0, 6.0],
])
U, s, Vh = torch.linalg.svd(A)
print("singular values", s.round(decimals=4).tolist())
print("column space along", (U[:, 0] / U[0, 0]).round(decimals=3).tolist())
print("row space along   ", (Vh[0] / Vh[0, 0]).round(decimals=3).tolist())
print("null space along  ", (Vh[1] / Vh[1, 0]).round(decimals=3).tolist())
