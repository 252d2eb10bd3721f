"""The shapes of the factors follow from m, n and q = min(m, n)."""

import torch

A = torch.arange(15.0).reshape(5, 3)
for name, M, full in [
    ("A    full   ", A, True),
    ("A    reduced", A, False),
    ("A.T  reduced", A.T, False),
]:
    U, s, Vh = torch.linalg.svd(M, full_matrices=full)
    print(name, " U", tuple(U.shape), " s", tuple(s.shape), " Vh", tuple(Vh.shape))
