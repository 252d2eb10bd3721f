"""One broken reading moves the normal estimate far and the Laplace estimate little."""

import numpy as np

theta = np.linspace(0, 70, 7001)  # candidates
for last in (10.3, 60.0):
    x = np.array([9.8, 10.1, 10.0, 9.7, 10.4, 9.9, last])
    squares = np.sum((x[:, None] - theta) ** 2, axis=0)
    absolute = np.sum(np.abs(x[:, None] - theta), axis=0)
    print(f"last reading {last}: normal {theta[np.argmin(squares)]:.2f}, ", end="")
    print(f"Laplace {theta[np.argmin(absolute)]:.2f}")
