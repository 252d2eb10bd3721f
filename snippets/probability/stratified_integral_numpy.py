"""One point in each of n cells makes a Monte Carlo integral far more precise."""

import numpy as np

rng = np.random.default_rng(0)
n, repeats = 100, 4000
left = np.arange(n) / n  # (n,), left ends of the cells
free = (rng.uniform(size=(repeats, n)) ** 2).mean(axis=1)
cells = ((left + rng.uniform(size=(repeats, n)) / n) ** 2).mean(axis=1)

# %% demo
theory_free = np.sqrt((1 / 5 - 1 / 9) / n)  # Var(U^2) = 1/5 - 1/9
within = (left + 1 / n) ** 5 - left**5  # n E[U^4] of a cell, times 5 / n
second = ((left + 1 / n) ** 3 - left**3) * n / 3  # E[U^2] within a cell
theory_cells = np.sqrt(np.mean(within * n / 5 - second**2) / n)
print(f"free points    standard error {theory_free:.2e}, measured {free.std():.2e}")
print(f"one per cell   standard error {theory_cells:.2e}, measured {cells.std():.2e}")
print(f"ratio {theory_free / theory_cells:.0f}")
