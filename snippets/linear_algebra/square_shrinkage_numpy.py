"""In a square table sigma is seen as sigma + n / sigma, and worth sigma - n / sigma."""

import numpy as np

n, sigma = 400, 30.0  # m = n, tau = 1
seen = (sigma**2 + n) / sigma
root = np.sqrt((seen**2 - 2 * n) ** 2 - 4 * n**2)
print(f"true {sigma}   seen {seen:.4g}   shrunk {root / seen:.4g}")
print(
    f"sigma + n / sigma {sigma + n / sigma:.4g}"
    f"   sigma - n / sigma {sigma - n / sigma:.4g}"
)
