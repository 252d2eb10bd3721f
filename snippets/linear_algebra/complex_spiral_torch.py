"""A complex pair of eigenvalues turns by its angle and scales by its modulus."""

import torch

A = torch.tensor(
    [
        [1.0, -0.5],
        [0.4, 0.7],
    ],
    dtype=torch.float64,
)
lambda_, V = torch.linalg.eig(A)
k = lambda_.imag.argmax()  # of the pair, the one that turns left
angle = torch.rad2deg(torch.angle(lambda_[k]))
print(f"lambda = {lambda_[k].real:.2f} + {lambda_[k].imag:.4f} i")
print(f"|lambda| = {abs(lambda_[k]):.4f}, angle {angle:.2f}°")

# %% coordinates
B = torch.stack([V[:, k].imag, V[:, k].real], dim=1)  # a basis: imaginary, real part
M = torch.linalg.solve(B, A @ B)  # A in this basis
print("A in the basis of imaginary and real part:", M.round(decimals=4).tolist())
