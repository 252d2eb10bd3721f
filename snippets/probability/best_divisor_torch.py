"""Among divisors of the sum of squares, n + 1 has the least mean squared error."""
import numpy as np
import torch

rng = np.random.default_rng(0)                     # NumPy's draws, as in the other file
n = 5
x = torch.tensor(rng.normal(size=(400000, n)))      # sigma^2 = 1
Q = torch.sum((x - x.mean(dim=1, keepdim=True)) ** 2, dim=1)
for gamma in (n - 1, n, n + 1, n + 2):
    error = torch.mean((Q / gamma - 1) ** 2)
    formula = (2 * (n - 1) + (n - 1 - gamma) ** 2) / gamma**2
    print(f"divide by {gamma}: mean {torch.mean(Q / gamma):.2f}, ", end="")
    print(f"squared error {error:.2f}, formula {formula:.4f}")
