"""Each norm has its own circle: the vectors of length one."""

import torch

directions = torch.tensor([[1.0, 0.0], [1.0, 1.0], [2.0, 1.0]])  # (3, n)
for p in [1, 2, 4, torch.inf]:
    lengths = torch.linalg.norm(directions, p, dim=1)  # (3,)
    tips = directions / lengths[:, None]  # (3, n)
    print(f"p = {p:3}  ", "   ".join(f"({u:.3f}, {v:.3f})" for u, v in tips.tolist()))
