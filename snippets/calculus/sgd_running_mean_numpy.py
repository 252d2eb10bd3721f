"""SGD on (theta - c_i)^2 / 2 with steps 1, 1/2, 1/3 ... is the running mean."""

import numpy as np

c = np.array([4.0, 1.0, 7.0, 2.0, 6.0])
theta = -50.0
for k in range(5):
    eta = 1 / (k + 1)
    theta = theta - eta * (theta - c[k])
    print(f"k = {k + 1}   theta = {theta:.3f}   mean so far {c[: k + 1].mean():.3f}")
