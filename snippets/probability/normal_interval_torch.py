"""68, 95 and 99.7 percent within one, two and three standard deviations."""

import torch

for k in (1, 2, 3, 1.96):
    inside = 2 * torch.special.ndtr(torch.tensor(k, dtype=torch.float64)) - 1
    print(f"within {k:4} sigma: {inside:.4f}")
