"""A ridge lifts every eigenvalue by the same amount."""

import torch

torch.set_default_dtype(torch.float64)

X = torch.tensor([[1.0, 1.0], [-1.0, -1.0]])  # (n, d), two equal features
H = 2 / 2 * X.T @ X  # of the mean squared error
for lambda_ in (0.0, 1.0):
    values = torch.linalg.eigvalsh(H + 2 * lambda_ * torch.eye(2))
    kappa = "infinite" if values[0] < 1e-9 else f"{values[-1] / values[0]:.0f}"
    print(
        f"lambda = {lambda_:g}   eigenvalues {abs(values[0]):.0f} and {values[1]:.0f}"
        f"   kappa {kappa}"
    )
