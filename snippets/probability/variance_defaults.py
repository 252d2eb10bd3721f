"""NumPy divides by n, PyTorch by n - 1, and batch normalisation does both."""

import numpy as np
import torch

x = np.array([2.0, 4.0, 9.0])  # mean 5, squares sum to 26
t = torch.tensor(x)

# %% defaults
print("np.var", np.var(x).round(4), " torch.var", torch.var(t).numpy().round(4))
print(
    "np.var(ddof=1)",
    np.var(x, ddof=1).round(4),
    " torch.var(correction=0)",
    torch.var(t, correction=0).numpy().round(4),
)

# %% batch normalisation
norm = torch.nn.BatchNorm1d(1, eps=1e-12, momentum=1.0, dtype=torch.float64)
z = norm(t[:, None])  # (n, 1), in training mode
print(
    "mean of z^2:",
    torch.mean(z**2).detach().numpy().round(4),
    " running_var:",
    norm.running_var.numpy().round(4),
)
