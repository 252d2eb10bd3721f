"""The distance to the normal distribution falls like 1 / sqrt(n), below its bound."""

import math
import torch

z = torch.linspace(-4, 4, 8001, dtype=torch.float64)
mu, sigma, rho = 1.0, 1.0, 12 / math.e - 2  # rho = E|X - 1|^3, X exponential
x = (torch.arange(400000, dtype=torch.float64) + 0.5) / 10000  # midpoints up to 40
third = torch.sum(abs(x - mu) ** 3 * torch.exp(-x)) / 10000
print("rho by quadrature:", round(third.item(), 4))
print("rho exactly:      ", round(rho, 4))

for n in [4, 16, 64, 256]:
    s = (n * mu + z * sigma * math.sqrt(n)).clamp(min=0)
    normal = torch.special.ndtr(z)
    distance = abs(torch.special.gammainc(torch.full_like(s, n), s) - normal).max()
    bound = 0.4690 * rho / (sigma**3 * math.sqrt(n))
    print(f"n = {n:3}   distance {distance:.4f}   bound {bound:.4f}")
    print(f"   distance times root of n {distance * math.sqrt(n):.3f}")
