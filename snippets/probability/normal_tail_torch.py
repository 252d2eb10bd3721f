"""One minus the CDF loses a small tail; by symmetry it is a CDF itself."""

import torch

for z in torch.tensor([3.0, 6.0, 9.0], dtype=torch.float64):
    tail = torch.special.erfc(z / 2**0.5) / 2  # ndtr(-9) returns 0
    lost = 1 - torch.special.ndtr(z)
    print(f"z = {z:.0f}: 1 - Phi(z) = {lost:.3g}   Phi(-z) = {tail:.3g}")
