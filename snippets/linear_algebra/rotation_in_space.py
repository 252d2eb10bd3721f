"""The trace of a rotation in space tells its angle."""

import numpy as np

c, s = np.cos(np.deg2rad([40, 70])), np.sin(np.deg2rad([40, 70]))
first = np.array([[c[0], -s[0], 0], [s[0], c[0], 0], [0, 0, 1]])  # about z
second = np.array([[1, 0, 0], [0, c[1], -s[1]], [0, s[1], c[1]]])  # about x
Q = second @ first
print(f"by the trace:       {np.rad2deg(np.arccos((np.trace(Q) - 1) / 2)):.2f}°")
lambda_ = np.linalg.eigvals(Q)
print(f"by the eigenvalues: {np.rad2deg(np.angle(lambda_).max()):.2f}°")
print("absolute values:", np.abs(lambda_).round(4).tolist())
