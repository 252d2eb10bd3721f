"""Two lines at the angle phi have the condition number 1 / tan(phi / 2)."""

import math
import torch

for degrees in (90, 15, 1):
    phi = math.radians(degrees)
    A = torch.tensor(
        [
            [1.0, 0.0],
            [math.cos(phi), math.sin(phi)],
        ],
        dtype=torch.float64,
    )  # rows: normals of length 1
    print(
        f"{degrees:2} degrees   kappa {torch.linalg.cond(A):.4g}"
        f"   1 / tan(phi / 2) {1 / math.tan(phi / 2):.4g}"
    )
