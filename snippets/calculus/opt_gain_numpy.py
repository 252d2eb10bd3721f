"""Under a constant gradient, momentum reaches 1 / (1 - gamma) times the step."""

import numpy as np

eta, g = 0.01, np.array([1.0, -2.0])
print("gamma  steps 1, 2, 10, 100        ratio")
for gamma in (0.0, 0.5, 0.9):
    b, lengths = np.zeros(2), []
    for k in range(100):
        b = gamma * b + g
        lengths.append(eta * np.linalg.norm(b))
    print(
        f"{gamma:5}",
        *(f"{lengths[k]:.4f}" for k in (0, 1, 9, 99)),
        f"{lengths[-1] / lengths[0]:6.2f}",
    )
