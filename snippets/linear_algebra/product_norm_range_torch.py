"""The norm of a product is at most the product of the norms, and may be zero."""

import torch

N = torch.tensor([[0.0, 1000.0], [0.0, 0.0]])


def norm(A):
    return torch.linalg.norm(A, 2).item()


for name, A, B in [("N N", N, N), ("N N.T", N, N.T)]:
    print(
        f"{name:6} norms {norm(A):.0f} and {norm(B):.0f},",
        f"of the product {norm(A @ B):.0f}",
    )
