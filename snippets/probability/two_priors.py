"""A normal prior shrinks a reading, a Laplace prior cuts it off."""

import numpy as np

theta = np.linspace(-5, 5, 100_001)
for y in (0.5, 3.0):
    loss = (y - theta) ** 2 / 2  # normal noise, sigma = 1
    normal = theta[np.argmin(loss + theta**2 / 2)]
    laplace = theta[np.argmin(loss + np.abs(theta))]
    print(f"y = {y}: normal prior {normal:.3f}, Laplace prior {abs(laplace):.3f}")
