"""The best weights inside a diamond often sit at a corner; a disc has none."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy
z = torch.tensor([0.7, 2.0])  # (d,)  the weights of least loss
H = torch.tensor([[1.0, 0.3], [0.3, 1.0]])  # (d, d)


def loss(W):
    """(w - z)^T H (w - z) for each row w of W, a bowl with its bottom at z."""
    return ((W - z) @ H * (W - z)).sum(dim=1)


phi = torch.linspace(0, 2 * torch.pi, 100_001)
circle = torch.stack([torch.cos(phi), torch.sin(phi)], dim=1)  # (100001, d)
touch = {}
for name, p in [("diamond", 1), ("disc", 2)]:
    boundary = circle / torch.linalg.norm(circle, p, dim=1)[:, None]  # |w|_p = 1
    values = loss(boundary)
    touch[name] = boundary[values.argmin()]
    w = touch[name].round(decimals=3).tolist()
    print(f"{name:7} best w {w}   loss {values.min().item():.3f}")
