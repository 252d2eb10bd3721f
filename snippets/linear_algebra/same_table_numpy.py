"""An outer product gives its vectors away up to one factor."""

import numpy as np

x, y = np.array([1.0, 3.0]), np.array([2.0, 4.0, 6.0])  # (m,), (n,)
print("x y^T        ", np.outer(x, y).tolist())
print("(2x) (y/2)^T ", np.outer(2 * x, y / 2).tolist())
