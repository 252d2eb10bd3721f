"""Feed the basis vectors to a linear map and you have its matrix."""

import torch

kernel = torch.tensor([1.0, -2.0, 1.0])


def f(x):
    """A black box: slides the kernel along x, (5,) -> (3,)."""
    return torch.nn.functional.conv1d(x[None], kernel[None, None])[0]


# %% demo
basis = torch.eye(5)
A = torch.stack([f(e_j) for e_j in basis], dim=1)  # (3, 5): column j is f(e_j)
print("f(e_2) =", f(basis[1]).tolist())
for row in A.tolist():
    print(row)
x = torch.tensor([3.0, 1.0, 4.0, 1.0, 5.0])
print("f(x) =", f(x).tolist(), "  A x =", (A @ x).tolist())
