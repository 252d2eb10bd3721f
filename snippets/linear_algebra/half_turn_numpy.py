"""Half of a quarter turn: the square root of a rotation."""

import numpy as np

A = np.array([
    [0.0, -1.0],
    [1.0, 0.0],
])  # turn by 90 degrees
lambda_, V = np.linalg.eig(A)  # i and -i, complex eigenvectors
B = V @ np.diag(lambda_**0.5) @ np.linalg.inv(V)
assert np.abs(B.imag).max() < 1e-12  # the imaginary parts cancel
print("B =", B.real.round(4).tolist())
print("B B =", ((B @ B).real.round(4) + 0.0).tolist())  # + 0.0 makes 0 of -0
angle = np.rad2deg(np.arctan2(B[1, 0].real, B[0, 0].real))
print(f"angle {angle:.2f} degrees")
