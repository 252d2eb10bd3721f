"""Refuse what is below the value of a new roll."""

import numpy as np

faces = np.arange(1, 7)
for k in range(1, 8):  # refuse everything below k
    paid = np.where(faces < k, faces.mean(), faces)  # E[payment | first roll]
    print(f"refuse below {k}: worth {paid.mean():.4f}")
