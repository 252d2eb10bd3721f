"""In a square table sigma is seen as sigma + n / sigma, and worth sigma - n / sigma."""

import torch

n, sigma = 400, torch.tensor(30.0, dtype=torch.float64)  # m = n, tau = 1
seen = (sigma**2 + n) / sigma
root = torch.sqrt((seen**2 - 2 * n) ** 2 - 4 * n**2)
print(f"true {sigma.item()}   seen {seen:.4g}   shrunk {root / seen:.4g}")
print(
    f"sigma + n / sigma {sigma + n / sigma:.4g}"
    f"   sigma - n / sigma {sigma - n / sigma:.4g}"
)
