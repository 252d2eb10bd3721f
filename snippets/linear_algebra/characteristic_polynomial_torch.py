"""Eigenvalues are the roots of det(zI - A); they add up to the trace."""

import torch

A = torch.tensor(
    [
        [2.0, 1.0, 2.0],
        [2.0, 3.0, -2.0],
        [1.0, 1.0, 2.0],
    ],
    dtype=torch.float64,
)
n = len(A)


def p(z):
    """The characteristic polynomial det(zI - A)."""
    return torch.linalg.det(z * torch.eye(n, dtype=torch.float64) - A)


# %% roots
for z in range(6):
    print(f"p({z}) = {p(z).round(decimals=3):zg}")

# %% sums
lambda_ = torch.linalg.eigvals(A).real  # real here, as the roots are
print("eigenvalues", lambda_.round(decimals=3).sort().values.tolist())
print(f"sum     {lambda_.sum():.3f}   trace {torch.trace(A):.3f}")
print(f"product {lambda_.prod():.3f}   det   {torch.linalg.det(A):.3f}")
