"""The same number is a scale for NumPy and a rate for PyTorch."""

import numpy as np
import torch

rng = np.random.default_rng(0)
torch.manual_seed(0)
numpy_mean = rng.exponential(4.0, size=100_000).mean()
torch_mean = torch.distributions.Exponential(4.0).sample((100_000,)).mean()
print(f"NumPy exponential(4.0)    mean {numpy_mean:.3f}")
print(f"PyTorch Exponential(4.0)  mean {torch_mean:.3f}")
print(f"NumPy exponential(1 / 4)  mean {rng.exponential(1 / 4, 100_000).mean():.3f}")
