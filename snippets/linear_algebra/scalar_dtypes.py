"""The same number has another precision in NumPy than in PyTorch."""

import numpy as np
import torch

for number in [5, 5.0]:
    a, t = np.array(number), torch.tensor(number)
    print(f"{number!s:4} NumPy {a.dtype!s:8} PyTorch {t.dtype}")
a, t = np.array(0.1).item(), torch.tensor(0.1).item()
print(f"0.1 in NumPy {a:.12f}, in PyTorch {t:.12f}")

# %% mix
X = torch.tensor(np.array([[1.0, 2.0], [3.0, 4.0]]))  # (2, 2)  float64, from NumPy
w = torch.tensor([0.5, -0.5])  # (2,)    float32, the default
try:
    X @ w
except RuntimeError as error:
    print("X @ w fails:", type(error).__name__)

# %% way_out
X = X.to(w.dtype)  # one dtype for data and weights
print("X @ w =", (X @ w).tolist(), (X @ w).dtype)
