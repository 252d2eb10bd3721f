"""What was done last is undone first."""

import numpy as np

R = np.array([[0.0, -1.0], [1.0, 0.0]])  # rotate by 90 degrees
H = np.array([[1.0, 1.0], [0.0, 1.0]])  # shear
A = H @ R  # rotate, then shear
undo = R.T @ np.array([[1.0, -1.0], [0.0, 1.0]])  # shear back, then rotate back
x = np.array([3.0, 5.0])
print("A x =", (A @ x).tolist(), "  undone:", (undo @ (A @ x)).tolist())
print(
    "undo =",
    undo.tolist(),
    "  wrong order:",
    (np.array([[1.0, -1.0], [0.0, 1.0]]) @ R.T @ (A @ x)).tolist(),
)
