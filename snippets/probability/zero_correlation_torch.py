"""Correlation measures the straight line in a dependence, and nothing else."""

import torch

t = torch.arange(40).double() * 2 * torch.pi / 40
s = torch.linspace(-1, 1, 41, dtype=torch.float64)
shapes = {
    "tilted": (torch.cos(t), 0.8 * torch.cos(t) + 0.6 * torch.sin(t)),
    "circle": (torch.cos(t), torch.sin(t)),
    "parabola": (s, s**2),
    "cross": (torch.cat([s, s]), torch.cat([s, -s])),
}

# %% demo
rho = {}
for name, (x, y) in shapes.items():  # every point equally likely
    rho[name] = torch.corrcoef(torch.stack([x, y]))[0, 1]
    of_squares = torch.corrcoef(torch.stack([x**2, y**2]))[0, 1]
    print(
        f"{name}: correlation {rho[name]:z.4f}"
        f"  of the squares {of_squares.round(decimals=4):.4f}"
    )
