"""How many test examples an accuracy needs for one percent either way."""

import torch
from torch.special import ndtri

z = ndtri(torch.tensor(0.975, dtype=torch.float64))  # 95 percent lie within z of 0
for p in [0.5, 0.9, 0.99]:
    n = torch.ceil(p * (1 - p) * (z / 0.01) ** 2)
    print(f"accuracy {p:.2f}   n = {int(n)}")
