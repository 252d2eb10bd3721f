"""A line is kept, flipped or flattened to a point, or no line is kept at all."""

import math
import torch

c, s = math.cos(math.pi / 3), math.sin(math.pi / 3)
maps = {
    "mirror": torch.tensor([[0.6, 0.8], [0.8, -0.6]], dtype=torch.float64),
    "projection": torch.tensor([[0.8, 0.4], [0.4, 0.2]], dtype=torch.float64),
    "rotation": torch.tensor([[c, -s], [s, c]], dtype=torch.float64),  # by 60°
    "shear": torch.tensor([[1.0, 0.0], [1.0, 1.0]], dtype=torch.float64),
}

# %% demo
for name, A in maps.items():
    lambda_ = torch.linalg.eigvals(A)
    parts = sorted((round(z.real, 3), round(z.imag, 3)) for z in lambda_.tolist())
    print(f"{name:10}", "  ".join(f"{a:z.3f}{b:+z.3f}i" for a, b in parts))
