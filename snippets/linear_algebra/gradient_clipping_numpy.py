"""Clipping shortens a gradient and keeps its direction."""

import numpy as np


def clip(g, c):
    """min(1, c / |g|) g: the gradient g, no longer than c."""
    return min(1.0, c / np.linalg.norm(g)) * g


for g in [np.array([6.0, -8.0]), np.array([0.3, 0.4])]:  # (d,)
    short = clip(g, 5.0)
    print(g.tolist(), "->", short.tolist(), f" length {np.linalg.norm(short):.2f}")

# %% entrywise
g = np.array([6.0, -8.0])
clipped = g.clip(-5, 5)
print("entry by entry:", clipped.tolist())
for name, v in [("by norm", clip(g, 5.0)), ("by entry", clipped)]:
    turned = np.rad2deg(np.arctan(v[1] / v[0]) - np.arctan(g[1] / g[0]))
    print(f"{name:8}  turned by {turned:.1f} degrees")
