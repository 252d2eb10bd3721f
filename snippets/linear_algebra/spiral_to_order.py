"""A change of basis keeps the angle and the factor of a complex pair."""

import numpy as np

r, theta = 1.1, np.deg2rad(30)
R = np.array([
    [np.cos(theta), -np.sin(theta)],
    [np.sin(theta), np.cos(theta)],
])
B = np.array([
    [2.0, 1.0],
    [0.0, 1.0],
])  # columns that are not perpendicular
A = r * B @ R @ np.linalg.inv(B)
print("A =", A.round(3).tolist())
z = max(np.linalg.eigvals(A), key=lambda z: z.imag)
print(f"factor {abs(z):.3f}, angle {np.rad2deg(np.angle(z)):.2f}°")
