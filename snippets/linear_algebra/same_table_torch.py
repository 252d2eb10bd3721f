"""An outer product gives its vectors away up to one factor."""

import torch

x, y = torch.tensor([1.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])  # (m,), (n,)
print("x y^T        ", torch.outer(x, y).tolist())
print("(2x) (y/2)^T ", torch.outer(2 * x, y / 2).tolist())
