"""One point in each of n cells makes a Monte Carlo integral far more precise."""

import numpy as np
import torch

rng = np.random.default_rng(0)  # NumPy's draws, as in the other file
n, repeats = 100, 4000
left = torch.arange(n, dtype=torch.float64) / n  # (n,), left ends of the cells
free = (torch.tensor(rng.uniform(size=(repeats, n))) ** 2).mean(dim=1)
u = torch.tensor(rng.uniform(size=(repeats, n)))
cells = ((left + u / n) ** 2).mean(dim=1)

# %% demo
theory_free = ((1 / 5 - 1 / 9) / n) ** 0.5  # Var(U^2) = 1/5 - 1/9
within = (left + 1 / n) ** 5 - left**5  # n E[U^4] of a cell, times 5 / n
second = ((left + 1 / n) ** 3 - left**3) * n / 3  # E[U^2] within a cell
theory_cells = torch.sqrt(torch.mean(within * n / 5 - second**2) / n)
print(f"free points    standard error {theory_free:.2e}, measured {free.std():.2e}")
print(f"one per cell   standard error {theory_cells:.2e}, measured {cells.std():.2e}")
print(f"ratio {theory_free / theory_cells:.0f}")
