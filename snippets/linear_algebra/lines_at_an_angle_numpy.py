"""Two lines at the angle phi have the condition number 1 / tan(phi / 2)."""

import numpy as np

for degrees in (90, 15, 1):
    phi = np.deg2rad(degrees)
    A = np.array([
        [1.0, 0.0],
        [np.cos(phi), np.sin(phi)],
    ])  # rows: normals of length 1
    print(
        f"{degrees:2} degrees   kappa {np.linalg.cond(A):.4g}"
        f"   1 / tan(phi / 2) {1 / np.tan(phi / 2):.4g}"
    )
