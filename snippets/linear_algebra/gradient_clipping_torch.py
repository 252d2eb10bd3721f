"""Clipping shortens a gradient and keeps its direction."""

import torch

torch.set_default_dtype(torch.float64)  # as NumPy


def clip(g, c):
    """min(1, c / |g|) g: the gradient g, no longer than c."""
    return min(1.0, c / torch.linalg.norm(g)) * g


for g in [torch.tensor([6.0, -8.0]), torch.tensor([0.3, 0.4])]:  # (d,)
    short = clip(g, 5.0)
    print(g.tolist(), "->", short.tolist(), f" length {torch.linalg.norm(short):.2f}")

# %% entrywise
g = torch.tensor([6.0, -8.0])
clipped = g.clip(-5, 5)
print("entry by entry:", clipped.tolist())
for name, v in [("by norm", clip(g, 5.0)), ("by entry", clipped)]:
    turned = torch.rad2deg(torch.arctan(v[1] / v[0]) - torch.arctan(g[1] / g[0]))
    print(f"{name:8}  turned by {turned:.1f} degrees")
