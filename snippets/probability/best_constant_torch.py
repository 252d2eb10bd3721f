"""Squared error asks for the mean, absolute error for the median."""

import torch

torch.set_default_dtype(torch.float64)
x = torch.tensor([0.0, 1.0, 2.0, 4.0, 10.0])
p = torch.tensor([0.3, 0.25, 0.2, 0.15, 0.1])
c = torch.arange(0, 601).double()[:, None] / 100  # (601, 1): constants to try
squared = torch.sum((x - c) ** 2 * p, dim=1)  # E[(X - c)^2]
absolute = torch.sum(torch.abs(x - c) * p, dim=1)  # E[|X - c|]

# %% best
mu = torch.sum(x * p)
print(f"mean {mu:.2f}   Var(X) {torch.sum((x - mu) ** 2 * p):.4f}")
for name, loss in [("squared", squared), ("absolute", absolute)]:
    best = loss.argmin()
    print(f"{name}: least {loss[best]:.4f} at c = {c[best, 0]:.2f}")
