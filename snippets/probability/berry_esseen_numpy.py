"""The distance to the normal distribution falls like 1 / sqrt(n), below its bound."""

import numpy as np
from scipy.special import gammainc, ndtr

z = np.linspace(-4, 4, 8001)
mu, sigma, rho = 1.0, 1.0, 12 / np.e - 2  # rho = E|X - 1|^3, X exponential
x = (np.arange(400000) + 0.5) / 10000  # midpoints for the integral up to 40
print("rho by quadrature:", round(np.sum(abs(x - mu) ** 3 * np.exp(-x)) / 10000, 4))
print("rho exactly:      ", round(rho, 4))

for n in [4, 16, 64, 256]:
    s = n * mu + z * sigma * np.sqrt(n)
    distance = abs(gammainc(n, np.maximum(s, 0)) - ndtr(z)).max()
    bound = 0.4690 * rho / (sigma**3 * np.sqrt(n))
    print(f"n = {n:3}   distance {distance:.4f}   bound {bound:.4f}")
    print(f"   distance times root of n {distance * np.sqrt(n):.3f}")
