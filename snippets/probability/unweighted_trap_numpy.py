"""Weights by the population, not by the sample, or the rare group counts ten times."""

import numpy as np

N_h = np.array([950.0, 50.0])  # healthy, ill
n_h = np.array([20.0, 20.0])  # drawn of each
y_bar_h = np.array([0.0, 1.0])  # share of ill patients within each stratum
W_h = N_h / N_h.sum()

# %% wrong
print(f"plain mean of the sample  {(n_h * y_bar_h).sum() / n_h.sum():.3f}")

# %% right
print(f"weighted mean             {(W_h * y_bar_h).sum():.3f}")
print(f"truth                     {50 / 1000:.3f}")
