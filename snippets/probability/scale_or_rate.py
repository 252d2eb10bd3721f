"""The same number is a scale for NumPy and a rate for PyTorch."""

import numpy as np
import torch

rng = np.random.default_rng(0)
torch.manual_seed(0)
numpy_mean = rng.exponential(4.0, size=100_000).mean()
torch_mean = torch.distributions.Exponential(4.0).sample((100_000,)).mean()
print("NumPy exponential(4.0)    mean near 4:   ", bool(abs(numpy_mean - 4) < 0.1))
print("PyTorch Exponential(4.0)  mean near 0.25:", bool(abs(torch_mean - 0.25) < 0.01))
print(
    "NumPy exponential(1 / 4)  mean near 0.25:",
    bool(abs(rng.exponential(1 / 4, 100_000).mean() - 0.25) < 0.01),
)
