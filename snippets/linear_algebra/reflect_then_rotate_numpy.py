"""A reflection followed by a rotation is again a reflection."""

import numpy as np

F = np.array([[0.0, 1.0], [1.0, 0.0]])  # across the line y = x
R = np.array([[0.0, -1.0], [1.0, 0.0]])  # by 90 degrees
A = R @ F
print(
    "R F =",
    A.tolist(),
    "  det",
    float(np.linalg.det(A)),
    "  squared:",
    (A @ A).tolist(),
)
print("F R =", (F @ R).tolist(), "  det", float(np.linalg.det(F @ R)))
