"""On a parabola the step 1/beta lands on the minimum at once."""

import numpy as np

beta = 6.0  # L = 3 (theta - 1)^2, L'' = 6
for factor in (0.5, 1.0, 1.5, 2.0, 2.5):
    theta, path = np.array(3.0), []
    for k in range(4):
        theta = theta - factor / beta * 6 * (theta - 1)
        path.append(theta)
    print(f"eta = {factor} / beta:", np.stack(path).round(3))
