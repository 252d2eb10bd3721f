"""A feature can be a function of another one and have covariance zero with it."""

import numpy as np

x = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
X = np.stack([x, x**2], axis=1)  # (n, d), the second from the first
print(np.cov(X, rowvar=False).tolist())
