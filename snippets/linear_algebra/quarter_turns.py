"""Turns cancel and factors multiply."""

import numpy as np

A = 0.5 * np.array([
    [0.0, -1.0],
    [1.0, 0.0],
])  # turn by 90°, half the length
lambda_ = np.linalg.eigvals(A)
print("eigenvalues:", ", ".join(f"{z.real:zg} {z.imag:+g} i" for z in lambda_))
x = np.array([1.0, 0.0])
for t in range(1, 5):
    x = A @ x
    # + 0.0 makes 0 of -0
    print(f"after {t} steps: length {np.linalg.norm(x):g}, at {(x + 0.0).tolist()}")
