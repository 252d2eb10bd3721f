"""One index is summed, the others stay."""

import torch

T = torch.arange(24.0).reshape(2, 3, 4)  # (batch, token, d)
print("sizes", T.numel(), "= 2 * 3 * 4")
summed = T.sum(dim=1)
print("sum over axis 1:", tuple(summed.shape), "  mean over all:", T.mean().item())
print("T_{2,1,4} is", T[1, 0, 3].item())
