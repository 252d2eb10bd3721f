"""The covariance matrix loses small spreads; the SVD of the centred data keeps them."""

import torch

t = torch.linspace(-1, 1, 101, dtype=torch.float64)  # (n,)
wobble = 1e-9 * torch.cos(3 * torch.pi * t)
X_c = torch.column_stack([t + wobble, t - wobble])  # (n, d): nearly a line
X_c = X_c - X_c.mean(dim=0)
true = 2 * torch.var(wobble)  # variance across the line

# %% demo
s = torch.linalg.svdvals(X_c)
lambda_ = torch.linalg.eigvalsh(X_c.T @ X_c / 100)  # ascending
print(f"true lambda_2 {true:.2e}")
value = s[1] ** 2 / 100
print(f"from the SVD  {value:.2e}")
lost = not 0.5 < lambda_[0] / true < 2
print("from C       ", "not even within a factor of two" if lost else "right")
