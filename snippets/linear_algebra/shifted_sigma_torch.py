"""Adding the identity shifts eigenvalues, not singular values."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy

for name, A in [
    ("turned   ", torch.tensor([[0.0, -3.0], [1.0, 0.0]])),
    ("symmetric", torch.tensor([[2.0, 1.0], [1.0, 2.0]])),
]:
    s = torch.linalg.svd(A)[1]
    shifted = torch.linalg.svd(A + torch.eye(2))[1]
    print(
        f"{name}  of A {s.round(decimals=3).tolist()}",
        f" of A + I {shifted.round(decimals=3).tolist()}",
    )
