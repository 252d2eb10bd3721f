"""The whole parts first, then the largest fraction."""

import numpy as np

N_h, n = np.array([50, 30, 20]), 12
q_h = n * N_h / N_h.sum()  # shares
n_h = np.floor(q_h).astype(int)
print("shares     ", q_h.round(2))
print("whole parts", n_h, "missing", n - n_h.sum())
n_h[np.argsort(n_h - q_h, stable=True)[: n - n_h.sum()]] += 1
print("sizes      ", n_h)
