"""The mean absolute error of an even sample has a whole interval of minimisers."""

import torch

torch.set_default_dtype(torch.float64)
y = torch.tensor([1.0, 2.0, 4.0, 9.0])
c = torch.linspace(0, 10, 1001)
for name, values in [
    ("absolute", torch.abs(c[:, None] - y).mean(1)),
    ("squared", ((c[:, None] - y) ** 2).mean(1)),
]:
    best = c[values < values.min() + 1e-9]
    print(
        f"{name:8}  least {values.min():.2f}, from c = {best[0]:.2f} to {best[-1]:.2f}"
    )
