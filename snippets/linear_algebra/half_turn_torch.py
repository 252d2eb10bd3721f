"""Half of a quarter turn: the square root of a rotation."""

import torch

A = torch.tensor(
    [
        [0.0, -1.0],
        [1.0, 0.0],
    ],
    dtype=torch.float64,
)  # turn by 90 degrees
lambda_, V = torch.linalg.eig(A)  # i and -i, complex eigenvectors
B = V @ torch.diag(lambda_**0.5) @ torch.linalg.inv(V)
assert B.imag.abs().max() < 1e-12  # the imaginary parts cancel
print("B =", B.real.round(decimals=4).tolist())
print("B B =", ((B @ B).real.round(decimals=4) + 0.0).tolist())  # + 0.0 makes 0 of -0
angle = torch.rad2deg(torch.atan2(B[1, 0].real, B[0, 0].real))
print(f"angle {angle:.2f} degrees")
