"""All-ones matrix: (1, 1, 1) is tripled, (1, 0, -1) goes to zero, (1, 2, 3) turns."""

import torch

A = torch.ones(3, 3)
for v in ([1.0, 1.0, 1.0], [1.0, 0.0, -1.0], [1.0, 2.0, 3.0]):
    v = torch.tensor(v)
    Av = A @ v
    multiple = (v @ Av) / (v @ v)
    found = torch.allclose(Av, multiple * v)
    print(
        f"v = {v.tolist()}   Av = {Av.tolist()}",
        f"  lambda = {multiple:g}" if found else "  no eigenvector",
    )
