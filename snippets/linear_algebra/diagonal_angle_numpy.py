"""The diagonal of a cube nears a right angle to its edges as the dimension grows."""

import numpy as np

for n in [2, 3, 4, 100]:
    diagonal, edge = np.ones(n), np.eye(n)[0]  # (n,), (n,)
    cosine = diagonal @ edge / np.linalg.norm(diagonal)
    print(f"n = {n:3}   angle {np.rad2deg(np.arccos(cosine)).item():.2f} degrees")
